import * as v from 'valibot';
import { join, t } from '@/utils/i18n/t';
import { MISSING, textWithin, wholeNumberWithin } from '../checking';
import { REGIONS } from '../pain/entry';
import { noteSchema } from '../records';
import { localDaySchema, timeOfDaySchema } from '../time/time-schemas';
import type { Cadence } from './cadence';
import { CARE_LIMITS } from './care-limits';
import { APPOINTMENT_LIMITS } from './parse-appointment';

const LINE = t('care.personLineLength');
const WEEKDAY = t('care.weekdayRange');
const CUSTOM = t('care.ownCadenceRange');
const CHECK_IN = t('care.checkInRange');

/** The id of anything in the plan. */
export const idSchema = textWithin({ min: 1, max: 100 }, t('care.idLength'));

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
    role: v.picklist(['therapist', 'doctor', 'physio', 'other'], t('care.personRole')),
    name: filledText(CARE_LIMITS.name, t('care.personName')),
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

const CADENCE = t('care.cadenceType');

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

const NO_CADENCE = t('care.phaseCadence');

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
    by: v.picklist(['person', 'rule'], t('care.phaseBy')),
  },
  MISSING,
);

const courseSchema = v.object(
  {
    since: localDaySchema,
    why: v.picklist(['setUp', 'stepUp', 'somethingChanged'], t('care.courseWhy')),
    note: v.exactOptional(noteSchema),
  },
  MISSING,
);

export const seriesSchema = v.object(
  {
    id: idSchema,
    title: filledText(APPOINTMENT_LIMITS.title, t('care.seriesTitle')),
    weekday: v.nullable(weekdaySchema),
    time: v.nullable(timeOfDaySchema),
    minutes: wholeNumberWithin(APPOINTMENT_LIMITS.minutes, t('care.sessionLength')),
    therapist: v.exactOptional(idSchema),
    place: v.exactOptional(textWithin(APPOINTMENT_LIMITS.place, t('care.placeLength'))),
    bookBefore: wholeNumberWithin(CARE_LIMITS.bookBefore, t('care.bookBeforeRange')),
    areas: v.pipe(
      v.array(v.picklist(REGIONS, areaSentence), MISSING),
      v.transform((areas) => [...new Set(areas)]),
      v.maxLength(CARE_LIMITS.areas.max, t('care.areasMost')),
    ),
    phases: v.pipe(
      v.array(phaseSchema, MISSING),
      v.minLength(1, t('care.needsPhase')),
      v.check((list) => areInOrder(list), t('care.phasesInOrder')),
    ),
    courses: v.pipe(
      v.array(courseSchema, MISSING),
      v.minLength(1, t('care.needsCourse')),
      v.check((list) => areInOrder(list), t('care.coursesInOrder')),
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
      why: v.picklist(['holiday', 'illness', 'other'], t('care.pauseReason')),
      note: v.exactOptional(noteSchema),
    },
    MISSING,
  ),
  v.check(({ from, until }) => until === null || from <= until, t('care.pauseEnd')),
);

function areaSentence(): string {
  return t('care.areaOneOf', join(REGIONS, 'or'));
}

function areInOrder(list: readonly { readonly since: string }[]): boolean {
  return list.every(({ since }, index) => index === 0 || (list[index - 1]?.since ?? '') <= since);
}
