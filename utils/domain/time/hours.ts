import type { LocalDay, TimeOfDay } from './units';

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
