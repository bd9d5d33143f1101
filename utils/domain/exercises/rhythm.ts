import type { Seconds } from '../time/units';
import { type Exercise, GET_READY } from './exercise';

/** Where somebody is in an exercise. */
export interface Beat {
  /** `ready` before the first repetition; then each repetition is held (or moved) and released. */
  readonly phase: 'ready' | 'hold' | 'release' | 'over';
  /** 0 for the first side, 1 for the other. */
  readonly side: 0 | 1;
  /** From 1 to the repetitions of this side. */
  readonly rep: number;
  /** How much of the phase is over, 0 to 1. */
  readonly progress: number;
  /** How much of the whole repetition is over, 0 to 1; hold and release together. */
  readonly ofRep: number;
}

/** Where somebody is so many seconds after the beginning of an exercise done with `reps` repetitions a side. Never throws. */
export function beatAt(exercise: Exercise, reps: number, at: Seconds): Beat {
  const { hold, release, sides } = exercise;
  if (at < GET_READY) return { phase: 'ready', side: 0, rep: 1, progress: Math.max(0, at) / GET_READY, ofRep: 0 };
  const length = hold + release;
  const into = at - GET_READY;
  const done = Math.floor(into / length);
  if (done >= reps * sides) return { phase: 'over', side: sides === 2 ? 1 : 0, rep: reps, progress: 1, ofRep: 1 };
  const inRep = into - done * length;
  const side = done >= reps ? 1 : 0;
  const rep = (done % reps) + 1;
  const ofRep = inRep / length;
  return inRep < hold
    ? { phase: 'hold', side, rep, progress: inRep / hold, ofRep }
    : { phase: 'release', side, rep, progress: (inRep - hold) / release, ofRep };
}
