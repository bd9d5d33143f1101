import { type DayNumber, dayAt } from '@/utils/domain/care/day-number';
import type { Mark } from '@/utils/domain/progress/timeline';
import { type DayGroup, type Grain, startAfter, startOf } from '@/utils/domain/progress/timeline-groups';
import type { Formats } from '@/utils/domain/progress/timeline-words';
import { DAY } from '@/utils/domain/time/units';
import { formatShare } from '@/utils/i18n/formats';
import { LOCALE, many, t } from '@/utils/i18n/t';
import { formatDay } from '../../words';

const RANGE = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const YEAR = new Intl.DateTimeFormat(LOCALE, { year: 'numeric', timeZone: 'UTC' });

/** Dates and shares as the person's language writes them. */
export const FORMATS: Formats = {
  range: (first, last) => RANGE.formatRange(first * DAY, last * DAY),
  share: formatShare,
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

const FROM_HERE = {
  weekly: 'progress.phaseFromHere.weekly',
  twoWeekly: 'progress.phaseFromHere.twoWeekly',
  monthly: 'progress.phaseFromHere.monthly',
} as const;

/** What a mark stands for, to be read on its own. */
export function markWords(mark: Mark): string {
  if (mark.type === 'milestone') return mark.text;
  const { title } = mark;
  if (mark.type === 'session') {
    return mark.therapist === undefined ? title : t('progress.sessionWithTherapist', title, mark.therapist);
  }
  const { cadence } = mark;
  if (cadence === 'paused') return t('progress.phaseFromHere.paused', title);
  if (cadence.type === 'custom') return many('progress.phaseFromHere.custom', cadence.days, title);
  return t(FROM_HERE[cadence.type], title);
}

const LABELS = {
  weekly: 'progress.phaseLabel.weekly',
  twoWeekly: 'progress.phaseLabel.twoWeekly',
  monthly: 'progress.phaseLabel.monthly',
} as const;

/** What stands beside the line of a phase. */
export function phaseLabel(mark: Mark): string {
  if (mark.type !== 'phase') return '';
  const { cadence } = mark;
  if (cadence === 'paused') return t('progress.phaseLabel.paused');
  return cadence.type === 'custom' ? many('progress.phaseLabel.custom', cadence.days) : t(LABELS[cadence.type]);
}
