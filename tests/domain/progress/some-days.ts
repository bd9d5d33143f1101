import fc from 'fast-check';
import type { BreakOutcome } from '@/utils/domain/breaks/break-record';
import { dayAt, dayNumber } from '@/utils/domain/care/day-number';
import { type DayRecord, emptyDay } from '@/utils/domain/progress/rollup';

/** A Wednesday. */
export const TODAY = '2026-03-25';

/** A day so many days before today, with so many breaks of each outcome and perhaps a score. */
export function dayBefore(
  ago: number,
  breaks: Readonly<Partial<Record<BreakOutcome, number>>> = {},
  score: number | null = null,
): DayRecord {
  const day = emptyDay(dayAt(dayNumber(TODAY) - ago));
  return { ...day, breaks: { posture: breaks }, pain: score === null ? {} : { average24h: [score] } };
}

const OUTCOMES: readonly BreakOutcome[] = ['done', 'partial', 'skipped', 'snoozed', 'missed', 'natural', 'held'];

const someCounts = fc
  .tuple(...OUTCOMES.map((outcome) => fc.nat(3).map((count) => [outcome, count] as const)))
  .map((counts) => Object.fromEntries(counts.filter(([, count]) => count > 0)));

const score = fc.integer({ min: 0, max: 10 });

const somePain: fc.Arbitrary<DayRecord['pain']> = fc.oneof(
  { weight: 8, arbitrary: fc.array(score, { minLength: 1, maxLength: 2 }).map((average24h) => ({ average24h })) },
  { weight: 1, arbitrary: fc.record({ now: fc.array(score, { maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.constant({}) },
);

const someDay = fc.option(
  fc.record({
    breaks: fc.dictionary(fc.constantFrom('posture', 'movement'), someCounts, { minKeys: 1 }),
    pain: somePain,
  }),
  { freq: 12 },
);

/** Any history of up to 84 days that ends today, oldest first, with days left out; half of them are long. */
export const someDays: fc.Arbitrary<readonly DayRecord[]> = fc
  .oneof(fc.array(someDay, { maxLength: 84 }), fc.array(someDay, { minLength: 70, maxLength: 84 }))
  .map((list) =>
    list
      .flatMap((day, ago) => (day === null ? [] : [{ ...emptyDay(dayAt(dayNumber(TODAY) - ago)), ...day }]))
      .reverse(),
  );

/** All breaks of a day as single outcomes. */
export function outcomesOf({ breaks }: Pick<DayRecord, 'breaks'>): readonly string[] {
  return Object.values(breaks).flatMap((counts) =>
    Object.entries(counts).flatMap(([outcome, count]) => Array.from({ length: count }, () => outcome)),
  );
}

/** How often a break was taken that day, and asked for. */
export function tally(day: Pick<DayRecord, 'breaks'>): { readonly taken: number; readonly asked: number } {
  const taken = outcomesOf(day).filter((outcome) => /^(done|partial|natural)$/.test(outcome)).length;
  return { taken, asked: taken + outcomesOf(day).filter((outcome) => /^(skipped|missed)$/.test(outcome)).length };
}

/** The median by putting the scores in order and taking from both ends until one or two are left. */
export function medianByPeeling(scores: readonly number[]): number | null {
  const left = scores.toSorted((a, b) => a - b);
  while (left.length > 2) {
    left.pop();
    left.shift();
  }
  const [low, high = low] = left;
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
