import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Care, initialCare } from '@/utils/domain/care/care';
import { parseCare } from '@/utils/domain/care/parse-care';
import { keepsApart, RULE_LIMITS, RULE_NUMBERS, type RuleNumbers } from '@/utils/domain/care/rule-numbers';
import { careOf, phaseDay, SERIES } from './care-plans';

const FULL: Care = {
  ...careOf({ cadence: 'twoWeekly' }),
  people: [
    {
      id: 'ada',
      role: 'therapist',
      name: 'Ada',
      contact: '0123',
      registration: 'CNHC 1',
      checkAt: 'cnhc.org.uk',
      note: 'Firm',
      checkIn: { everyWeeks: 12, since: '2026-01-05' },
      lastCheckIn: '2026-02-05',
    },
  ],
  series: [
    {
      ...SERIES,
      therapist: 'ada',
      place: 'Hill Street',
      areas: ['neck', 'lowerBack'],
      phases: [
        { since: '2026-01-06', cadence: { type: 'custom', days: 10 }, why: 'Ada’s advice', by: 'person' },
        { since: '2026-02-06', cadence: 'paused', by: 'person' },
        { since: '2026-02-06', cadence: { type: 'monthly' }, by: 'rule' },
      ],
      courses: [
        { since: '2026-01-06', why: 'setUp' },
        { since: '2026-02-01', why: 'somethingChanged', note: 'New chair' },
      ],
    },
  ],
  pauses: [
    { id: 'p', from: '2026-02-01', until: '2026-02-01', why: 'holiday', note: 'Skiing' },
    { id: 'q', from: '2026-02-01', until: null, why: 'other' },
  ],
  rule: {
    ...careOf().rule,
    series: 'massage',
    answers: [{ day: phaseDay(35), series: 'massage', card: 'D1', answer: 'later' }],
    impressions: [{ day: phaseDay(35), series: 'massage', overall: 'same' }],
  },
  milestones: [{ id: 'm', day: '2026-03-01', text: 'A walk' }],
  emergency: { type: 'own', text: 'Ring Ada' },
};

/** The document with one part replaced, by its path. */
function withPart(path: string, value: unknown): unknown {
  const copy = structuredClone(FULL) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((part, key) => part[key] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

function withNumbers(change: Partial<RuleNumbers>): unknown {
  return withPart('rule.numbers', { ...RULE_NUMBERS, ...change });
}

function messages(value: unknown): readonly string[] {
  const outcome = parseCare(value);
  return outcome.ok ? [] : outcome.error.messages;
}

describe('a care document', () => {
  test.each([
    ['the one at install', initialCare()],
    ['a full one', FULL],
  ])('comes back as it was: %s', (_, care) => {
    expect(parseCare(JSON.parse(JSON.stringify(care)))).toEqual({ ok: true, value: care });
  });

  test('drops what it does not know', () => {
    expect(parseCare({ ...initialCare(), mood: 3 })).toEqual({ ok: true, value: initialCare() });
  });

  test('of a newer version is a fault of its own', () => {
    expect(parseCare({ version: 2 })).toEqual({
      ok: false,
      error: {
        type: 'newerVersion',
        messages: ['This massage plan comes from a newer version of Unknot. Update Unknot to use it.'],
      },
    });
  });

  test.each<[string, unknown, string]>([
    ['nothing', null, 'This is no massage plan.'],
    ['a version without meaning', { ...FULL, version: 0 }, 'The massage plan has no usable “version”.'],
    ['a person without a name', withPart('people.0.name', ' '), 'A person needs a name of 1 to 120 characters.'],
    [
      'a check-in every three weeks',
      withPart('people.0.checkIn.everyWeeks', 3),
      'A check-in comes every 4 to 26 weeks.',
    ],
    [
      'two people with one id',
      withPart('people', [...FULL.people, ...FULL.people]),
      'Two people cannot have the same id.',
    ],
    ['an eighth weekday', withPart('series.0.weekday', 7), 'A weekday is a number from 0, Monday, to 6, Sunday.'],
    ['a time without meaning', withPart('series.0.time', '25:00'), 'A time of day is written from 00:00 to 23:59.'],
    ['no reminder at all', withPart('series.0.bookBefore', 0), '“Book the next one” comes 1 to 14 days before.'],
    ['three areas', withPart('series.0.areas', ['neck', 'hips', 'head']), 'A series follows at most two areas.'],
    ['no phase', withPart('series.0.phases', []), 'A series needs at least one phase.'],
    ['no course', withPart('series.0.courses', []), 'A series needs at least one course.'],
    [
      'phases out of order',
      withPart('series.0.phases.0.since', '2026-03-01'),
      'The phases of a series stand in the order of their first days.',
    ],
    [
      'courses out of order',
      withPart('series.0.courses.0.since', '2026-03-01'),
      'The courses of a series stand in the order of their first days.',
    ],
    [
      'an unknown cadence',
      withPart('series.0.phases.0.cadence', { type: 'daily' }),
      'A phase has a cadence, or is paused.',
    ],
    [
      'every day',
      withPart('series.0.phases.0.cadence', { type: 'custom', days: 1 }),
      'An own cadence is a whole number of 2 to 182 days.',
    ],
    [
      'a pause that ends before it begins',
      withPart('pauses.0.until', '2026-01-01'),
      'A pause ends on its first day or later.',
    ],
    ['an unknown card', withPart('rule.answers.0.card', 'D3'), 'A card is D1, D2, U or V.'],
    [
      'an unknown answer',
      withPart('rule.answers.0.answer', 'no'),
      'A card is accepted, kept as it is, or left for later.',
    ],
    [
      'an unknown impression',
      withPart('rule.impressions.0.overall', 'fine'),
      'Overall one is better, the same or worse.',
    ],
    ['an empty milestone', withPart('milestones.0.text', ''), 'A milestone needs a text of 1 to 200 characters.'],
    [
      'a country in words',
      withPart('emergency', { type: 'country', code: 'Britain' }),
      'Emergency numbers are those of a country, by its two letters, or a text of one’s own.',
    ],
    ['a rule that is neither on nor off', withPart('rule.isOn', 1), 'The massage plan has no usable “rule.isOn”.'],
    [
      'fewer entries than make a median',
      withNumbers({ entriesPerWeek: 2 }),
      'The rule’s “entriesPerWeek” is a whole number from 3 to 7.',
    ],
    ['half a session', withNumbers({ d1Sessions: 3.5 }), 'The rule’s “d1Sessions” is a whole number from 3 to 20.'],
    [
      'a level that steps up below the step down',
      withNumbers({ d1Ceiling: 5 }),
      'A step up has to begin above the point of the step down before it.',
    ],
  ])('is refused with a sentence: %s', (_, value, message) => {
    expect(messages(value)).toEqual([message]);
  });

  test('never throws, and what it reads it reads again', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('people', 'series', 'rule', 'rule.numbers', 'series.0.phases', 'emergency'),
        (part, path) => {
          const outcome = parseCare(withPart(path, part));
          if (outcome.ok) expect(parseCare(outcome.value)).toEqual(outcome);
          else expect(outcome.error.messages.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('the numbers of the rule', () => {
  test('at install lie within their bounds and keep the steps apart', () => {
    for (const [name, { min, max }] of Object.entries(RULE_LIMITS)) {
      const value = RULE_NUMBERS[name as keyof RuleNumbers];
      expect(value, name).toBeGreaterThanOrEqual(min);
      expect(value, name).toBeLessThanOrEqual(max);
    }
    expect(keepsApart(RULE_NUMBERS)).toBe(true);
  });

  test.each<[Partial<RuleNumbers>, boolean]>([
    [{ upFromTwoWeekly: 4 }, false],
    [{ upFromTwoWeekly: 4.5 }, true],
    [{ d2Ceiling: 4 }, false],
    [{ upOverAnchor: 1 }, false],
    [{ upOverAnchor: 1, d2OverAnchor: 0 }, true],
  ])('changed to %j keep the steps apart: %s', (change, expected) => {
    expect(keepsApart({ ...RULE_NUMBERS, ...change })).toBe(expected);
    expect(parseCare(withNumbers(change)).ok).toBe(expected);
  });
});
