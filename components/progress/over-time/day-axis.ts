import { type DayNumber, dayAt } from '@/utils/domain/care/day-number';
import { startAfter, startOf } from '@/utils/domain/progress/timeline-groups';
import { DAY } from '@/utils/domain/time/units';
import { LOCALE } from '@/utils/i18n/t';

type Step = { readonly grain: 'day' | 'week' | 'month' | 'year'; readonly every: number; readonly days: number };

/** From fine to coarse; `days` is about how many lie between two ticks. */
const STEPS: readonly Step[] = [
  { grain: 'day', every: 1, days: 1 },
  { grain: 'day', every: 2, days: 2 },
  { grain: 'week', every: 1, days: 7 },
  { grain: 'week', every: 2, days: 14 },
  { grain: 'month', every: 1, days: 30 },
  { grain: 'month', every: 3, days: 91 },
  { grain: 'month', every: 6, days: 182 },
  { grain: 'year', every: 1, days: 365 },
  { grain: 'year', every: 2, days: 730 },
  { grain: 'year', every: 5, days: 1826 },
];
const COARSEST: Step = { grain: 'year', every: 10, days: 3652 };

const DAYS = format({ day: 'numeric', month: 'short' });
const MONTHS = format({ month: 'short' });
const YEARS = format({ year: 'numeric' });

/** A place on the axis; a tick that begins a year, or is the first, says the year in a second line. */
export interface Tick {
  readonly day: DayNumber;
  readonly label: string;
}

/** The days to be named on an axis from `from` to `until` on which at most `most` names have room. */
export function ticksOf(from: number, until: number, most: number): readonly Tick[] {
  const step = STEPS.find(({ days }) => (until - from) / days <= most) ?? COARSEST;
  const days: DayNumber[] = [];
  for (let day = startOf(Math.floor(from), step.grain); day <= until; day = startAfter(day, step.grain)) {
    if (day >= from && isKept(day, step)) days.push(day);
  }
  return days.map((day, index) => ({ day, label: labelOf(day, step, days[index - 1] ?? null) }));
}

function isKept(day: DayNumber, { grain, every }: Step): boolean {
  if (every === 1) return true;
  // The same days and weeks however the chart is moved.
  if (grain === 'day') return day % every === 0;
  if (grain === 'week') return Math.floor((day + 3) / 7) % every === 0;
  const date = dayAt(day);
  if (grain === 'month') return (Number(date.slice(5, 7)) - 1) % every === 0;
  return Number(date.slice(0, 4)) % every === 0;
}

function labelOf(day: DayNumber, { grain }: Step, before: DayNumber | null): string {
  if (grain === 'year') return YEARS.format(day * DAY);
  const year = YEARS.format(day * DAY);
  const isNew = before === null || YEARS.format(before * DAY) !== year;
  return (grain === 'month' ? MONTHS : DAYS).format(day * DAY) + (isNew ? `\n${year}` : '');
}

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
}
