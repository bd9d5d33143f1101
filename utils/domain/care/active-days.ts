import type { Pause, Series } from './care';
import { type DayNumber, dayNumber } from './day-number';

/** Days on which the clock stands still, both ends included; `until` may be infinite. */
export interface StillDays {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** The days that pauses take out. */
export function stillDaysOf(pauses: readonly Pause[]): readonly StillDays[] {
  return pauses.map(({ from, until }) => ({
    from: dayNumber(from),
    until: until === null ? Number.POSITIVE_INFINITY : dayNumber(until),
  }));
}

/** The days that the paused phases of a series take out. */
export function pausedPhasesOf(series: Series): readonly StillDays[] {
  return series.phases.flatMap(({ since, cadence }, index) => {
    if (cadence !== 'paused') return [];
    const next = series.phases[index + 1];
    const until = next === undefined ? Number.POSITIVE_INFINITY : dayNumber(next.since) - 1;
    return [{ from: dayNumber(since), until }];
  });
}

/** Whether the clock stands still on a day. */
export function isStill(still: readonly StillDays[], day: DayNumber): boolean {
  return still.some(({ from, until }) => from <= day && day <= until);
}

/** Whether the clock stands still on any day from `first` to `last`, both included. */
export function holdsStillDay(still: readonly StillDays[], first: DayNumber, last: DayNumber): boolean {
  return still.some(({ from, until }) => from <= last && first <= until);
}

/** How many days from `from` to `until`, the latter excluded, the clock ran; zero when `until` is not after `from`. */
export function activeDays(still: readonly StillDays[], from: DayNumber, until: DayNumber): number {
  const length = Math.max(0, until - from);
  if (!holdsStillDay(still, from, until - 1)) return length;
  return Array.from({ length }, (_, index) => from + index).filter((day) => !isStill(still, day)).length;
}

/** The day on which the clock has run `count` days from `from`, and runs itself; null when a pause has no end. */
export function dayAfterActive(still: readonly StillDays[], from: DayNumber, count: number): DayNumber | null {
  let day = from;
  for (let left = count; left > 0 || isStill(still, day); day += 1) {
    if (isStill(still, day)) {
      if (still.some((span) => span.from <= day && span.until === Number.POSITIVE_INFINITY)) return null;
    } else left -= 1;
  }
  return day;
}
