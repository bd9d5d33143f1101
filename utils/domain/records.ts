import * as v from 'valibot';
import { textWithin, wholeNumberWithin } from './checking';
import { epochMsSchema, localDaySchema, zoneSchema } from './time/time-schemas';

/** The parts that every record has: who it is, and when and where it was. */
export const stampEntries = {
  id: textWithin({ min: 1, max: 100 }, 'A record needs an id of 1 to 100 characters.'),
  at: epochMsSchema,
  day: localDaySchema,
  zone: zoneSchema,
};

/** `PainScore`. */
export const painScoreSchema = wholeNumberWithin({ min: 0, max: 10 }, 'A pain score is a whole number from 0 to 10.');

const NOTE = { min: 0, max: 2000 }; // a page of text

/** The person's own words. */
export const noteSchema = textWithin(NOTE, 'A note can have at most 2000 characters.');

/** A count of times something happened. */
export const countSchema = v.pipe(
  v.number('A count is a whole number.'),
  v.integer('A count is a whole number.'),
  v.minValue(0, 'A count is never below zero.'),
);
