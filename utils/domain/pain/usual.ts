import type { DayRecord } from '../progress/rollup';
import type { PainScore } from './entry';

const LEAST_DAYS = 3; // fewer are no "usual" (clinical: three counted days make a value)
const CLEARLY = { points: 2, share: 0.3, atLeast: 1 }; // clinical section 3: 2 points, or 30 % with at least 1 point

/** The median of a list of scores, the mean of the two middle ones when their count is even; null of none. */
export function medianOf(scores: readonly number[]): number | null {
  const sorted = [...scores].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return null;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? upper)) / 2 : upper;
}

/**
 * What is usual: the median of the 24-hour averages of these days, the last of each day. Null with fewer than three
 * such days. Whether the days are a fortnight is the caller's to see to.
 */
export function usualScore(days: readonly Pick<DayRecord, 'pain'>[]): number | null {
  const scores = days.flatMap(({ pain }) => pain.average24h?.at(-1) ?? []);
  return scores.length < LEAST_DAYS ? null : medianOf(scores);
}

/** Whether a score is clearly higher than usual: by 2 points, or by 30 % and at least 1 point. */
export function isClearlyHigher(score: PainScore, usual: number): boolean {
  const more = score - usual;
  return more >= CLEARLY.points || (more >= CLEARLY.atLeast && more >= usual * CLEARLY.share);
}
