import type { Hours, TimeRange } from '@/utils/domain/time/hours';

// The wall clock as the model of the schedule reads it: offset by offset, nothing of the product's own calendar.

const DAY = 86_400_000;
const MINUTE = 60_000;
const QUARTER = 15 * MINUTE; // no zone changes its clock but on a quarter of an hour

const offsets = new Map<string, Map<number, number>>();

/** What the wall clock of the zone is ahead of UTC, ms. */
function offsetAt(at: number, zone: string): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const quarter = Math.floor(at / QUARTER);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
    known.set(quarter, offset);
  }
  return offset;
}

/** Days since 1970 by the wall clock. */
export function dateAt(at: number, zone: string): number {
  return Math.floor((at + offsetAt(at, zone)) / DAY);
}

/** The date as it is written in the log. */
export function dateText(at: number, zone: string): string {
  return new Date(dateAt(at, zone) * DAY).toISOString().slice(0, 10);
}

/** Whether the wall clock shows one of these times at this moment; of a time that comes twice, the first. */
export function showsAny(times: readonly string[], at: number, zone: string): boolean {
  if (at % MINUTE !== 0) return false;
  const offset = offsetAt(at, zone);
  // An hour that is repeated shows no time for the second time.
  if (offsetAt(at - 3 * 60 * MINUTE, zone) - offset > 0 && showedBefore(at, zone)) return false;
  const gap = Math.max(0, offset - offsetAt(at - 3 * 60 * MINUTE, zone));
  const wall = sinceMidnight(at + offset);
  if (times.some((time) => msOf(time) === wall)) return true;
  // A time that the clock skipped comes as long after the gap.
  return gap > 0 && times.some((time) => msOf(time) + gap === wall && wasSkipped(at, zone, gap));
}

function showedBefore(at: number, zone: string): boolean {
  const wall = at + offsetAt(at, zone);
  for (let back = QUARTER; back <= 3 * 60 * MINUTE; back += QUARTER) {
    const earlier = at - back;
    if (earlier + offsetAt(earlier, zone) === wall) return true;
  }
  return false;
}

function wasSkipped(at: number, zone: string, gap: number): boolean {
  // The gap ended less than its own length ago.
  return offsetAt(at - gap, zone) !== offsetAt(at, zone) || offsetAt(at - 1, zone) !== offsetAt(at, zone);
}

/** Whether the hours are open when the wall clock shows what it shows at this moment. */
export function isOpen(hours: Hours, at: number, zone: string): boolean {
  const wall = at + offsetAt(at, zone);
  const date = Math.floor(wall / DAY);
  const time = wall - date * DAY;
  const today = rangesOf(hours, date).some((range) =>
    crosses(range) ? time >= msOf(range.from) : time >= msOf(range.from) && time < msOf(range.until),
  );
  return today || rangesOf(hours, date - 1).some((range) => crosses(range) && time < msOf(range.until));
}

function rangesOf({ week, daysOff }: Hours, date: number): readonly TimeRange[] {
  if (daysOff.length > 0 && daysOff.includes(new Date(date * DAY).toISOString().slice(0, 10))) return [];
  return week[(date + 3) % 7] ?? []; // 1970 began on a Thursday
}

function crosses({ from, until }: TimeRange): boolean {
  return until <= from;
}

function sinceMidnight(wall: number): number {
  return ((wall % DAY) + DAY) % DAY;
}

const known = new Map<string, number>();

function msOf(time: string): number {
  let ms = known.get(time);
  if (ms === undefined) {
    const [hour, minute] = time.split(':').map(Number);
    ms = ((hour ?? 0) * 60 + (minute ?? 0)) * MINUTE;
    known.set(time, ms);
  }
  return ms;
}
