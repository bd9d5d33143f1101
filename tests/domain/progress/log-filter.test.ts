import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakOutcome, BreakRecord } from '@/utils/domain/breaks/break-record';
import { type PainEntry, REGIONS } from '@/utils/domain/pain/entry';
import { EVERYTHING, isNarrowed, type LogFilter, matches, narrow, spanOf } from '@/utils/domain/progress/log-filter';

const NAMES = {
  routine: (id: string) => ({ posture: 'Change of position', movement: 'Movement break' })[id] ?? 'Gone',
  ended: ({ outcome }: { outcome: string }) => `it was ${outcome}`,
  kind: ({ kind }: { kind: string }) => (kind === 'now' ? 'Right now' : kind),
  exercise: (id: string) => ({ glide: 'Chin glide' })[id] ?? 'Unknown',
  reason: ({ reason }: { reason?: string }) => ({ company: 'Not alone' })[reason ?? ''] ?? '',
  region: (region: string) => (region === 'lowerBack' ? 'Lower back' : region),
};

const STAMP = { id: 'a', at: 0, day: '2026-11-25', zone: 'UTC' };
const PAIN: PainEntry = { ...STAMP, kind: 'now', score: 0, regions: { lowerBack: 0 }, note: 'Über die Café-Treppe' };
const BREAK: BreakRecord = { ...STAMP, routine: 'posture', outcome: 'skipped', reason: 'company' };
const DONE: BreakRecord = { ...STAMP, routine: 'movement', outcome: 'done', exercises: [{ id: 'glide' }] };

function taken(outcome: BreakOutcome): BreakRecord {
  return { ...STAMP, routine: 'posture', outcome };
}

const outcomes: readonly BreakOutcome[] = ['done', 'partial', 'natural', 'skipped', 'snoozed', 'missed', 'held'];
const days = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-12-31');
const filters: fc.Arbitrary<LogFilter> = fc.record({
  text: fc.constantFrom('', ' ', 'cafe', 'position', 'nowhere'),
  what: fc.constantFrom('all', 'pain', 'breaks'),
  outcome: fc.constantFrom('any', 'taken', 'skipped', 'unanswered', 'held'),
  region: fc.option(fc.constantFrom(...REGIONS)),
  from: fc.option(days),
  to: fc.option(days),
});
const records: fc.Arbitrary<PainEntry | BreakRecord> = fc.oneof(
  fc
    .record({ day: days, regions: fc.constantFrom({}, { neck: 3 }, { lowerBack: 0 }) })
    .map((made) => ({ ...PAIN, ...made })),
  fc.record({ day: days, outcome: fc.constantFrom(...outcomes) }).map((made) => ({ ...BREAK, ...made })),
);

describe('what is looked for', () => {
  it.each<[string, Partial<LogFilter>, PainEntry | BreakRecord, boolean]>([
    ['pain without a word', {}, PAIN, true],
    ['a break without a word', {}, BREAK, true],
    ['what was held back, unless it is asked for', {}, taken('held'), false],
    ['what was held back, when it is asked for', { what: 'breaks', outcome: 'held' }, taken('held'), true],
    ['a snooze, as long as no end is asked for', {}, taken('snoozed'), true],
    ['a snooze, which is no skip', { what: 'breaks', outcome: 'skipped' }, taken('snoozed'), false],
    ['part of a break, which counts as taken', { what: 'breaks', outcome: 'taken' }, taken('partial'), true],
    ['a natural break, which counts as taken', { what: 'breaks', outcome: 'taken' }, taken('natural'), true],
    ['a skip, which is not taken', { what: 'breaks', outcome: 'taken' }, taken('skipped'), false],
    ['no answer', { what: 'breaks', outcome: 'unanswered' }, taken('missed'), true],
    ['breaks only', { what: 'breaks' }, PAIN, false],
    ['pain only', { what: 'pain' }, DONE, false],
    ['a region with the score 0', { what: 'pain', region: 'lowerBack' }, PAIN, true],
    ['another region', { what: 'pain', region: 'neck' }, PAIN, false],
    ['the words of a note, capitals and accents aside', { text: 'UBER cafe' }, PAIN, true],
    ['two words, of which one is missing', { text: 'cafe lift' }, PAIN, false],
    ['a place by its name', { text: 'lower back' }, PAIN, true],
    ['a routine by its name', { text: 'position' }, BREAK, true],
    ['how it ended', { text: 'was skipped' }, BREAK, true],
    ['how it did not end', { text: 'was done' }, BREAK, false],
    ['what was held back, by a word of it', { text: 'held' }, taken('held'), true],
    [
      'what was held back, when an end is asked for',
      { what: 'breaks', outcome: 'taken', text: 'held' },
      taken('held'),
      false,
    ],
    ['pain by its question', { text: 'right now' }, PAIN, true],
    ['a reason by its words', { text: 'not alone' }, BREAK, true],
    ['a reason by the word it is stored as', { text: 'company' }, BREAK, false],
    ['an exercise by its name', { text: 'glide' }, DONE, true],
    ['words in a record that has none of them', { text: 'glide' }, BREAK, false],
    ['nothing but spaces', { text: '  ' }, BREAK, true],
    ['the first day of a span', { from: '2026-11-25' }, BREAK, true],
    ['the last day of a span', { to: '2026-11-25' }, BREAK, true],
    ['a span of one day', { from: '2026-11-25', to: '2026-11-25' }, BREAK, true],
    ['a span that ended the day before', { to: '2026-11-24' }, BREAK, false],
    ['a span that begins the day after', { from: '2026-11-26' }, BREAK, false],
    ['a span written the wrong way round', { from: '2026-12-31', to: '2026-11-01' }, BREAK, true],
  ])('%s: %j', (_, filter, record, isFound) => {
    expect(matches({ ...EVERYTHING, ...filter }, record, NAMES)).toBe(isFound);
  });

  it('is never more with one more word, but for holds, which only a word brings', () => {
    fc.assert(
      fc.property(filters, records, fc.constantFrom('cafe', 'x', 'back'), (filter, record, word) => {
        const more = { ...filter, text: `${filter.text} ${word}` };
        const isFirst = filter.text.trim() === '' && 'outcome' in record && record.outcome === 'held';
        return isFirst || !matches(more, record, NAMES) || matches(filter, record, NAMES);
      }),
    );
  });

  it('is, over all ends, what is found when none is asked for, but for snoozes and holds', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...outcomes), (filter, outcome) => {
        const breaks = { ...filter, what: 'breaks', region: null, from: null, to: null, text: '' } as const;
        const found = (['taken', 'skipped', 'unanswered', 'held'] as const).filter((sought) =>
          matches({ ...breaks, outcome: sought }, taken(outcome), NAMES),
        );
        return found.length === (outcome === 'snoozed' ? 0 : 1);
      }),
    );
  });

  it('within a span is what is found without one, on its days', () => {
    fc.assert(
      fc.property(filters, records, (filter, record) => {
        const { first, end } = spanOf(filter);
        const isInside = (first === null || record.day >= first) && (end === null || record.day < end);
        const anywhen = matches({ ...filter, from: null, to: null }, record, NAMES);
        return matches(filter, record, NAMES) === (anywhen && isInside);
      }),
    );
  });
});

describe('a change of the filter', () => {
  it.each<[string, Partial<LogFilter>, Partial<LogFilter>, Partial<LogFilter>]>([
    ['an outcome asks for breaks', {}, { outcome: 'skipped' }, { what: 'breaks', outcome: 'skipped' }],
    ['a region asks for pain', {}, { region: 'neck' }, { what: 'pain', region: 'neck' }],
    [
      'a region lets go of an outcome',
      { what: 'breaks', outcome: 'held' },
      { region: 'neck' },
      { what: 'pain', region: 'neck' },
    ],
    [
      'an outcome lets go of a region',
      { what: 'pain', region: 'neck' },
      { outcome: 'taken' },
      { what: 'breaks', outcome: 'taken' },
    ],
    ['pain and breaks let go of a region', { what: 'pain', region: 'neck' }, { what: 'all' }, {}],
    ['pain and breaks let go of an outcome', { what: 'breaks', outcome: 'held' }, { what: 'all' }, {}],
    [
      'a word keeps an outcome',
      { what: 'breaks', outcome: 'held' },
      { text: 'a' },
      { what: 'breaks', outcome: 'held', text: 'a' },
    ],
    ['any outcome keeps to breaks', { what: 'breaks', outcome: 'held' }, { outcome: 'any' }, { what: 'breaks' }],
  ])('%s', (_, before, change, after) => {
    expect(narrow({ ...EVERYTHING, ...before }, change)).toEqual({ ...EVERYTHING, ...after });
  });

  it('never leaves an outcome asked of pain or a region asked of breaks', () => {
    fc.assert(
      fc.property(
        fc.array(filters.chain((filter) => fc.subarray(Object.keys(filter)).map((keys) => pick(filter, keys)))),
        (changes) => {
          const { what, outcome, region } = changes.reduce(narrow, EVERYTHING);
          expect(outcome === 'any' || what === 'breaks').toBe(true);
          expect(region === null || what === 'pain').toBe(true);
        },
      ),
    );
  });

  it.each<[Partial<LogFilter>, boolean]>([
    [{}, false],
    [{ text: '  ' }, false],
    [{ text: 'a' }, true],
    [{ what: 'pain' }, true],
    [{ from: '2026-11-25' }, true],
    [{ to: '2026-11-25' }, true],
  ])('to %j looks for something in particular: %s', (change, isOne) => {
    expect(isNarrowed(narrow(EVERYTHING, change))).toBe(isOne);
  });
});

function pick(filter: LogFilter, keys: readonly string[]): Partial<LogFilter> {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => keys.includes(key)));
}
