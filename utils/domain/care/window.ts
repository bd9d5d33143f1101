import type { PainScore } from '../pain/entry';
import { medianOf } from '../pain/usual';
import { holdsStillDay, type StillDays } from './active-days';
import type { DayNumber } from './day-number';

/** Days in a window, W14 of clinical 5.1: two weeks that end on the day of a check. */
export const WINDOW_DAYS = 14;

/** The counted scores of one area by the number of the day. */
export type ScoresByDay = ReadonlyMap<DayNumber, PainScore>;

/** The figures of a valid window. */
export interface Window {
  readonly from: DayNumber;
  /** Its last day, included. */
  readonly until: DayNumber;
  readonly entries: number;
  /** R, r1 and r2 of clinical 5.1: of both weeks, of the first, of the second; unrounded. */
  readonly median: number;
  readonly first: number;
  readonly second: number;
  readonly min: number;
  readonly max: number;
}

/** What makes a window valid besides the days it covers. */
export interface WindowRules {
  readonly entriesPerWeek: number;
  readonly still: readonly StillDays[];
}

/** The counted scores from `from` to `until`, both included, oldest first. */
export function scoresBetween(scores: ScoresByDay, from: DayNumber, until: DayNumber): readonly PainScore[] {
  const length = Math.max(0, until - from + 1);
  return Array.from({ length }, (_, index) => scores.get(from + index) ?? []).flat();
}

/** The scores of the two weeks that end on a day, whether or not they make a valid window. */
export function weeksUntil(scores: ScoresByDay, until: DayNumber): readonly [readonly number[], readonly number[]] {
  const middle = until - WINDOW_DAYS / 2;
  return [scoresBetween(scores, until - WINDOW_DAYS + 1, middle), scoresBetween(scores, middle + 1, until)];
}

/**
 * The window that ends on a day; null unless it is valid: not before `earliest`, no paused day in it, and enough counted
 * days in each of its weeks (clinical 5.1).
 */
export function windowUntil(
  scores: ScoresByDay,
  until: DayNumber,
  earliest: DayNumber,
  { entriesPerWeek, still }: WindowRules,
): Window | null {
  const from = until - WINDOW_DAYS + 1;
  if (from < earliest || holdsStillDay(still, from, until)) return null;
  const [early, late] = weeksUntil(scores, until);
  const all = [...early, ...late];
  const [median, first, second] = [medianOf(all), medianOf(early), medianOf(late)];
  if (Math.min(early.length, late.length) < entriesPerWeek) return null;
  if (median === null || first === null || second === null) return null;
  return { from, until, entries: all.length, median, first, second, min: Math.min(...all), max: Math.max(...all) };
}

/** Whether the second week lies clearly above the first (clinical 5.1: by 2 points). */
export function isRising({ first, second }: Window, rise: number): boolean {
  return second >= first + rise;
}
