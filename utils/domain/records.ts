import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { textWithin, wholeNumberWithin } from './checking';
import { epochMsSchema, localDaySchema, zoneSchema } from './time/time-schemas';

/** The parts that every record has: who it is, and when and where it was. */
export const stampEntries = {
  id: textWithin({ min: 1, max: 100 }, t('errors.recordId')),
  at: epochMsSchema,
  day: localDaySchema,
  zone: zoneSchema,
};

/** `PainScore`. */
export const painScoreSchema = wholeNumberWithin({ min: 0, max: 10 }, t('errors.painScore'));

const NOTE = { min: 0, max: 2000 }; // a page of text

/** The person's own words. */
export const noteSchema = textWithin(NOTE, t('errors.noteLength'));

/** A count of times something happened. */
export const countSchema = v.pipe(
  v.number(t('errors.countWhole')),
  v.integer(t('errors.countWhole')),
  v.minValue(0, t('errors.countNegative')),
);
