import type { Hours, TimeRange } from './hours';
import { type DaySpan, daySpan } from './local-day';
import { DAY, type EpochMs, HOUR, type LocalDay, MINUTE, type Milliseconds, type TimeOfDay, type Zone } from './units';

/** An unbroken length of time, `until` excluded. */
export interface Stretch {
  readonly from: EpochMs;
  readonly until: EpochMs;
}

/** A part of a day on the wall clock, in milliseconds since its midnight. */
interface WallRange {
  readonly from: Milliseconds;
  readonly until: Milliseconds;
}

/** The part of a day between two clock changes; `wall` is what the clock shows at `from`. */
interface Piece extends Stretch {
  readonly wall: Milliseconds;
}

/**
 * The open stretches that lie in one local day, in order, none touching another. The wall clock decides: a range that a
 * clock change skips is empty, and an hour that comes twice is open twice.
 */
export function openStretchesOf(hours: Hours, span: DaySpan, zone: Zone): readonly Stretch[] {
  const walls = wallRanges(hours, span, zone);
  if (walls.length === 0) return [];
  const stretches = piecesOf(span, zone).flatMap((piece) => walls.map((wall) => onPiece(wall, piece)));
  return joined(stretches);
}

function onPiece(wall: WallRange, piece: Piece): Stretch {
  return {
    from: Math.max(piece.from, piece.from + wall.from - piece.wall),
    until: Math.min(piece.until, piece.from + wall.until - piece.wall),
  };
}

/** What the ranges cover of one day's clock: those that begin on it and the ends of those from the day before. */
function wallRanges(hours: Hours, span: DaySpan, zone: Zone): readonly WallRange[] {
  const own = rangesOn(hours, span.day).map((range) => ({
    from: sinceMidnight(range.from),
    until: crossesMidnight(range) ? DAY : sinceMidnight(range.until),
  }));
  if (!hours.week.some((ranges) => ranges.some(crossesMidnight))) return own;
  // The day before is the one that was really lived: a zone that moves across the date line skips one.
  const before = daySpan({ at: span.from - 1, zone }).day;
  const carried = rangesOn(hours, before).filter(crossesMidnight);
  return [...carried.map((range) => ({ from: 0, until: sinceMidnight(range.until) })), ...own];
}

function rangesOn(hours: Hours, day: LocalDay): readonly TimeRange[] {
  if (hours.daysOff.includes(day)) return [];
  return hours.week[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? [];
}

/** Whether the range ends on the day after it began; texts of the form HH:MM compare as times do. */
function crossesMidnight(range: TimeRange): boolean {
  return range.until <= range.from;
}

function sinceMidnight(time: TimeOfDay): Milliseconds {
  return Number(time.slice(0, 2)) * HOUR + Number(time.slice(3, 5)) * MINUTE;
}

function piecesOf(span: DaySpan, zone: Zone): readonly Piece[] {
  // No zone changes its clock twice in a day, so a day of 24 hours has no change; this is nearly every day.
  if (span.until - span.from === DAY) return [{ from: span.from, until: span.until, wall: 0 }];
  const midnight = Temporal.PlainDate.from(span.day).toPlainDateTime();
  const pieces: Piece[] = [];
  let start = Temporal.Instant.fromEpochMilliseconds(span.from).toZonedDateTimeISO(zone);
  const last = Temporal.Instant.fromEpochMilliseconds(span.until - 1).toZonedDateTimeISO(zone);
  while (start.epochMilliseconds < span.until) {
    const change = start.offsetNanoseconds === last.offsetNanoseconds ? null : start.getTimeZoneTransition('next');
    const until = Math.min(change?.epochMilliseconds ?? span.until, span.until);
    const wall = midnight.until(start.toPlainDateTime()).total('milliseconds');
    pieces.push({ from: start.epochMilliseconds, until, wall });
    if (change === null) break;
    start = change;
  }
  return pieces;
}

/** The same time as fewer stretches: in order, empty ones dropped, overlapping and touching ones made one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches.filter(isNotEmpty).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || stretch.from > last.until) result.push(stretch);
    else result[result.length - 1] = { from: last.from, until: Math.max(last.until, stretch.until) };
  }
  return result;
}

function isNotEmpty(stretch: Stretch): boolean {
  return stretch.until > stretch.from;
}
