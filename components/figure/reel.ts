import type { Exercise } from '@/utils/domain/exercises/exercise';
import { shownAt } from '@/utils/domain/exercises/preview';
import type { Seconds } from '@/utils/domain/time/units';
import { type Picture, painterFor, pictureAt } from './picture';

const FRAMES = 60; // a second
const KEPT = 900; // pictures: fifteen seconds of movement, some ten megabytes at the most

/** The pictures of an exercise. Those of the first repetition are kept for the others. */
export interface Reel {
  /** The picture so many seconds after the beginning, to a sixtieth. Two moments that look alike give the same object. */
  pictureAt(at: Seconds): Picture;
}

/** A reel of an exercise done with so many repetitions. */
export function createReel(exercise: Exercise, reps: number): Reel {
  const painter = painterFor(exercise);
  const kept = new Map<string, Picture>();
  let latest: { readonly key: string; readonly picture: Picture } | null = null;

  function drawn(key: string, draw: () => Picture): Picture {
    if (latest?.key === key) return latest.picture;
    const picture = kept.get(key) ?? same(latest?.picture, draw());
    if (kept.size < KEPT) kept.set(key, picture);
    latest = { key, picture };
    return picture;
  }

  return {
    pictureAt: (at) => {
      const shown = shownAt(exercise, reps, Math.round(at * FRAMES) / FRAMES);
      const { phase, side, ofRep } = shown.beat;
      const isReady = shown.exercise !== exercise;
      const frame = Math.round(ofRep * (shown.exercise.hold + shown.exercise.release) * FRAMES);
      return drawn(`${isReady} ${phase} ${side} ${frame}`, () => pictureAt(painter, shown.exercise, shown.beat));
    },
  };
}

/** The one before when the other looks just like it, so that a held pose is one object. */
function same(before: Picture | undefined, after: Picture): Picture {
  if (before === undefined || before.transform !== after.transform) return after;
  return after.shapes.every(({ d }, index) => before.shapes[index]?.d === d) ? before : after;
}
