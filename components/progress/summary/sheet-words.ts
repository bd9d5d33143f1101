import type { SummaryWords } from '@/utils/domain/progress/summary-text';
import type { LocalDay } from '@/utils/domain/time/units';
import { formatMonth } from '../../care/plan/plan-words';
import { REGION_NAMES } from '../../words';

const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };
const DATE: Intl.DateTimeFormatOptions = { ...SHORT, year: 'numeric' };

/** The summary in the person's language: dates with their year, because a sheet of paper is read later. */
export const SHEET_WORDS: SummaryWords = {
  date: (day) => new Intl.DateTimeFormat(undefined, DATE).format(inUtc(day)),
  dateBefore: (day, other) =>
    new Intl.DateTimeFormat(undefined, day.slice(0, 4) === other.slice(0, 4) ? SHORT : DATE).format(inUtc(day)),
  span: ({ first, last }) => new Intl.DateTimeFormat(undefined, DATE).formatRange(inUtc(first), inUtc(last)),
  month: formatMonth,
  number: (value) => new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(value),
  share: (value) => new Intl.NumberFormat(undefined, { style: 'percent' }).format(value),
  region: (region) => REGION_NAMES[region],
};

/** A calendar day as a moment that is that day in UTC. */
function inUtc(day: LocalDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}
