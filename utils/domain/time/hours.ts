import { growBackward, growForward, indexAt, type OpenTime, openTimeAround } from './open-time';
import { DAY, type EpochMs, type LocalDay, type Milliseconds, type Moment, type TimeOfDay, type Zone } from './units';

/** One open stretch of a day. `until` at or before `from` crosses midnight; equal ends are a whole day. */
export interface TimeRange {
  readonly from: TimeOfDay;
  readonly until: TimeOfDay;
}

/** When breaks may be asked for. */
export interface Hours {
  /** Seven lists, Monday first; an empty list is a day off. A range belongs to the day it begins on. */
  readonly week: readonly (readonly TimeRange[])[];
  /** Holidays: no range that begins on one of these days opens. */
  readonly daysOff: readonly LocalDay[];
}

/** The open or closed time around a moment, `until` excluded. */
export interface OpenSpan {
  readonly isOpen: boolean;
  readonly from: EpochMs;
  readonly until: EpochMs;
}

const FARTHEST_AHEAD = 60 * DAY; // longer than any holiday; alarms are set a day ahead at most
const FARTHEST_BACK = 9 * DAY; // a week of office closure and its two weekends' near ends

/** Whether the hours are open at the moment: the wall clock there reads a time inside one of the ranges. */
export function isWithin(hours: Hours, moment: Moment): boolean {
  return isOpenAt(openTimeAround(hours, moment), moment.at);
}

/** When the hours next open or close, after the moment; null when they do not within 60 days. */
export function nextChange(hours: Hours, moment: Moment): EpochMs | null {
  return changeAfter(openTimeAround(hours, moment), moment.at, moment.at + FARTHEST_AHEAD);
}

/**
 * The whole open or closed time that holds the moment. Its ends are the real changes, except that `from` is at most 9
 * days before the moment and `until` at most 60 days after it.
 */
export function openSpan(hours: Hours, moment: Moment): OpenSpan {
  const time = openTimeAround(hours, moment);
  const earliest = moment.at - FARTHEST_BACK;
  const latest = moment.at + FARTHEST_AHEAD;
  return {
    isOpen: isOpenAt(time, moment.at),
    from: changeBefore(time, moment.at, earliest) ?? earliest,
    until: changeAfter(time, moment.at, latest) ?? latest,
  };
}

/** How much of the time from `from` to `to` (excluded) is open; zero when `to` is not after `from`. */
export function activeBetween(hours: Hours, from: EpochMs, to: EpochMs, zone: Zone): Milliseconds {
  if (to <= from) return 0;
  const time = openTimeAround(hours, { at: from, zone });
  while (time.until < to) growForward(time);
  let total = 0;
  for (let index = Math.max(0, indexAt(time.open, from)); index < time.open.length; index += 1) {
    const stretch = time.open[index];
    if (stretch === undefined || stretch.from >= to) break;
    total += Math.max(0, Math.min(stretch.until, to) - Math.max(stretch.from, from));
  }
  return total;
}

/**
 * The first moment by which `length` of open time has passed since the moment; null when it takes more than 60 days.
 * It may be the very moment at which the hours close. A length of zero has passed at once.
 */
export function addOpenTime(hours: Hours, moment: Moment, length: Milliseconds): EpochMs | null {
  const latest = moment.at + FARTHEST_AHEAD;
  const time = openTimeAround(hours, moment);
  let left = length;
  let at = moment.at;
  while (left > 0) {
    const isOpen = isOpenAt(time, at);
    const enough = isOpen ? Math.min(at + left, latest) : latest;
    const change = changeAfter(time, at, enough);
    if (change === null) return isOpen && at + left <= latest ? at + left : null;
    if (isOpen) left -= change - at;
    at = change;
  }
  return at;
}

function isOpenAt(time: OpenTime, at: EpochMs): boolean {
  const stretch = time.open[indexAt(time.open, at)];
  return stretch !== undefined && at < stretch.until;
}

/** The first change after `at` and not after `latest`; works out more days until it is certain. */
function changeAfter(time: OpenTime, at: EpochMs, latest: EpochMs): EpochMs | null {
  for (;;) {
    const index = indexAt(time.open, at);
    const until = time.open[index]?.until ?? at;
    const change = until > at ? until : time.open[index + 1]?.from;
    if (change !== undefined && change < time.until) return change <= latest ? change : null;
    if (time.until > latest) return null;
    growForward(time);
  }
}

/** The last change at or before `at` and not before `earliest`; works out more days until it is certain. */
function changeBefore(time: OpenTime, at: EpochMs, earliest: EpochMs): EpochMs | null {
  for (;;) {
    const stretch = time.open[indexAt(time.open, at)];
    const change = stretch === undefined || stretch.until > at ? stretch?.from : stretch.until;
    if (change !== undefined && change > time.from) return change >= earliest ? change : null;
    if (time.from <= earliest) return null;
    growBackward(time);
  }
}
