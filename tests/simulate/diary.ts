import { dayAt, dayNumber } from '@/utils/domain/care/day-number';
import type { Chance } from '@/utils/domain/exercises/chance';

// The assumptions of clinical section 5.4. They are judgement, not data.
const NOISE = 1.3; // standard deviation of a day, points
const CARRIED = 0.5; // correlation of a day's noise with that of the day before
const WOBBLE = 0.5; // standard deviation of a whole week, points
const LOGGED = 0.7; // share of the days that are logged

/** The first day of every diary; a Tuesday, because the rule is checked on Mondays: its weeks are those of the diary. */
export const FIRST_DAY = dayNumber('2026-01-06');

/** The true level of pain on a day of the diary, counted from its first. */
export type Level = (day: number) => number;

/**
 * A simulated diary: a whole number from 0 to 10 on the days that were logged. Before the day `noisyFrom` the scores are
 * the level itself.
 */
export function diaryOf(level: Level, length: number, noisyFrom: number, next: Chance): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  let noise = NOISE * normal(next);
  let wobble = 0;
  for (let day = 0; day < length; day += 1) {
    if (day % 7 === 0) wobble = WOBBLE * normal(next);
    const score = Math.round(level(day) + (day < noisyFrom ? 0 : wobble + noise));
    if (next() < LOGGED) days.set(dayAt(FIRST_DAY + day), Math.min(10, Math.max(0, score)));
    noise = CARRIED * noise + NOISE * Math.sqrt(1 - CARRIED ** 2) * normal(next);
  }
  return days;
}

/** A number of the standard normal distribution (Box and Muller 1958). */
function normal(next: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
