import type { LocalDay } from '@/utils/domain/time/units';

/** The tables the data is in. */
export type TableName = 'pain' | 'breaks' | 'appointments' | 'days';

/** Each table by what a row of it is. */
export const TABLES: readonly (readonly [table: TableName, one: string, many: string])[] = [
  ['pain', 'pain entry', 'pain entries'],
  ['breaks', 'break', 'breaks'],
  ['appointments', 'appointment', 'appointments'],
  ['days', 'day', 'days'],
];

/** A whole number as the person's language groups it, such as 1,204. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat().format(count);
}

/** A number and what it counts, such as `1,204 pain entries`. */
export function countWords(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Several of them in one phrase, such as `3 pain entries, 1 break and 2 appointments`; what there is none of is left out. */
export function listWords(parts: readonly string[]): string {
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format(parts);
}

/** A date without its weekday, such as 3 March 2024. */
export function formatDate(day: LocalDay): string {
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(undefined, date).format(Date.parse(`${day}T00:00:00Z`));
}

/** From when until when, such as `from 3 March 2024 to today`; the one date when it is a single day. */
export function spanWords(first: LocalDay, last: LocalDay, today: LocalDay): string {
  const end = last === today ? 'today' : formatDate(last);
  if (first === last) return first === today ? 'of today' : `of ${end}`;
  return `from ${formatDate(first)} to ${end}`;
}

const KILO = 1000;

/** A size for reading, such as 3.4 megabytes; less than a tenth of a megabyte is said in kilobytes. */
export function formatSize(bytes: number): string {
  const isSmall = bytes < KILO * KILO * 0.1;
  const style: Intl.NumberFormatOptions = {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    unitDisplay: 'short',
    maximumFractionDigits: isSmall ? 0 : 1,
  };
  return new Intl.NumberFormat(undefined, style).format(bytes / (isSmall ? KILO : KILO * KILO));
}
