import type { EpochMs, Seconds } from '../time/units';

/** One piece of a break: an exercise with its repetitions a side, or a posture check (no repetitions). */
export interface SessionItem {
  readonly id: string;
  readonly reps: number;
  readonly seconds: Seconds;
}

/** The break that is being taken, as its page shows it. How much of it has passed is the schedule's to say. */
export interface Session {
  readonly version: 1;
  /** The prompt it belongs to; the moment tells apart two prompts of one id, which come after everything was erased. */
  readonly prompt: string;
  readonly startedAt: EpochMs;
  readonly routine: string;
  readonly items: readonly SessionItem[];
  /** Which item began when so many seconds of the break had passed. What comes after follows from it. */
  readonly index: number;
  readonly since: Seconds;
  /** Ids of exercises done so far, those that follow from `index` left out. */
  readonly taken: readonly string[];
  /** Ids of exercises that were passed over. */
  readonly skipped: readonly string[];
  readonly felt: Readonly<Record<string, Felt>>;
  /** When the page was last seen running: after a crash the break goes on from there. */
  readonly seenAt: EpochMs;
}

export type Felt = 'helped' | 'hurt';

/** Where a break stands: the item, and how many seconds of it have passed; `index` is the count of items once all are over. */
export interface Place {
  readonly index: number;
  readonly into: Seconds;
}

/** Where the break stands when so many seconds of it have passed. */
export function placeAt({ items, index, since }: Session, spent: Seconds): Place {
  let at = index;
  let into = Math.max(0, spent - since);
  for (let item = items[at]; item !== undefined && into >= item.seconds; item = items[at]) {
    into -= item.seconds;
    at += 1;
  }
  return { index: at, into };
}

/** Exercises done when so many seconds have passed, oldest first, each once: at least half of each, as for a whole break. */
export function exercisesDone(session: Session, spent: Seconds): readonly string[] {
  const { index, into } = placeAt(session, spent);
  const over = session.items.slice(session.index, index);
  const current = session.items[index];
  const isHalfDone = current !== undefined && into * 2 >= current.seconds;
  const done = [...over, ...(isHalfDone ? [current] : [])].filter(({ reps }) => reps > 0).map(({ id }) => id);
  return [...new Set([...session.taken, ...done])];
}

/** Goes to the next item. One of which less than half is done counts as passed over. */
export function skipItem(session: Session, spent: Seconds): Session {
  const { index } = placeAt(session, spent);
  const current = session.items[index];
  if (current === undefined) return session;
  const taken = exercisesDone(session, spent);
  const isPassedOver = current.reps > 0 && !taken.includes(current.id);
  const skipped = isPassedOver ? [...new Set([...session.skipped, current.id])] : session.skipped;
  return { ...session, index: index + 1, since: spent, taken, skipped };
}

/** Begins the present item again. */
export function repeatItem(session: Session, spent: Seconds): Session {
  const { index } = placeAt(session, spent);
  return index >= session.items.length
    ? session
    : { ...session, index, since: spent, taken: exercisesDone(session, spent) };
}

/** Puts another item in place of the present one, from its beginning. */
export function swapItem(session: Session, spent: Seconds, instead: SessionItem): Session {
  const { index } = placeAt(session, spent);
  const items = session.items.map((item, place) => (place === index ? instead : item));
  return { ...session, items, index, since: spent, taken: exercisesDone(session, spent) };
}

/** Seconds the present item may take so that the rest still fits into the break; never below zero. */
export function roomFor(session: Session, spent: Seconds, lasts: Seconds): Seconds {
  const { index } = placeAt(session, spent);
  const later = session.items.slice(index + 1).reduce((sum, { seconds }) => sum + seconds, 0);
  return Math.max(0, lasts - spent - later);
}
