import type { Seconds } from '../time/units';
import { findExercise } from './catalogue';
import { CHECKS } from './checks';
import { type Exercise, GET_READY, totalSeconds } from './exercise';
import type { SessionItem } from './session';

/** What is to be done in one piece of a break, ready to be shown. */
export type Performed =
  | { readonly type: 'exercise'; readonly exercise: Exercise; readonly reps: number }
  | { readonly type: 'check'; readonly text: string }
  /** An id that this version does not know. */
  | { readonly type: 'unknown' };

/** What an item stands for. An exercise of one repetition is held for as long as the item lasts. */
export function performed({ id, reps, seconds }: SessionItem, own: readonly Exercise[]): Performed {
  const check = CHECKS.find((one) => one.id === id);
  if (check !== undefined) return { type: 'check', text: check.text };
  const exercise = findExercise(id, own);
  if (exercise === null) return { type: 'unknown' };
  return { type: 'exercise', exercise: stretched(exercise, reps, seconds), reps };
}

function stretched(exercise: Exercise, reps: number, seconds: Seconds): Exercise {
  if (reps !== 1 || exercise.sides !== 1 || totalSeconds(exercise, 1) === seconds) return exercise;
  return { ...exercise, hold: Math.max(1, seconds - GET_READY - exercise.release) };
}
