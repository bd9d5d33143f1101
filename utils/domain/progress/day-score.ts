import type { PainScore } from '../pain/entry';
import type { DayRecord } from './rollup';

/** The pain score of a day: the 24-hour average that was logged last. "Now" and "worst" are never mixed in. Null without one. */
export function dayScore({ pain }: Pick<DayRecord, 'pain'>): PainScore | null {
  return pain.average24h?.at(-1) ?? null;
}
