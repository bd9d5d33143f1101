import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import { type Cadence, cadenceDays } from '@/utils/domain/care/cadence';
import type { Care, Phase } from '@/utils/domain/care/care';
import { addPause } from '@/utils/domain/care/change-care';
import { answerCard, changePhase } from '@/utils/domain/care/change-series';
import { dayNumber } from '@/utils/domain/care/day-number';
import { ruleCard } from '@/utils/domain/care/rule';
import type { RuleInput } from '@/utils/domain/care/rule-case';
import { ruleState } from '@/utils/domain/care/rule-state';
import { careOf, phaseDay, session } from './care-plans';

const LAST = 200;

const cadence = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Cadence>({ type: 'weekly' }, { type: 'twoWeekly' }, { type: 'monthly' }) },
  { weight: 1, arbitrary: fc.constant<Cadence | 'paused'>('paused') },
  { weight: 1, arbitrary: fc.constant<Cadence>({ type: 'custom', days: 10 }) },
);

/** Levels of pain that last for some weeks, with gaps and noise, so that every card has a chance to come. */
const diary = fc
  .array(fc.record({ level: fc.integer({ min: 0, max: 9 }), weeks: fc.integer({ min: 2, max: 12 }) }), {
    minLength: 2,
    maxLength: 6,
  })
  .chain((stretches) => {
    const levels = stretches.flatMap(({ level, weeks }) => Array.from({ length: 7 * weeks }, () => level));
    return fc
      .array(fc.record({ noise: fc.integer({ min: -1, max: 1 }), isLogged: fc.boolean() }), {
        minLength: 7,
        maxLength: 40,
      })
      .map(
        (pattern) =>
          new Map(
            levels.flatMap((level, index) => {
              const { noise, isLogged } = pattern[index % pattern.length] ?? { noise: 0, isLogged: true };
              const score = Math.min(10, Math.max(0, level + noise));
              return isLogged || index % 2 === 0 ? [[phaseDay(index - 30), score] as const] : [];
            }),
          ),
      );
  });

const plan = fc
  .record({
    first: cadence,
    changes: fc.array(fc.record({ day: fc.integer({ min: 2, max: LAST }), cadence }), { maxLength: 3 }),
    pauses: fc.array(fc.record({ from: fc.integer({ min: 1, max: LAST }), length: fc.integer({ min: 0, max: 20 }) }), {
      maxLength: 1,
    }),
    answers: fc.array(
      fc.record({
        day: fc.integer({ min: 20, max: LAST }),
        card: fc.constantFrom('D1' as const, 'D2' as const, 'U' as const, 'V' as const),
        answer: fc.constantFrom('kept' as const, 'later' as const),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ first, changes, pauses, answers }) => {
    const begun: Phase = { since: phaseDay(1), cadence: first, by: 'person' };
    const phased = [...changes]
      .sort((a, b) => a.day - b.day)
      .reduce<Care>(
        (care, { day, cadence: next }) =>
          changePhase(care, 'massage', { since: phaseDay(day), cadence: next, by: 'person' }),
        careOf({ phases: [begun] }),
      );
    const paused = pauses.reduce<Care>(
      (care, { from, length }, index) =>
        addPause(care, { id: `p${index}`, from: phaseDay(from), until: phaseDay(from + length), why: 'holiday' }),
      phased,
    );
    return answers.reduce<Care>(
      (care, { day, card, answer }) => answerCard(care, { day: phaseDay(day), series: 'massage', card, answer }),
      paused,
    );
  });

const input: fc.Arbitrary<RuleInput> = fc.record({
  care: plan,
  appointments: fc
    .array(fc.integer({ min: 1, max: LAST }), { maxLength: 30 })
    .map((days): readonly Appointment[] => days.map((day) => session(day))),
  scores: fc.array(diary, { minLength: 1, maxLength: 2 }).map((all) =>
    all.map((days, index) => ({
      region: all.length === 1 ? null : ((['neck', 'lowerBack'] as const)[index] ?? null),
      days,
    })),
  ),
  today: fc.integer({ min: 1, max: LAST }).map(phaseDay),
});

function phaseOf({ care, today }: RuleInput): Phase | undefined {
  return care.series[0]?.phases.findLast(({ since }) => since <= today);
}

describe('a card', () => {
  test('never leads above weekly, and always one step from the phase of today', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(input, (given) => {
        const card = ruleCard(given);
        if (card === null) return;
        seen.add(card.type);
        expect(card.from).toEqual(phaseOf(given)?.cadence);
        if (card.type === 'V') return;
        const ratio = cadenceDays(card.to) / cadenceDays(card.from);
        expect(ratio).toBe(card.type === 'U' ? 0.5 : 2);
        expect(cadenceDays(card.to)).toBeGreaterThanOrEqual(7);
        expect(cadenceDays(card.to)).toBeLessThanOrEqual(28);
      }),
      { numRuns: 3000, seed: 1 },
    );
    expect([...seen].sort()).toEqual(['D1', 'D2', 'U', 'V']);
  });

  test('is no step down within 42 days of a step up', () => {
    fc.assert(
      fc.property(input, (given) => {
        const card = ruleCard(given);
        if (card?.type !== 'D1' && card?.type !== 'D2') return;
        const phases = given.care.series[0]?.phases.filter(({ since }) => since <= given.today) ?? [];
        const active = phases.filter((phase) => phase.cadence !== 'paused');
        for (const [index, phase] of active.entries()) {
          const before = active[index - 1];
          if (before === undefined || before.cadence === 'paused' || phase.cadence === 'paused') continue;
          if (cadenceDays(phase.cadence) >= cadenceDays(before.cadence)) continue;
          expect(dayNumber(given.today) - dayNumber(phase.since)).toBeGreaterThanOrEqual(42);
        }
      }),
      { numRuns: 3000, seed: 2 },
    );
  });

  test('is the same for the same input in any order, and stays the same from check to check', () => {
    fc.assert(
      fc.property(input, (given) => {
        const card = ruleCard(given);
        const scores = given.scores.map(({ region, days }) => ({ region, days: new Map([...days].reverse()) }));
        expect(ruleCard({ ...given, scores, appointments: [...given.appointments].reverse() })).toEqual(card);
        expect(ruleState(given)?.card ?? null).toEqual(card);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  test('does not come on a paused day, nor across one, nor after what lies in the future', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 0, max: 13 }), (given, ago) => {
        const card = ruleCard(given);
        const day = dayNumber(given.today) - ago;
        const pause = { id: 'more', from: phaseDay(day - dayNumber(phaseDay(1)) + 1), why: 'holiday' } as const;
        const paused = ruleCard({ ...given, care: addPause(given.care, { ...pause, until: pause.from }) });
        if (ago === 0) expect(paused).toBeNull();
        const lastCheck = card === null ? null : dayNumber(card.day);
        if (lastCheck !== null && day <= lastCheck && day > lastCheck - 14 && paused !== null)
          expect(paused.type).toBe('V');
        const future = given.scores.map(({ region, days }) => ({
          region,
          days: new Map([...days].map(([date, score]) => [date, date > given.today ? 10 : score] as const)),
        }));
        expect(ruleCard({ ...given, scores: future })).toEqual(card);
      }),
      { numRuns: 1500, seed: 4 },
    );
  });
});
