import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { isLocalDay, isTimeOfDay, isZone } from './time-texts';

const LATEST = 8.64e15; // the last millisecond a date can hold

const AT = t('errors.moment');
const DAY = t('errors.localDay');
const ZONE = t('errors.timeZone');
const TIME = t('errors.timeOfDay');

/** `EpochMs` of something that was recorded. */
export const epochMsSchema = v.pipe(v.number(AT), v.integer(AT), v.minValue(0, AT), v.maxValue(LATEST, AT));

/** `LocalDay`: a day that the calendar has. */
export const localDaySchema = v.pipe(v.string(DAY), v.check(isLocalDay, DAY));

/** `Zone`: a time zone known here. */
export const zoneSchema = v.pipe(v.string(ZONE), v.check(isZone, ZONE));

/** `TimeOfDay`. */
export const timeOfDaySchema = v.pipe(v.string(TIME), v.check(isTimeOfDay, TIME));

/** `TimeRange`. */
export const timeRangeSchema = v.object({ from: timeOfDaySchema, until: timeOfDaySchema }, t('errors.timeRange'));
