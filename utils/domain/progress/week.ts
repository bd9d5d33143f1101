import type { Appointment } from '../care/appointment';
import type { Milestone } from '../care/care';
import { type DayNumber, dayNumber } from '../care/day-number';
import { scoresBetween } from '../care/window';
import type { Hours } from '../time/hours';
import { addDays } from '../time/local-day';
import type { LocalDay } from '../time/units';
import { type Adherence, adherenceOf } from './adherence';
import { type Consistency, consistencyOf } from './consistency';
import type { DayRecord } from './rollup';
import { ENOUGH_IN_A_WEEK, figureOf, type PainFigure, type ScoresByDay, scoresOfDays } from './trend';

/** The weeks before, which the week stands beside. */
export const WEEKS_BEFORE = 4;

/** Pain over a stretch of days, or how far it is from being enough. */
export interface PainStretch {
  /** Null with fewer days than needed. */
  readonly figure: PainFigure | null;
  /** Days with a score. */
  readonly have: number;
  /** Days that have to have one. */
  readonly need: number;
}

/** The last seven full days. */
export interface WeekLook {
  readonly first: LocalDay;
  /** Yesterday. */
  readonly last: LocalDay;
  readonly pain: PainStretch;
  /** The four weeks before. */
  readonly before: PainStretch;
  readonly breaks: Adherence;
  readonly workdays: Consistency;
  /** Done, oldest first. */
  readonly sessions: readonly Appointment[];
  readonly milestones: readonly Milestone[];
}

/** What a look back needs; days of five weeks are enough, more do no harm. */
export interface WeekInput {
  readonly days: readonly DayRecord[];
  readonly hours: Hours;
  readonly appointments: readonly Appointment[];
  readonly milestones: readonly Milestone[];
  readonly today: LocalDay;
}

/** The seven days up to yesterday, beside the four weeks before them. */
export function lookBack({ days, hours, appointments, milestones, today }: WeekInput): WeekLook {
  const [first, last] = [addDays(today, -7), addDays(today, -1)];
  const isWithin = ({ day }: { readonly day: LocalDay }): boolean => day >= first && day <= last;
  const scores = scoresOfDays(days);
  const begin = dayNumber(first);
  return {
    first,
    last,
    pain: stretchOf(scores, begin, dayNumber(last)),
    before: stretchOf(scores, begin - 7 * WEEKS_BEFORE, begin - 1),
    breaks: adherenceOf(days.filter(isWithin)),
    workdays: consistencyOf(days.filter(isWithin), hours, today),
    sessions: appointments.filter((one) => one.status === 'done' && isWithin(one)).sort((a, b) => a.at - b.at),
    milestones: milestones.filter(isWithin),
  };
}

/**
 * Pain from one day to another, both included. Up to a week needs three days with a score, what is longer twice as many:
 * as a fortnight does (clinical 3).
 */
export function stretchOf(scores: ScoresByDay, first: DayNumber, last: DayNumber): PainStretch {
  const found = scoresBetween(scores, first, last);
  const need = last - first < 7 ? ENOUGH_IN_A_WEEK : 2 * ENOUGH_IN_A_WEEK;
  return { figure: found.length < need ? null : figureOf(found), have: found.length, need };
}
