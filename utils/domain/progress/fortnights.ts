import type { BreakRecord } from '../breaks/break-record';
import { type DayNumber, dayNumber } from '../care/day-number';
import { WINDOW_DAYS, weeksUntil } from '../care/window';
import type { LocalDay } from '../time/units';
import { type Adherence, adherenceOf } from './adherence';
import type { DayRecord } from './rollup';
import { type PainFigure, type ScoresByDay, scoresOfDays, trendFigure, weekFigure } from './trend';

/** Two weeks in figures. */
export interface Fortnight {
  readonly first: DayNumber;
  /** Its last day, included. */
  readonly last: DayNumber;
  /** Pain over both weeks; null unless three days of each have a score. */
  readonly pain: PainFigure | null;
  /** Pain over its second week alone; null unless three of its days have a score. */
  readonly week: PainFigure | null;
  /** Days with a score in its first and in its second week: what is missing where there is no figure. */
  readonly scored: readonly [number, number];
  /** What was asked, taken and held back. */
  readonly breaks: Adherence;
}

/** How one pain median lies beside another, in the words of clinical 3. */
export type PainChange = { readonly type: 'same' } | { readonly type: 'little' | 'clear'; readonly isLower: boolean };

/** The fortnight that ends today beside the one before. */
export interface Fortnights {
  readonly current: Fortnight;
  readonly before: Fortnight;
  /** Null while one of the two has no pain figure. */
  readonly change: PainChange | null;
}

const NOTICED = 1; // point; less is "about the same"
const CLEAR = { points: 2, tenths: 3 }; // 2 points, or 30 %: a floor, not proof (Farrar 2001, Ostelo 2008)

/** The 14 days that end with today, which counts though it is not over, beside the 14 before. */
export function fortnightsOf(days: readonly DayRecord[], today: LocalDay): Fortnights {
  const last = dayNumber(today);
  const scores = scoresOfDays(days);
  const current = fortnightUntil(days, scores, last);
  const before = fortnightUntil(days, scores, last - WINDOW_DAYS);
  const change = current.pain && before.pain ? changeBetween(current.pain.median, before.pain.median) : null;
  return { current, before, change };
}

/**
 * How a median lies beside the one it is measured by (clinical 3): less than 1 point is about the same; 2 points, or at
 * least 1 point and 30 % of `before`, is clear; what is between is little, and may be ordinary day-to-day change.
 */
export function changeBetween(median: number, before: number): PainChange {
  const size = Math.abs(median - before);
  if (size < NOTICED) return { type: 'same' };
  // In tenths, because 30 % of a half has no exact number.
  const isClear = size >= CLEAR.points || size * 10 >= before * CLEAR.tenths;
  return { type: isClear ? 'clear' : 'little', isLower: median < before };
}

/** How often breaks were held back for each reason as it was logged, the most frequent first, ties by name. */
export function heldByReason(
  breaks: readonly Pick<BreakRecord, 'outcome' | 'reason'>[],
): readonly (readonly [reason: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { outcome, reason = '' } of breaks) {
    if (outcome === 'held') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

function fortnightUntil(days: readonly DayRecord[], scores: ScoresByDay, last: DayNumber): Fortnight {
  const first = last - WINDOW_DAYS + 1;
  const [early, late] = weeksUntil(scores, last);
  const within = days.filter(({ day }) => dayNumber(day) >= first && dayNumber(day) <= last);
  return {
    first,
    last,
    pain: trendFigure(scores, last),
    week: weekFigure(scores, last),
    scored: [early.length, late.length],
    breaks: adherenceOf(within),
  };
}
