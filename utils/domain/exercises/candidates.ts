import type { Seconds } from '../time/units';
import { EXERCISES } from './catalogue';
import { type Area, type Exercise, GET_READY, totalSeconds } from './exercise';

/** What a person wants of any break, and what the last one was. */
export interface Wishes {
  /** Wanted areas; empty means all, with eyes and breathing only where nothing else fits. */
  readonly areas: readonly Area[];
  readonly position: 'seated' | 'standing' | 'any';
  /** Ids never to be offered. */
  readonly avoid: readonly string[];
  /** Ids of the very last break. */
  readonly last: readonly string[];
  readonly own: readonly Exercise[];
  /** Whether only exercises for a worse day may come. */
  readonly gentleOnly: boolean;
}

/** An exercise that may be offered. */
export interface Candidate {
  readonly exercise: Exercise;
  /** 0 is wanted, 1 fills up, 2 and 3 are the same but of the last break; a higher one only where no lower one fits. */
  readonly tier: number;
}

const QUIET: readonly Area[] = ['eyes', 'breathing']; // they move no joint, so they stand in for no movement

/** Every exercise that may be offered, each id once; a built-in one comes before one of the person's own with its id. */
export function candidates(wishes: Wishes): readonly Candidate[] {
  const { position, avoid, last, gentleOnly } = wishes;
  const found: Candidate[] = [];
  for (const exercise of eachOnce([...EXERCISES, ...wishes.own])) {
    const tier = tierOf(exercise.area, wishes.areas);
    if (tier === null || avoid.includes(exercise.id) || !takesTime(exercise)) continue;
    if (position !== 'any' && !exercise.positions.includes(position)) continue;
    if (gentleOnly && !exercise.isGentle) continue;
    found.push({ exercise, tier: last.includes(exercise.id) ? tier + 2 : tier });
  }
  return found;
}

function eachOnce(exercises: readonly Exercise[]): readonly Exercise[] {
  return exercises.filter(({ id }, index) => exercises.findIndex((other) => other.id === id) === index);
}

function tierOf(area: Area, wanted: readonly Area[]): 0 | 1 | null {
  if (wanted.length === 0) return QUIET.includes(area) ? 1 : 0;
  if (wanted.includes(area)) return 0;
  const isForMoving = wanted.some((one) => !QUIET.includes(one)); // a break for eyes or breathing is left in peace
  return area === 'wholeBody' && isForMoving ? 1 : null;
}

/** False for an exercise without a length, which could be fitted in without end. */
function takesTime(exercise: Exercise): boolean {
  const total = totalSeconds(exercise);
  return Number.isFinite(total) && total > GET_READY && exercise.reps >= 1;
}

/** Seconds the exercise takes with as few repetitions as it may have: half of them, rounded up. */
export function shortest(exercise: Exercise): Seconds {
  return totalSeconds(exercise, Math.ceil(exercise.reps / 2));
}

/** The most repetitions a side, up to all of them, that take no more than `seconds`; at least 1 from `shortest` up. */
export function repsWithin(exercise: Exercise, seconds: Seconds): number {
  const one = totalSeconds(exercise, 1) - GET_READY;
  return Math.min(exercise.reps, Math.floor((seconds - GET_READY) / one));
}
