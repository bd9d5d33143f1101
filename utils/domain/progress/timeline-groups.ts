import { type DayNumber, dayAt, dayNumber, weekdayUntil } from '../care/day-number';
import type { PainScore } from '../pain/entry';
import type { Mark, Timeline } from './timeline';
import { type PainStretch, stretchFrom } from './trend';

/** The share of prompts taken over some days, 0 to 1; days on which nothing was asked have none. */
export interface ShareBar {
  readonly first: DayNumber;
  /** Included. */
  readonly last: DayNumber;
  readonly share: number;
}

/** How finely a stretch of time is told. Weeks begin on Monday; months and years are those of the calendar. */
export type Grain = 'day' | 'week' | 'month' | 'year';

/** Some days taken together. */
export interface DayGroup {
  readonly first: DayNumber;
  /** Included. */
  readonly last: DayNumber;
  readonly pain: PainStretch;
  readonly asked: number;
  readonly taken: number;
  readonly marks: readonly Mark[];
}

/** The grain of a table over so many days, so that it never has more than about 120 rows. */
export function grainOfTable(days: number): Grain {
  if (days <= 31) return 'day';
  if (days <= 366) return 'week';
  return days <= 10 * 366 ? 'month' : 'year';
}

/** The grain of a row of bars over so many days, so that a bar stays wide enough to be seen. */
export function grainOfBars(days: number): Grain {
  if (days <= 120) return 'day';
  return days <= 2 * 366 ? 'week' : 'month';
}

/** The days from `first` to `last` of a timeline as one; days outside the timeline have nothing. */
export function groupBetween(timeline: Timeline, first: DayNumber, last: DayNumber): DayGroup {
  const from = Math.max(0, first - timeline.first);
  const until = Math.max(from, last - timeline.first + 1);
  const scores = timeline.scores.slice(from, until).filter((score): score is PainScore => score !== null);
  return {
    first,
    last,
    pain: stretchFrom(scores, last - first + 1),
    asked: sum(timeline.asked.slice(from, until)),
    taken: sum(timeline.taken.slice(from, until)),
    marks: timeline.marks.filter(({ day }) => day >= first && day <= last),
  };
}

/**
 * The days from `first` to `last`, both included, in groups of a grain, oldest first. Together they hold every day once;
 * the first and the last group may be shorter than the others.
 */
export function groupsOf(timeline: Timeline, grain: Grain, first: DayNumber, last: DayNumber): readonly DayGroup[] {
  const groups: DayGroup[] = [];
  for (let from = first; from <= last; ) {
    const following = startAfter(from, grain);
    groups.push(groupBetween(timeline, from, Math.min(last, following - 1)));
    from = following;
  }
  return groups;
}

/** The shares of the whole timeline in stretches of a grain, oldest first; stretches without prompts are absent. */
export function sharesOf({ first, last, asked, taken }: Timeline, grain: Grain): readonly ShareBar[] {
  const bars: ShareBar[] = [];
  for (let from = first; from <= last; ) {
    const following = startAfter(from, grain);
    const until = Math.min(last + 1, following);
    const all = sum(asked.slice(from - first, until - first));
    if (all > 0)
      bars.push({ first: from, last: until - 1, share: sum(taken.slice(from - first, until - first)) / all });
    from = following;
  }
  return bars;
}

/** The first day of the stretch of this grain that holds a day. */
export function startOf(day: DayNumber, grain: Grain): DayNumber {
  if (grain === 'day') return day;
  if (grain === 'week') return weekdayUntil(day, 0);
  const date = dayAt(day);
  return dayNumber(grain === 'month' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`);
}

/** The first day of the stretch of this grain after the one that holds a day. */
export function startAfter(day: DayNumber, grain: Grain): DayNumber {
  const longest = { day: 1, week: 7, month: 31, year: 366 }[grain];
  return startOf(startOf(day, grain) + longest, grain);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
