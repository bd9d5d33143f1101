import { LOCALE } from './t';

const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000; // ms

const SHARE = new Intl.NumberFormat(LOCALE, { style: 'percent' });
const TIME = new Intl.DateTimeFormat(LOCALE, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
const WEEKDAYS = { long: weekdays('long'), short: weekdays('short') } as const;

/** A share from 0 to 1 in whole percent. */
export function formatShare(share: number): string {
  return SHARE.format(share);
}

/** A time of day, `14:30`, as the language writes it: `14:30` or `2:30 PM`. */
export function formatTimeOfDay(time: string): string {
  return TIME.format(Date.parse(`1970-01-01T${time}:00Z`));
}

/** The name of a weekday, 0 for Monday. */
export function weekdayName(weekday: number, style: keyof typeof WEEKDAYS = 'long'): string {
  return WEEKDAYS[style].format(A_MONDAY + weekday * DAY);
}

function weekdays(weekday: 'long' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, { weekday, timeZone: 'UTC' });
}
