import type { Exercise } from '../exercise';
import type { Movement } from '../pose';
import type { Beat } from '../rhythm';

/** Two keys by their places in the movement, and how much of the way from the first to the second is done. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

const MOVES = 1.5; // seconds from one key to the next on the way into a held position: slow enough for a stiff neck
const BLINKS = 0.6; // seconds from one stage of the lids to the next
const SETS_OFF = 0.7; // seconds from standing into the first step

const AT_START: Step = { from: 0, to: 0, share: 0 };

/** A share, slow at both ends. */
export function eased(share: number): number {
  return (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, share)))) / 2;
}

/** Between which keys somebody is at this beat. Never outside the movement's keys. */
export function stepAt({ course, keys }: Movement, exercise: Exercise, beat: Beat): Step {
  if (beat.phase === 'ready' || beat.phase === 'over' || keys.length < 2) return AT_START;
  const last = keys.length - 1;
  switch (course.type) {
    case 'hold':
      return along(last, held(exercise, beat, last));
    case 'alternate':
      return { from: 0, to: Math.min(last, beat.rep % 2 === 1 ? 1 : 2), share: held(exercise, beat) };
    case 'stages':
      return stage(last, exercise, beat);
    case 'loop': {
      const isBack = course.turnsBack === true && beat.rep > exercise.reps / 2;
      return around(course.at, isBack ? 1 - beat.ofRep : beat.ofRep, course.isEven === true);
    }
    case 'stride':
      return stride(last, course.seconds, exercise, beat);
    default:
      return AT_START;
  }
}

/** How much of a held position is reached, which lies so many keys away: 0 to 1 and back to 0 in each repetition. */
function held({ hold, release }: Exercise, { phase, progress, ofRep }: Beat, ways = 1): number {
  if (hold === 0) return (1 - Math.cos(2 * Math.PI * ofRep)) / 2;
  if (phase === 'release') return 1 - eased(progress);
  const moves = Math.min(MOVES * ways, hold / 2) / hold;
  const returns = release === 0 ? eased((1 - progress) / moves) : 1;
  return Math.min(eased(progress / moves), returns);
}

/** A share of the way through all keys up to the last one. */
function along(last: number, share: number): Step {
  const from = Math.min(last - 1, Math.floor(share * last));
  return { from, to: from + 1, share: share * last - from };
}

/** Each key for an equal part of the hold, then back to the first. */
function stage(last: number, exercise: Exercise, beat: Beat): Step {
  if (exercise.hold === 0 || exercise.release === 0) return { from: 0, to: last, share: held(exercise, beat) };
  if (beat.phase === 'release') return { from: last, to: 0, share: eased((beat.progress * exercise.release) / BLINKS) };
  const at = Math.min(last - 1, Math.floor(beat.progress * last));
  const into = ((beat.progress * last - at) * exercise.hold) / last;
  return { from: at, to: at + 1, share: eased(into / Math.min(BLINKS, exercise.hold / last)) };
}

/** Around a circle of keys, of which each is reached at its share. */
function around(reached: readonly number[], share: number, isEven: boolean): Step {
  const from = Math.max(
    0,
    reached.findLastIndex((at) => at <= share),
  );
  const [begins, ends] = [reached[from] ?? 0, reached[from + 1] ?? 1];
  const way = (share - begins) / (ends - begins);
  return { from, to: (from + 1) % reached.length, share: isEven ? way : eased(way) };
}

/** Off from the first key, around all the others a whole number of times, and back to the first. */
function stride(last: number, seconds: number, { hold, release }: Exercise, { ofRep }: Beat): Step {
  const total = hold + release;
  const sets = Math.min(SETS_OFF, total / 4);
  const at = ofRep * total;
  if (at < sets) return { from: 0, to: 1, share: eased(at / sets) };
  if (at > total - sets) return { from: 0, to: 1, share: eased((total - at) / sets) };
  const length = total - 2 * sets;
  const circles = Math.max(1, Math.round(length / seconds));
  const place = (((at - sets) / length) * circles * last) % last;
  const from = Math.min(last - 1, Math.floor(place));
  return { from: from + 1, to: ((from + 1) % last) + 1, share: place - from };
}
