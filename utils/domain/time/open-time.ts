import type { Hours } from './hours';
import { daySpan } from './local-day';
import { joined, openStretchesOf, type Stretch } from './open-day';
import { DAY, type EpochMs, type Moment, type Zone } from './units';

/** The open stretches of all whole local days from `from` to `until`; grows a day at a time at either end. */
export interface OpenTime {
  readonly hours: Hours;
  readonly zone: Zone;
  from: EpochMs;
  until: EpochMs;
  /** In order, none touching another. One that ends at `until` or begins at `from` may really be longer. */
  open: Stretch[];
}

const LONGEST_KEPT = 400 * DAY; // then it is begun afresh, so that a simulated decade does not pile up
const NEAR = 3 * DAY; // a moment this close is reached by adding days; one further off begins afresh

/**
 * What was worked out of each `Hours` object last, in the zone asked for last. Hours never change in place and a zone's
 * past and near future are fixed, so the answers are the same with or without it: it only spares calendar arithmetic.
 */
const known = new WeakMap<Hours, OpenTime>();

/** The open time around a moment; covers at least the local day that holds it. */
export function openTimeAround(hours: Hours, moment: Moment): OpenTime {
  const kept = known.get(hours);
  if (kept !== undefined && kept.zone === moment.zone && moment.at >= kept.from && moment.at < kept.until) return kept;
  return reach(hours, moment, kept);
}

function reach(hours: Hours, moment: Moment, kept: OpenTime | undefined): OpenTime {
  const isUseful =
    kept !== undefined &&
    kept.zone === moment.zone &&
    kept.until - kept.from < LONGEST_KEPT &&
    moment.at > kept.from - NEAR &&
    moment.at < kept.until + NEAR;
  const time = isUseful ? kept : begin(hours, moment);
  while (time.until <= moment.at) growForward(time);
  while (time.from > moment.at) growBackward(time);
  known.set(hours, time);
  return time;
}

function begin(hours: Hours, moment: Moment): OpenTime {
  const span = daySpan(moment);
  const open = [...openStretchesOf(hours, span, moment.zone)];
  return { hours, zone: moment.zone, from: span.from, until: span.until, open };
}

/** Works out one more local day after what is known. */
export function growForward(time: OpenTime): void {
  const span = daySpan({ at: time.until, zone: time.zone });
  const last = time.open.at(-1);
  const added = openStretchesOf(time.hours, span, time.zone);
  if (last === undefined) time.open.push(...added);
  else time.open.splice(-1, 1, ...joined([last, ...added]));
  time.until = span.until;
}

/** Works out one more local day before what is known. */
export function growBackward(time: OpenTime): void {
  const span = daySpan({ at: time.from - 1, zone: time.zone });
  const added = openStretchesOf(time.hours, span, time.zone);
  const first = time.open.slice(0, 1);
  time.open.splice(0, first.length, ...joined([...added, ...first]));
  time.from = span.from;
}

/** Index of the last open stretch that begins at or before the moment; -1 when there is none. */
export function indexAt(open: readonly Stretch[], at: EpochMs): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const stretch = open[middle];
    if (stretch !== undefined && stretch.from <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
