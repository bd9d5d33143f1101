import type { Seconds } from '../time/units';
import { type Candidate, candidates, repsWithin, shortest, type Wishes } from './candidates';
import { type Chance, chance, pick } from './chance';
import { type Area, type Exercise, totalSeconds } from './exercise';
import { type History, historyOf } from './history';

/** One exercise of a break, with its repetitions a side and the seconds they take, getting ready included. */
export interface SequenceItem {
  readonly exercise: string;
  readonly reps: number;
  readonly seconds: Seconds;
}

/** What a break is fitted to. Ids that nobody knows are passed over. */
export interface FitInput extends Wishes {
  /** Length of the break. */
  readonly seconds: Seconds;
  /** Ids that helped; they come about twice as often as others of their area. */
  readonly helped: readonly string[];
  /** Ids done lately, newest first, the last break included. */
  readonly recent: readonly string[];
  /** The same seed gives the same sequence. */
  readonly seed: number;
}

interface Draft {
  readonly chosen: readonly { readonly exercise: Exercise; readonly reps: number }[];
  /** Seconds that are left over; one spent on filling up or on repeating the last break counts half. */
  readonly lost: Seconds;
}

const DRAFTS = 24; // fills three minutes to 165 seconds or more; a fit still takes well under a millisecond
const WELL_FILLED = 1 / 12; // of a break may be lost: fifteen seconds of three minutes, time to sit down again
const HELPED = 2; // times as likely as one that nobody has said anything about

/**
 * A sequence for a break: never longer than it, no exercise twice, none that the wishes rule out, and one of the last
 * break only where nothing else fits. Repetitions are as many as fit, never below half. Empty when nothing fits, or for
 * a length that is no finite number; `whyEmpty` tells the reason. Never throws.
 */
export function fit(input: FitInput): readonly SequenceItem[] {
  if (!Number.isFinite(input.seconds)) return [];
  const open = candidates(input).filter(({ exercise }) => shortest(exercise) <= input.seconds);
  const history = historyOf(input.recent, input.own);
  const next = chance(input.seed);
  let best: Draft = { chosen: [], lost: Number.POSITIVE_INFINITY };
  for (let count = 0; count < DRAFTS && best.lost > input.seconds * WELL_FILLED; count++) {
    const draft = draftOf(open, input, history, next);
    if (draft.lost < best.lost) best = draft;
  }
  return [...best.chosen]
    .sort((a, b) => rising(a.exercise) - rising(b.exercise))
    .map(({ exercise, reps }) => ({ exercise: exercise.id, reps, seconds: totalSeconds(exercise, reps) }));
}

/** Why `fit` gives nothing: no exercise passes the wishes, or none is short enough. Null when it gives something. */
export function whyEmpty(input: FitInput): 'tooShort' | 'allAvoided' | null {
  if (fit(input).length > 0) return null;
  return candidates(input).length === 0 ? 'allAvoided' : 'tooShort';
}

/** Fills the break place by place until nothing fits any more. */
function draftOf(open: readonly Candidate[], input: FitInput, history: History, next: Chance): Draft {
  const chosen: { exercise: Exercise; reps: number }[] = [];
  let rest = open;
  let left = input.seconds;
  let halfLost = 0;
  while (rest.length > 0) {
    const one = choose(rest, areasOf(chosen), input, history, next);
    if (one === null) break;
    const reps = repsWithin(one.exercise, left);
    const taken = totalSeconds(one.exercise, reps);
    chosen.push({ exercise: one.exercise, reps });
    left -= taken;
    if (one.tier > 0) halfLost += taken / 2;
    rest = rest.filter((other) => other !== one && shortest(other.exercise) <= left);
  }
  return { chosen, lost: left + halfLost };
}

/** One of the lowest tier there is, of an area that is new to this break if possible and was done least lately. */
function choose(
  rest: readonly Candidate[],
  areas: readonly Area[],
  { helped }: FitInput,
  { ofArea, ofExercise }: History,
  next: Chance,
): Candidate | null {
  const tier = Math.min(...rest.map((one) => one.tier));
  const allowed = rest.filter((one) => one.tier === tier);
  const hereTimes = (area: Area) => areas.filter((other) => other === area).length;
  const freshest = leastBy([...new Set(allowed.map(({ exercise }) => exercise.area))], hereTimes);
  const area = pick(
    leastBy(freshest, (one) => ofArea.get(one) ?? 0),
    () => 1,
    next,
  );
  const weightOf = ({ exercise: { id } }: Candidate) => {
    const weight = helped.includes(id) ? HELPED : 1;
    return weight / (1 + (ofExercise.get(id) ?? 0) / weight); // what had its share lately makes room for the others
  };
  return pick(
    allowed.filter(({ exercise }) => exercise.area === area),
    weightOf,
    next,
  );
}

function areasOf(chosen: Draft['chosen']): readonly Area[] {
  return chosen.map(({ exercise }) => exercise.area);
}

function leastBy<Item>(items: readonly Item[], countOf: (item: Item) => number): readonly Item[] {
  const least = Math.min(...items.map(countOf));
  return items.filter((item) => countOf(item) === least);
}

/** What can be done sitting comes first, so that one gets up at most once. */
function rising({ positions }: Exercise): 0 | 1 {
  return positions.includes('seated') ? 0 : 1;
}
