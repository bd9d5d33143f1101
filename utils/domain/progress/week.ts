import type { Appointment } from '../care/appointment';
import type { Milestone } from '../care/care';
import { dayNumber } from '../care/day-number';
import type { Hours } from '../time/hours';
import { addDays } from '../time/local-day';
import type { LocalDay } from '../time/units';
import { type Adherence, adherenceOf } from './adherence';
import { type Consistency, consistencyOf } from './consistency';
import type { DayRecord } from './rollup';
import { type PainStretch, scoresOfDays, stretchOf } from './trend';

/** The weeks before, which the week stands beside. */
export const WEEKS_BEFORE = 4;

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
