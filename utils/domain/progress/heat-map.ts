import type { BreakRecord } from '../breaks/break-record';
import { dayNumber, type Weekday, weekdayOf } from '../care/day-number';
import type { EpochMs, Zone } from '../time/units';
import { NOT_TAKEN, TAKEN } from './adherence';

/** Askings that an hour of a weekday needs before it has a share. */
export const ENOUGH_FOR_SHARE = 3;

/** Askings that an hour of a weekday needs before it is named as the one most often taken or left. */
export const ENOUGH_FOR_NAME = 10;

/** The steps in which a share is tinted, from 0 for the lowest. */
export const SHARE_STEPS = 5;

const FEWEST_HOURS = 6; // rows; fewer would be no picture of a day
const HOURS_A_DAY = 24;
const DAYS_A_WEEK = 7;

/** One hour of a weekday, over all weeks. */
export interface Slot {
  readonly weekday: Weekday;
  /** From 0 to 23; the hour that begins at this full hour. */
  readonly hour: number;
  /** Askings that ended: taken or left. A snooze is no end, and a hold was never asked. */
  readonly asked: number;
  /** Of these, done, partial or natural; the others were skipped or had no answer. */
  readonly taken: number;
}

/** A slot with enough askings for it to say something. */
export interface NamedSlot extends Slot {
  /** `taken` of `asked`, 0 to 1. */
  readonly share: number;
}

/** Which hours stand out. */
export type Standouts =
  /** No two slots have enough askings; `most` is how many the fullest has. */
  | { readonly type: 'short'; readonly most: number }
  /** All slots with enough askings have the same share. */
  | { readonly type: 'even'; readonly share: number }
  | { readonly type: 'found'; readonly taken: NamedSlot; readonly left: NamedSlot };

/** How often breaks were taken, by weekday and hour. */
export interface HeatMap {
  /** The hours that are shown, in order and without a gap; at least six, or none at all when nothing was asked. */
  readonly hours: readonly number[];
  /** Askings in all. */
  readonly asked: number;
  /** Of these, taken. */
  readonly taken: number;
  /** The slot of a weekday, 0 for Monday, and an hour from 0 to 23; one with nothing in it has zeros. */
  readonly slotAt: (weekday: Weekday, hour: number) => Slot;
  readonly standouts: Standouts;
}

type Logged = Pick<BreakRecord, 'at' | 'day' | 'zone' | 'outcome'>;

/**
 * Counts the breaks by the weekday of their local day and the hour the clock showed where the person was when they
 * ended. An hour that the clock shows twice in one night counts as one hour.
 */
export function heatMapOf(breaks: readonly Logged[]): HeatMap {
  const asked = new Array<number>(DAYS_A_WEEK * HOURS_A_DAY).fill(0);
  const taken = [...asked];
  for (const { at, day, zone, outcome } of breaks) {
    const isTaken = TAKEN.includes(outcome);
    if (!isTaken && !NOT_TAKEN.includes(outcome)) continue;
    const place = placeOf(weekdayOf(dayNumber(day)), hourOf(at, zone));
    asked[place] = (asked[place] ?? 0) + 1;
    if (isTaken) taken[place] = (taken[place] ?? 0) + 1;
  }
  const slots = asked.map((count, place) => ({
    weekday: Math.floor(place / HOURS_A_DAY),
    hour: place % HOURS_A_DAY,
    asked: count,
    taken: taken[place] ?? 0,
  }));
  return {
    hours: hoursOf(slots),
    asked: sum(asked),
    taken: sum(taken),
    slotAt: (weekday, hour) => slots[placeOf(weekday, hour)] ?? { weekday, hour, asked: 0, taken: 0 },
    standouts: standoutsOf(slots),
  };
}

/** `taken` of `asked`, 0 to 1; null with fewer than three askings. */
export function shareOf({ asked, taken }: Pick<Slot, 'asked' | 'taken'>): number | null {
  return asked < ENOUGH_FOR_SHARE ? null : taken / asked;
}

/** The step of a share's tint, from 0 to 4: below a fifth, below two fifths, and so on; all taken is the last too. */
export function shareStep(share: number): number {
  return Math.min(SHARE_STEPS - 1, Math.floor(share * SHARE_STEPS));
}

/** The first to the last hour with anything in it, filled up on both sides to six within the day. */
function hoursOf(slots: readonly Slot[]): readonly number[] {
  const used = slots.filter(({ asked }) => asked > 0).map(({ hour }) => hour);
  if (used.length === 0) return [];
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const count = Math.max(FEWEST_HOURS, last - first + 1);
  const spare = Math.floor((count - (last - first + 1)) / 2);
  const from = Math.max(0, Math.min(first - spare, HOURS_A_DAY - count));
  return Array.from({ length: count }, (_, index) => from + index);
}

/** Of equal shares, the one with more askings is named, then the earlier in the week. */
function standoutsOf(slots: readonly Slot[]): Standouts {
  const named = slots
    .filter(({ asked }) => asked >= ENOUGH_FOR_NAME)
    .map((slot): NamedSlot => ({ ...slot, share: slot.taken / slot.asked }))
    .sort((a, b) => b.asked - a.asked);
  const taken = named.reduce<NamedSlot | null>((best, slot) => (best && best.share >= slot.share ? best : slot), null);
  const left = named.reduce<NamedSlot | null>((best, slot) => (best && best.share <= slot.share ? best : slot), null);
  if (named.length < 2 || taken === null || left === null) {
    return { type: 'short', most: Math.max(...slots.map(({ asked }) => asked)) };
  }
  return taken.share === left.share ? { type: 'even', share: taken.share } : { type: 'found', taken, left };
}

function placeOf(weekday: Weekday, hour: number): number {
  return weekday * HOURS_A_DAY + hour;
}

function hourOf(at: EpochMs, zone: Zone): number {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone).hour;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
