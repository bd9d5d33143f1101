import { type DayNumber, dayNumber } from '../care/day-number';
import { scoresBetween, weeksUntil } from '../care/window';
import type { PainScore } from '../pain/entry';
import { medianOf } from '../pain/usual';
import { dayScore } from './day-score';
import type { DayRecord } from './rollup';

/** Days of a week that need a score before the week has a value, or its fortnight a trend value (clinical 3). */
export const ENOUGH_IN_A_WEEK = 3;

/** The score of each day that has one. */
export type ScoresByDay = ReadonlyMap<DayNumber, PainScore>;

/** Pain over some days; never shown without its range and count. */
export interface PainFigure {
  /** 0 to 10, in halves. */
  readonly median: number;
  readonly lowest: PainScore;
  readonly highest: PainScore;
  /** How many days had a score. */
  readonly count: number;
}

/** The day scores of some days; days without one are absent. */
export function scoresOfDays(days: readonly DayRecord[]): ScoresByDay {
  const scores = new Map<DayNumber, PainScore>();
  for (const day of days) {
    const score = dayScore(day);
    if (score !== null) scores.set(dayNumber(day.day), score);
  }
  return scores;
}

/** The figure of these scores; null of none. It asks for no least count: that is the week's and the fortnight's to do. */
export function figureOf(scores: readonly PainScore[]): PainFigure | null {
  const median = medianOf(scores);
  if (median === null) return null;
  return { median, lowest: Math.min(...scores), highest: Math.max(...scores), count: scores.length };
}

/** The week that ends with the day; null when fewer than three of its days have a score (clinical 3). */
export function weekFigure(scores: ScoresByDay, last: DayNumber): PainFigure | null {
  const week = scoresBetween(scores, last - 6, last);
  return week.length < ENOUGH_IN_A_WEEK ? null : figureOf(week);
}

/**
 * The two weeks that end with the day, as one; null unless three days of each of them have a score (clinical 3). Its
 * median is the trend value of the day.
 */
export function trendFigure(scores: ScoresByDay, last: DayNumber): PainFigure | null {
  const [early, late] = weeksUntil(scores, last);
  if (Math.min(early.length, late.length) < ENOUGH_IN_A_WEEK) return null;
  return figureOf([...early, ...late]);
}

/**
 * The trend value of every day from `first` to `last`, both included: the median of the 14 days that end with it, null
 * where there are not enough scores. Scores before `first` count for the days after it. Empty when `last` is before `first`.
 */
export function rollingMedian(scores: ScoresByDay, first: DayNumber, last: DayNumber): readonly (number | null)[] {
  const length = Math.max(0, last - first + 1);
  return Array.from({ length }, (_, index) => trendFigure(scores, first + index)?.median ?? null);
}

/** Pain over a stretch of days, or how far it is from being enough. */
export interface PainStretch {
  /** Null with fewer days than needed. */
  readonly figure: PainFigure | null;
  /** Days with a score. */
  readonly have: number;
  /** Days that have to have one. */
  readonly need: number;
}

/** Pain from one day to another, both included. */
export function stretchOf(scores: ScoresByDay, first: DayNumber, last: DayNumber): PainStretch {
  return stretchFrom(scoresBetween(scores, first, last), last - first + 1);
}

/**
 * Pain over so many days, of which these have a score. One day needs its score, up to a week three of them, what is
 * longer twice as many: as a fortnight does (clinical 3).
 */
export function stretchFrom(scores: readonly PainScore[], days: number): PainStretch {
  const need = days === 1 ? 1 : days <= 7 ? ENOUGH_IN_A_WEEK : 2 * ENOUGH_IN_A_WEEK;
  return { figure: scores.length < need ? null : figureOf(scores), have: scores.length, need };
}
