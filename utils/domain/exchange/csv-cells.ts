import { isLocalDay } from '../time/time-texts';
import type { EpochMs, LocalDay, TimeOfDay } from '../time/units';
import type { DayOrder } from './pain-csv';

/** A day and what is written behind it, a time perhaps. */
interface DayText {
  readonly day: LocalDay;
  readonly rest: string;
}

const DAY = /^(\d{1,4})[-./\s]\s?(\d{1,2})[-./\s]\s?(\d{1,4})\.?(?:[T,\s]+(.*))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(.*))?$/; // ISO 8601 without dashes
const TIME = /^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?\s*(?:m\.?)?\s*(?:Uhr)?$/i;

/** The day in a cell, written in this order (a year of four digits in front is always read as that); null when there is none. */
export function readDay(cell: string, order: DayOrder): DayText | null {
  const compact = COMPACT.exec(cell.trim());
  const match = compact ?? DAY.exec(cell.trim());
  if (match === null) return null;
  const [, first = '', second = '', third = '', rest = ''] = match;
  const isYearFirst = compact !== null || first.length === 4 || order === 'ymd';
  const [year, month, date] = isYearFirst
    ? [first, second, third]
    : order === 'dmy'
      ? [third, second, first]
      : [third, first, second];
  if (year.length === 3 || year.length === 1) return null;
  const day = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isLocalDay(day) ? { day, rest: rest.trim() } : null;
}

/** The time in a cell, of 24 or of twice 12 hours, seconds left off; null when there is none. */
export function readTime(cell: string): TimeOfDay | null {
  const match = TIME.exec(cell.trim());
  if (match === null) return null;
  const [, hourText = '', minuteText, , half] = match;
  if (minuteText === undefined && half === undefined) return null; // a bare number is no time
  const hour = Number(hourText);
  const minute = Number(minuteText ?? '0');
  const isOfTwelve = half !== undefined;
  if (minute > 59 || hour > (isOfTwelve ? 12 : 23) || (isOfTwelve && hour === 0)) return null;
  const isAfternoon = half?.toLowerCase() === 'p';
  const hours = isOfTwelve ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The moment in a cell that names one with its offset, as ISO 8601 does (`2024-03-02T11:30Z`); null when it does not. */
export function readInstant(cell: string): EpochMs | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/.test(cell)) return null;
  try {
    return Temporal.Instant.from(cell).epochMilliseconds;
  } catch {
    return null; // asking is the only way to know whether the calendar has it
  }
}

/** The number in a cell such as `4`, `4,5`, `4/10` or `40 %`; null when there is none. */
export function readNumber(cell: string): number | null {
  const match = /^([+-]?\d{1,6}(?:[.,]\d{1,6})?)\s*(?:%|\/\s*\d{1,3})?$/.exec(cell.trim());
  return match?.[1] === undefined ? null : Number(match[1].replace(',', '.'));
}
