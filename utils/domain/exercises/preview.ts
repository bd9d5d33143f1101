import type { Seconds } from '../time/units';
import { type Exercise, GET_READY } from './exercise';
import { type Beat, beatAt } from './rhythm';

const INTO: Seconds = 3; // of the five seconds to get ready; the rest leads back, so that the movement begins where it ends

/** What the figure does at this moment: while one gets ready it shows the movement once, quicker than it is to be done. */
export function shownAt(
  exercise: Exercise,
  reps: number,
  at: Seconds,
): { readonly exercise: Exercise; readonly beat: Beat } {
  const beat = beatAt(exercise, reps, at);
  if (beat.phase !== 'ready' || exercise.breath !== undefined) return { exercise, beat };
  const once =
    exercise.hold > 0
      ? { ...exercise, hold: INTO, release: GET_READY - INTO }
      : { ...exercise, hold: 0, release: GET_READY };
  return { exercise: once, beat: beatAt(once, 1, GET_READY + Math.max(0, at)) };
}
