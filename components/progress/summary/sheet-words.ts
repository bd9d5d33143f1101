import type { SummaryWords } from '@/utils/domain/progress/summary-text';
import type { LocalDay } from '@/utils/domain/time/units';
import { formatShare } from '@/utils/i18n/formats';
import { LOCALE } from '@/utils/i18n/t';
import { formatMonth } from '../../care/plan/plan-words';
import { REGION_NAMES } from '../../words';

const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };
const DATE: Intl.DateTimeFormatOptions = { ...SHORT, year: 'numeric' };

/** The summary in the person's language: dates with their year, because a sheet of paper is read later. */
export const SHEET_WORDS: SummaryWords = {
  date: (day) => new Intl.DateTimeFormat(LOCALE, DATE).format(inUtc(day)),
  dateBefore: (day, other) =>
    new Intl.DateTimeFormat(LOCALE, day.slice(0, 4) === other.slice(0, 4) ? SHORT : DATE).format(inUtc(day)),
  span: ({ first, last }) => new Intl.DateTimeFormat(LOCALE, DATE).formatRange(inUtc(first), inUtc(last)),
  month: formatMonth,
  share: formatShare,
  region: (region) => REGION_NAMES[region],
};

/** A calendar day as a moment that is that day in UTC. */
function inUtc(day: LocalDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}
