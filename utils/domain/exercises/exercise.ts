import type { Seconds } from '../time/units';

/** What an exercise is for. `wholeBody` counts for none of the others in particular. */
export type Area =
  | 'neck'
  | 'shoulders'
  | 'upperBack'
  | 'lowerBack'
  | 'hips'
  | 'wrists'
  | 'eyes'
  | 'breathing'
  | 'wholeBody';

export type Position = 'seated' | 'standing' | 'lying';

/** One part of a breath. */
export interface BreathPart {
  readonly do: 'in' | 'hold' | 'out';
  readonly seconds: Seconds;
}

/** One movement or way of breathing. */
export interface Exercise {
  /** A fixed word for a built-in one; `own-` and a UUID for one of the person's own. Never reused. */
  readonly id: string;
  /** 1 to 60 characters. */
  readonly name: string;
  readonly area: Area;
  /** Where it can be done; the first is the one shown. */
  readonly positions: readonly Position[];
  /** What to do, in order; each short enough to read at a glance. */
  readonly steps: readonly string[];
  /** Seconds a repetition is held, and seconds to let go of it. A held time of zero is a movement that never stands still. */
  readonly hold: Seconds;
  readonly release: Seconds;
  /** Repetitions on each side. */
  readonly reps: number;
  readonly sides: 1 | 2;
  /** How one repetition is breathed; only for breathing. Its parts add up to hold + release. */
  readonly breath?: readonly BreathPart[];
  /** Easy enough for a day that is worse than usual. */
  readonly isGentle: boolean;
  readonly cautions: string;
}

/** Seconds to get ready before the first repetition. */
export const GET_READY: Seconds = 5; // time to read the first step and to sit or stand for it

/** Seconds an exercise takes with so many repetitions on each side (all of them when left out). */
export function totalSeconds(exercise: Exercise, reps = exercise.reps): Seconds {
  return GET_READY + exercise.sides * reps * (exercise.hold + exercise.release);
}
