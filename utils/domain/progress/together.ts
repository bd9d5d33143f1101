import { dayNumber } from '../care/day-number';
import type { PainScore } from '../pain/entry';
import { medianOf } from '../pain/usual';
import type { LocalDay } from '../time/units';
import { adherenceOf } from './adherence';
import type { DayRecord } from './rollup';
import { figureOf, type PainFigure, scoresOfDays } from './trend';

/** Days that each side needs before it is compared: with fewer, one odd week would be the whole answer. */
export const ENOUGH_ON_A_SIDE = 10;

/** Pain after days with more breaks beside pain after days with fewer; or how many days there are so far. */
export type Comparison =
  | { readonly type: 'enough'; readonly more: PainFigure; readonly fewer: PainFigure }
  | { readonly type: 'short'; readonly more: number; readonly fewer: number };

/** Breaks and pain beside each other. It says what goes together, never why. */
export interface Together {
  /** The person's own median of breaks taken a day, in halves, that divides the days; null without any day to divide. */
  readonly divide: number | null;
  /** Days right at the median. They are on neither side: putting them on one would be a choice of the result. */
  readonly between: number;
  /** Pain on the days themselves. */
  readonly sameDay: Comparison;
  /** Pain on the calendar day after each, where that has a score. */
  readonly nextDay: Comparison;
}

interface Side {
  readonly same: readonly PainScore[];
  readonly next: readonly PainScore[];
}

/**
 * Days with more breaks beside days with fewer, of the days before today (whose breaks are not all in yet) that have a
 * pain score and at least one asking. Today's score still counts as the one after yesterday.
 */
export function togetherOf(days: readonly DayRecord[], today: LocalDay): Together {
  const scores = scoresOfDays(days);
  const divided = days.flatMap((day) => {
    const number = dayNumber(day.day);
    const score = scores.get(number);
    const { asked, taken } = adherenceOf([day]);
    if (score === undefined || asked === 0 || day.day >= today) return [];
    return [{ taken, score, next: scores.get(number + 1) }];
  });
  const divide = medianOf(divided.map(({ taken }) => taken));
  const sideOf = (isOn: (taken: number, middle: number) => boolean): Side => {
    const chosen = divided.filter(({ taken }) => divide !== null && isOn(taken, divide));
    return { same: chosen.map(({ score }) => score), next: chosen.flatMap(({ next }) => next ?? []) };
  };
  const more = sideOf((taken, middle) => taken > middle);
  const fewer = sideOf((taken, middle) => taken < middle);
  return {
    divide,
    between: divided.length - more.same.length - fewer.same.length,
    sameDay: compare(more.same, fewer.same),
    nextDay: compare(more.next, fewer.next),
  };
}

function compare(more: readonly PainScore[], fewer: readonly PainScore[]): Comparison {
  const figures = { more: figureOf(more), fewer: figureOf(fewer) };
  const isShort = Math.min(more.length, fewer.length) < ENOUGH_ON_A_SIDE;
  if (isShort || figures.more === null || figures.fewer === null) {
    return { type: 'short', more: more.length, fewer: fewer.length };
  }
  return { type: 'enough', more: figures.more, fewer: figures.fewer };
}
