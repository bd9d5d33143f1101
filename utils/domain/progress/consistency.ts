import { dayNumber, weekdayOf } from '../care/day-number';
import type { Hours } from '../time/hours';
import type { LocalDay } from '../time/units';
import { adherenceOf } from './adherence';
import type { DayRecord } from './rollup';

/** How many of the planned workdays had most of their breaks. A share, nothing that can be lost. */
export interface Consistency {
  /** Workdays of the plan on which anything was asked. */
  readonly planned: number;
  /** Of these, days on which more than half of what was asked was taken. */
  readonly most: number;
}

/**
 * The consistency over these days, by the hours as they are now: weekdays with open hours, but for days off. Today is left
 * out, because it is not over; a day on which nothing was asked too, because the machine was off or nobody was there.
 */
export function consistencyOf(days: readonly DayRecord[], hours: Hours, today: LocalDay): Consistency {
  const shares = days
    .filter(({ day }) => day < today && isWorkday(hours, day))
    .flatMap((day) => adherenceOf([day]).share ?? []);
  return { planned: shares.length, most: shares.filter((share) => share > 0.5).length };
}

function isWorkday({ week, daysOff }: Hours, day: LocalDay): boolean {
  return (week[weekdayOf(dayNumber(day))] ?? []).length > 0 && !daysOff.includes(day);
}
