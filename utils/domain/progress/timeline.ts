import type { Appointment } from '../care/appointment';
import type { Cadence } from '../care/cadence';
import type { Care, Series } from '../care/care';
import { type DayNumber, dayNumber } from '../care/day-number';
import type { PainScore } from '../pain/entry';
import type { LocalDay } from '../time/units';
import { adherenceOf } from './adherence';
import type { DayRecord } from './rollup';
import { rollingMedian, scoresOfDays } from './trend';

/** Something that happened on a day and may help to read the lines; never a reason for them. */
export type Mark =
  | { readonly type: 'session'; readonly day: DayNumber; readonly title: string; readonly therapist?: string }
  | { readonly type: 'phase'; readonly day: DayNumber; readonly title: string; readonly cadence: Cadence | 'paused' }
  | { readonly type: 'milestone'; readonly day: DayNumber; readonly text: string };

/** A history as a chart draws it: every list has one place for each calendar day from `first` to `last`. */
export interface Timeline {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** The score of the day; null without one. */
  readonly scores: readonly (PainScore | null)[];
  /** The median of the 14 days that end with the day; null where there are not enough scores (clinical 3). */
  readonly medians: readonly (number | null)[];
  /** Prompts of the day that had an end, and how many of them were taken. */
  readonly asked: readonly number[];
  readonly taken: readonly number[];
  /** In the order of their days, all of them from `first` to `last`. */
  readonly marks: readonly Mark[];
}

/** What a timeline is made of. */
export interface TimelineSource {
  /** Roll-ups in any order; a day at most once. */
  readonly days: readonly DayRecord[];
  /** Sessions that happened. */
  readonly sessions: readonly Appointment[];
  readonly care: Pick<Care, 'series' | 'milestones'>;
}

const LONGEST = 40 * 366; // days; a stray date far in the past must not make a chart of centuries

/**
 * The timeline from the first logged day or session to today, or to a later day that has a record (after a journey
 * west). Phases and milestones outside it are left out, as is what is more than forty years old or still to come.
 * Null when nothing was logged.
 */
export function timelineOf({ days, sessions, care }: TimelineSource, today: LocalDay): Timeline | null {
  const now = dayNumber(today);
  const isNear = (day: DayNumber): boolean => day > now - LONGEST && day <= now + 1; // the date line is a day wide
  const records = days.map((record) => ({ record, day: dayNumber(record.day) })).filter(({ day }) => isNear(day));
  const held = sessions.map(sessionMark).filter(({ day }) => isNear(day));
  const logged = [...records, ...held].map(({ day }) => day);
  if (logged.length === 0) return null;
  const first = logged.reduce((least, day) => Math.min(least, day));
  const last = logged.reduce((most, day) => Math.max(most, day), now);

  const length = last - first + 1;
  const asked = new Array<number>(length).fill(0);
  const taken = new Array<number>(length).fill(0);
  for (const { record, day } of records) {
    const counts = adherenceOf([record]);
    asked[day - first] = counts.asked;
    taken[day - first] = counts.taken;
  }
  const scores = scoresOfDays(records.map(({ record }) => record));
  const marks = [...held, ...care.series.flatMap(phaseMarks), ...care.milestones.map(milestoneMark)];
  return {
    first,
    last,
    scores: Array.from({ length }, (_, index) => scores.get(first + index) ?? null),
    medians: rollingMedian(scores, first, last),
    asked,
    taken,
    marks: marks.filter(({ day }) => day >= first && day <= last).sort((a, b) => a.day - b.day),
  };
}

function sessionMark({ day, title, therapist }: Appointment): Mark {
  return { type: 'session', day: dayNumber(day), title, ...(therapist !== undefined && { therapist }) };
}

/** Of two phases that begin on one day only the later one ever held. */
function phaseMarks({ title, phases }: Series): readonly Mark[] {
  return phases
    .filter(({ since }, index) => phases[index + 1]?.since !== since)
    .map(({ since, cadence }) => ({ type: 'phase', day: dayNumber(since), title, cadence }));
}

function milestoneMark({ day, text }: Care['milestones'][number]): Mark {
  return { type: 'milestone', day: dayNumber(day), text };
}
