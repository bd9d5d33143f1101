import type { DayNumber } from '../care/day-number';
import type { Timeline } from './timeline';

/** A stretch of the time axis in days with fractions; the day `n` fills it from n - ½ to n + ½. */
export interface TimeSpan {
  readonly from: number;
  readonly until: number;
}

const NARROWEST = 7; // days; closer in, single days would stand alone
const LEAST_BOUNDS = 14; // days; the first days of a history stand on an axis of two weeks

/** How far the axis reaches: the whole timeline, or its last two weeks where it is shorter than that. */
export function boundsOf({ first, last }: Pick<Timeline, 'first' | 'last'>): TimeSpan {
  return { from: Math.min(first, last - LEAST_BOUNDS + 1) - 0.5, until: last + 0.5 };
}

/** How many days a span is long. */
export function lengthOf({ from, until }: TimeSpan): number {
  return until - from;
}

/** The span moved, and if need be cut or widened, as little as it takes to lie within the bounds and be a week or longer. */
export function keptWithin(span: TimeSpan, bounds: TimeSpan): TimeSpan {
  const length = Math.min(lengthOf(bounds), Math.max(NARROWEST, lengthOf(span)));
  const from = Math.min(bounds.until - length, Math.max(bounds.from, (span.from + span.until - length) / 2));
  return { from, until: from + length };
}

/** The span so many days later; earlier when negative. It keeps its length and stops at the bounds. */
export function moved({ from, until }: TimeSpan, days: number, bounds: TimeSpan): TimeSpan {
  return keptWithin({ from: from + days, until: until + days }, bounds);
}

/** The span so many times as long, with `around` staying where it is seen, as far as the bounds allow. */
export function zoomed({ from, until }: TimeSpan, times: number, around: number, bounds: TimeSpan): TimeSpan {
  const length = Math.min(lengthOf(bounds), Math.max(NARROWEST, (until - from) * times));
  const start = around - ((around - from) / (until - from)) * length;
  return keptWithin({ from: start, until: start + length }, bounds);
}

/** The last so many days of the bounds. */
export function lastDays(count: number, bounds: TimeSpan): TimeSpan {
  return keptWithin({ from: bounds.until - count, until: bounds.until }, bounds);
}

/** The whole days of the timeline of which at least half is in the span; the nearest one when there is none. */
export function daysWithin(
  { from, until }: TimeSpan,
  { first, last }: Pick<Timeline, 'first' | 'last'>,
): { readonly first: DayNumber; readonly last: DayNumber } {
  const begin = Math.min(last, Math.max(first, Math.ceil(from)));
  return { first: begin, last: Math.max(begin, Math.min(last, Math.floor(until))) };
}
