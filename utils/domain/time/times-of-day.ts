import { dayOf, momentOf, nextDay, previousDay } from './local-day';
import type { EpochMs, Moment, TimeOfDay, Zone } from './units';

/** From `from` (included) to `next` (excluded) the answer is `next`. */
interface Answer {
  readonly zone: Zone;
  readonly from: EpochMs;
  readonly next: EpochMs;
}

/** The last answer for each list. A list never changes in place, so this spares work and changes no answer. */
const lastAnswers = new WeakMap<readonly TimeOfDay[], Answer>();

/**
 * When the wall clock next shows one of the times, strictly after the moment; null for an empty list. Each time comes
 * once a day: the first of two on the night the clock goes back, and as long after the gap when the clock skips it.
 */
export function nextTime(times: readonly TimeOfDay[], moment: Moment): EpochMs | null {
  const last = lastAnswers.get(times);
  if (last !== undefined && last.zone === moment.zone && moment.at >= last.from && moment.at < last.next)
    return last.next;
  if (times.length === 0) return null;
  const answer = findAnswer(times, moment);
  lastAnswers.set(times, answer);
  return answer.next;
}

function findAnswer(times: readonly TimeOfDay[], { at, zone }: Moment): Answer {
  const today = dayOf({ at, zone });
  // The day before belongs to it: a time in a gap that ends at midnight comes after that midnight.
  const days = [previousDay(today), today, nextDay(today)];
  const moments = days.flatMap((day) => times.map((time) => momentOf(day, time, zone)));
  const previous = Math.max(...moments.filter((moment) => moment <= at));
  return {
    zone,
    from: Number.isFinite(previous) ? previous : at,
    next: Math.min(...moments.filter((moment) => moment > at)),
  };
}
