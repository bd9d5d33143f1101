import * as v from 'valibot';
import { isLocalDay, isTimeOfDay, isZone } from './time-texts';

const LATEST = 8.64e15; // the last millisecond a date can hold

const AT = 'A moment is a whole number of milliseconds since 1970.';
const DAY = 'A day is a date of the calendar, such as 2026-03-29.';
const ZONE = 'A time zone is a name such as Europe/Berlin.';
const TIME = 'A time of day is written from 00:00 to 23:59.';

/** `EpochMs` of something that was recorded. */
export const epochMsSchema = v.pipe(v.number(AT), v.integer(AT), v.minValue(0, AT), v.maxValue(LATEST, AT));

/** `LocalDay`: a day that the calendar has. */
export const localDaySchema = v.pipe(v.string(DAY), v.check(isLocalDay, DAY));

/** `Zone`: a time zone known here. */
export const zoneSchema = v.pipe(v.string(ZONE), v.check(isZone, ZONE));

/** `TimeOfDay`. */
export const timeOfDaySchema = v.pipe(v.string(TIME), v.check(isTimeOfDay, TIME));

/** `TimeRange`. */
export const timeRangeSchema = v.object(
  { from: timeOfDaySchema, until: timeOfDaySchema },
  'A range has a beginning and an end, each written from 00:00 to 23:59.',
);
