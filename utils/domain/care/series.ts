import { momentOf } from '../time/local-day';
import type { EpochMs, LocalDay, TimeOfDay, Zone } from '../time/units';
import { dayAfterActive, isStill, pausedPhasesOf, type StillDays, stillDaysOf } from './active-days';
import type { Appointment } from './appointment';
import { cadenceDays } from './cadence';
import type { Pause, Series } from './care';
import { type DayNumber, dayAt, dayNumber, weekdayFrom } from './day-number';
import { phaseOn } from './phases';

/** When the next session could be. */
export interface Proposal {
  readonly day: LocalDay;
  /** The series' time, and the moment at which the clock shows it that day; null when it has none. */
  readonly time: TimeOfDay | null;
  readonly at: EpochMs | null;
}

/** Whether "book the next one" is to be said, and the day since when it is (or from when it will be). */
export interface Booking {
  readonly isDue: boolean;
  readonly since: LocalDay;
}

const WEEK = 7;
const NEAREST = 3; // days to either side of the cadence that hold exactly one of each weekday
const ANSWER_WAIT = 7; // days "did it happen?" may stay open before the next one is spoken of all the same

/**
 * When the next session is proposed: a cadence after the last that happened, on the preferred weekday nearest to that;
 * without one, or when that has passed, the first such day from tomorrow. Pauses and holidays stop the clock and hold
 * no session. Null while the series is paused, has not begun, or a pause has no end.
 */
export function proposeNext(
  series: Series,
  appointments: readonly Appointment[],
  pauses: readonly Pause[],
  today: LocalDay,
  zone: Zone,
): Proposal | null {
  const still = stillDaysFor(series, pauses);
  const wanted = wantedDay(series, appointments, still, today);
  const step = series.weekday === null ? 1 : WEEK;
  const open = still.find(({ until }) => until === Number.POSITIVE_INFINITY)?.from ?? Number.POSITIVE_INFINITY;
  if (wanted === null) return null;
  let next = wanted;
  while (next <= dayNumber(today) || isStill(still, next)) {
    if (next >= open) return null;
    next += step;
  }
  const { time } = series;
  const day = dayAt(next);
  return { day, time, at: time === null ? null : momentOf(day, time, zone) };
}

/**
 * Whether it is time to book: from `bookBefore` days before the day that the cadence asks for, while nothing is booked.
 * Null when something is, when an appointment of the last week is not answered yet, in a pause, and when no next one
 * can be proposed. Without any session yet, from the first day of the series.
 */
export function needsBooking(
  series: Series,
  appointments: readonly Appointment[],
  pauses: readonly Pause[],
  today: LocalDay,
): Booking | null {
  const still = stillDaysFor(series, pauses);
  const now = dayNumber(today);
  const isOpen = appointments.some(
    (one) => one.series === series.id && one.status === 'planned' && dayNumber(one.day) >= now - ANSWER_WAIT,
  );
  const wanted = wantedDay(series, appointments, still, today);
  if (isOpen || wanted === null || isStill(still, now)) return null;
  const isFirst = lastSession(series, appointments, today) === null;
  const since = isFirst ? dayNumber(series.phases[0]?.since ?? today) : wanted - series.bookBefore;
  return { isDue: now >= since, since: dayAt(since) };
}

function stillDaysFor(series: Series, pauses: readonly Pause[]): readonly StillDays[] {
  return [...stillDaysOf(pauses), ...pausedPhasesOf(series)];
}

/** The day of the last session done up to today; null before the first. */
function lastSession(series: Series, appointments: readonly Appointment[], today: LocalDay): LocalDay | null {
  const days = appointments
    .filter((one) => one.series === series.id && one.status === 'done' && one.day <= today)
    .map(({ day }) => day);
  return days.sort().at(-1) ?? null;
}

/** The day that the cadence and the weekday ask for, though it may have passed; null when there is none. */
function wantedDay(
  series: Series,
  appointments: readonly Appointment[],
  still: readonly StillDays[],
  today: LocalDay,
): DayNumber | null {
  const cadence = phaseOn(series, today)?.cadence;
  if (cadence === undefined || cadence === 'paused') return null;
  const last = lastSession(series, appointments, today);
  if (last === null) return onWeekday(series, dayNumber(today) + 1);
  const target = dayAfterActive(still, dayNumber(last), cadenceDays(cadence));
  if (target === null) return null;
  const nearest = onWeekday(series, series.weekday === null ? target : target - NEAREST);
  // With a cadence of a few days the nearest one may be that of the last session itself.
  return nearest > dayNumber(last) ? nearest : nearest + WEEK;
}

function onWeekday({ weekday }: Series, from: DayNumber): DayNumber {
  return weekday === null ? from : weekdayFrom(from, weekday);
}
