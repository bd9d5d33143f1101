import { DAY, type LocalDay } from '../time/units';

/** A calendar day as the whole number of days since 1970-01-01: days are counted, whatever the clocks did. */
export type DayNumber = number;

/** A day of the week from 0, Monday, to 6, Sunday. */
export type Weekday = number;

const FIRST_WEEKDAY: Weekday = 3; // 1970-01-01 was a Thursday

/** The number of a calendar day. The text must be a day that the calendar has, not before the year 100. */
export function dayNumber(day: LocalDay): DayNumber {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / DAY;
}

/** The calendar day of a number. */
export function dayAt(number: DayNumber): LocalDay {
  return Temporal.Instant.fromEpochMilliseconds(number * DAY)
    .toString()
    .slice(0, 10);
}

/** The weekday of a day. */
export function weekdayOf(number: DayNumber): Weekday {
  return (((number + FIRST_WEEKDAY) % 7) + 7) % 7;
}

/** The first day with this weekday, not before `number`. */
export function weekdayFrom(number: DayNumber, weekday: Weekday): DayNumber {
  return number + ((weekday - weekdayOf(number) + 7) % 7);
}

/** The last day with this weekday, not after `number`. */
export function weekdayUntil(number: DayNumber, weekday: Weekday): DayNumber {
  return weekdayFrom(number - 6, weekday);
}
