import { LOCALE } from './t';

// Days are counted from 0, Monday, to 6, Sunday; Intl counts from 1 to 7.

interface WeekInfo {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

const MONDAY_FIRST: WeekInfo = { firstDay: 1, weekend: [6, 7] }; // where the browser does not know

function weekInfo(locale: string): WeekInfo {
  const asked = new Intl.Locale(locale) as Intl.Locale & { readonly getWeekInfo?: () => WeekInfo };
  return asked.getWeekInfo?.() ?? MONDAY_FIRST;
}

/** The weekday on which a shown week begins where the person is. */
export function firstWeekday(locale: string = LOCALE): number {
  return (weekInfo(locale).firstDay - 1) % 7;
}

/** The weekdays in the order in which the person knows them. */
export function weekOrder(locale: string = LOCALE): readonly number[] {
  return Array.from({ length: 7 }, (_, place) => (firstWeekday(locale) + place) % 7);
}

/** Whether people usually work on that weekday where the person is. */
export function isWorkday(weekday: number, locale: string = LOCALE): boolean {
  return !weekInfo(locale).weekend.includes(weekday + 1);
}
