import { type DayNumber, dayAt } from '@/utils/domain/care/day-number';
import type { Mark } from '@/utils/domain/progress/timeline';
import { type DayGroup, type Grain, startAfter, startOf } from '@/utils/domain/progress/timeline-groups';
import type { Formats } from '@/utils/domain/progress/timeline-words';
import { DAY } from '@/utils/domain/time/units';
import { atStart, cadenceWords } from '../../care/plan/plan-words';
import { formatDay } from '../../words';

const RANGE = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const YEAR = new Intl.DateTimeFormat(undefined, { year: 'numeric', timeZone: 'UTC' });
const COUNT = new Intl.NumberFormat();
const SHARE = new Intl.NumberFormat(undefined, { style: 'percent' });

/** Dates, counts and shares as the person's language writes them. */
export const FORMATS: Formats = {
  range: (first, last) => RANGE.formatRange(first * DAY, last * DAY),
  count: (count) => COUNT.format(count),
  share: (share) => SHARE.format(share),
};

/** The days of a row of the table; a whole month or year by its name. */
export function formatDays({ first, last }: Pick<DayGroup, 'first' | 'last'>, grain: Grain): string {
  const isWhole = startOf(first, grain) === first && startAfter(first, grain) === last + 1;
  if (isWhole && grain === 'month') return MONTH.format(first * DAY);
  if (isWhole && grain === 'year') return YEAR.format(first * DAY);
  return SHORT.formatRange(first * DAY, last * DAY);
}

/** A day in full, with its weekday. */
export function formatDayNumber(day: DayNumber): string {
  return formatDay(dayAt(day));
}

/** What a mark stands for, to be read on its own. */
export function markWords(mark: Mark): string {
  if (mark.type === 'milestone') return mark.text;
  if (mark.type === 'phase') return `${mark.title}: ${cadenceWords(mark.cadence)} from here`;
  return mark.therapist === undefined ? mark.title : `${mark.title} (${mark.therapist})`;
}

/** What stands beside the line of a phase. */
export function phaseLabel(mark: Mark): string {
  return mark.type === 'phase' ? atStart(cadenceWords(mark.cadence)) : '';
}
