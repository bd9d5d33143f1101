import * as v from 'valibot';
import { MISSING, textWithin, wholeNumberWithin } from '../checking';
import { REGIONS } from '../pain/entry';
import { noteSchema } from '../records';
import { localDaySchema, timeOfDaySchema } from '../time/time-schemas';
import type { Cadence } from './cadence';
import { CARE_LIMITS } from './care-limits';
import { APPOINTMENT_LIMITS } from './parse-appointment';

const LINE = 'A line about a person can have at most 200 characters.';
const WEEKDAY = 'A weekday is a number from 0, Monday, to 6, Sunday.';
const CUSTOM = 'An own cadence is a whole number of 2 to 182 days.';
const CHECK_IN = 'A check-in comes every 4 to 26 weeks.';

/** The id of anything in the plan. */
export const idSchema = textWithin({ min: 1, max: 100 }, 'Everything in the plan needs an id of 1 to 100 characters.');

/** A weekday, Monday first. */
export const weekdaySchema = wholeNumberWithin(CARE_LIMITS.weekday, WEEKDAY);

/** A text with something in it, or else the sentence. */
export function filledText(limit: { readonly min: number; readonly max: number }, sentence: string) {
  return v.pipe(
    textWithin(limit, sentence),
    v.check((text) => text.trim() !== '', sentence),
  );
}

const optionalLine = v.exactOptional(textWithin(CARE_LIMITS.line, LINE));

export const personSchema = v.object(
  {
    id: idSchema,
    role: v.picklist(
      ['therapist', 'doctor', 'physio', 'other'],
      'A person is a therapist, a doctor, a physio or somebody else.',
    ),
    name: filledText(CARE_LIMITS.name, 'A person needs a name of 1 to 120 characters.'),
    contact: optionalLine,
    registration: optionalLine,
    checkAt: optionalLine,
    note: v.exactOptional(noteSchema),
    checkIn: v.nullable(
      v.object({ everyWeeks: wholeNumberWithin(CARE_LIMITS.checkInWeeks, CHECK_IN), since: localDaySchema }, MISSING),
    ),
    lastCheckIn: v.nullable(localDaySchema),
  },
  MISSING,
);

const CADENCE = 'A cadence is weekly, every two weeks, monthly or an own number of days.';

const cadenceSchema = v.pipe(
  v.object(
    {
      type: v.picklist(['weekly', 'twoWeekly', 'monthly', 'custom'], CADENCE),
      days: v.exactOptional(wholeNumberWithin(CARE_LIMITS.customDays, CUSTOM)),
    },
    CADENCE,
  ),
  v.check(({ type, days }) => type !== 'custom' || days !== undefined, CUSTOM),
  v.transform(({ type, days = 0 }): Cadence => (type === 'custom' ? { type, days } : { type })),
);

const NO_CADENCE = 'A phase has a cadence, or is paused.';

/** Tells the two apart by hand: valibot's own unions would weigh something on all the pages that need none of this. */
const phaseCadenceSchema = v.pipe(
  v.unknown(),
  v.check((value) => value === 'paused' || readCadence(value).success, whyNoCadence),
  v.transform((value): Cadence | 'paused' => (value === 'paused' ? value : (readCadence(value).output as Cadence))),
);

function readCadence(value: unknown) {
  return v.safeParse(cadenceSchema, value);
}

/** An own number of days has a sentence of its own. */
function whyNoCadence({ input }: { readonly input: unknown }): string {
  const messages = readCadence(input).issues?.map(({ message }) => message) ?? [];
  return messages.includes(CUSTOM) ? CUSTOM : NO_CADENCE;
}

const phaseSchema = v.object(
  {
    since: localDaySchema,
    cadence: phaseCadenceSchema,
    why: v.exactOptional(noteSchema),
    by: v.picklist(['person', 'rule'], 'A phase is begun by the person or by their rule.'),
  },
  MISSING,
);

const courseSchema = v.object(
  {
    since: localDaySchema,
    why: v.picklist(
      ['setUp', 'stepUp', 'somethingChanged'],
      'A course begins with the plan, with a step up, or when something changed.',
    ),
    note: v.exactOptional(noteSchema),
  },
  MISSING,
);

export const seriesSchema = v.object(
  {
    id: idSchema,
    title: filledText(APPOINTMENT_LIMITS.title, 'A series needs a title of 1 to 120 characters.'),
    weekday: v.nullable(weekdaySchema),
    time: v.nullable(timeOfDaySchema),
    minutes: wholeNumberWithin(APPOINTMENT_LIMITS.minutes, 'A session can last 5 to 480 whole minutes.'),
    therapist: v.exactOptional(idSchema),
    place: v.exactOptional(textWithin(APPOINTMENT_LIMITS.place, 'A place can have at most 200 characters.')),
    bookBefore: wholeNumberWithin(CARE_LIMITS.bookBefore, '“Book the next one” comes 1 to 14 days before.'),
    areas: v.pipe(
      v.array(v.picklist(REGIONS, `A region is one of ${REGIONS.join(', ')}.`), MISSING),
      v.transform((areas) => [...new Set(areas)]),
      v.maxLength(CARE_LIMITS.areas.max, 'A series follows at most two areas.'),
    ),
    phases: v.pipe(
      v.array(phaseSchema, MISSING),
      v.minLength(1, 'A series needs at least one phase.'),
      v.check((list) => areInOrder(list), 'The phases of a series stand in the order of their first days.'),
    ),
    courses: v.pipe(
      v.array(courseSchema, MISSING),
      v.minLength(1, 'A series needs at least one course.'),
      v.check((list) => areInOrder(list), 'The courses of a series stand in the order of their first days.'),
    ),
  },
  MISSING,
);

export const pauseSchema = v.pipe(
  v.object(
    {
      id: idSchema,
      from: localDaySchema,
      until: v.nullable(localDaySchema),
      why: v.picklist(['holiday', 'illness', 'other'], 'A pause is a holiday, an illness or something else.'),
      note: v.exactOptional(noteSchema),
    },
    MISSING,
  ),
  v.check(({ from, until }) => until === null || from <= until, 'A pause ends on its first day or later.'),
);

function areInOrder(list: readonly { readonly since: string }[]): boolean {
  return list.every(({ since }, index) => index === 0 || (list[index - 1]?.since ?? '') <= since);
}
