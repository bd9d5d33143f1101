import { dayOf, momentOf } from '../time/local-day';
import { type EpochMs, HOUR, type Moment } from '../time/units';
import { dayAt, dayNumber, weekdayOf } from './day-number';
import { NUDGE, type Nudge } from './nudges';

const LATE = HOUR; // one of a weekday that nobody was there for is not made up for later than this

/** A nudge at one of its times. */
export interface Occurrence {
  readonly nudge: Nudge;
  readonly key: string;
  readonly from: EpochMs;
  readonly until: EpochMs;
}

/** The occurrence that lasts now or comes next; null when there is none any more. */
export function occurrence(nudge: Nudge, now: Moment): Occurrence | null {
  const { id, at, until = 0, weekdays = [], time } = nudge;
  if (at !== undefined) return now.at < until ? { nudge, key: `${NUDGE}${id}`, from: at, until } : null;
  if (time === undefined || weekdays.length === 0) return null;
  // From yesterday on: one of shortly before midnight may still last.
  for (let ahead = -1; ahead <= 7; ahead++) {
    const number = dayNumber(dayOf(now)) + ahead;
    if (!weekdays.includes(weekdayOf(number))) continue;
    const day = dayAt(number);
    const from = momentOf(day, time, now.zone);
    if (now.at < from + LATE) return { nudge, key: `${NUDGE}${id}@${day}`, from, until: from + LATE };
  }
  return null;
}
