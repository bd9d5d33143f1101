import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { checkAsText, MISSING, numberWithin, textWithin, wholeNumberWithin } from '../checking';
import type { PainScore } from '../pain/entry';
import type { Result } from '../result';
import { timeOfDaySchema } from '../time/time-schemas';
import type { DayNotes } from './daily';

/** What daily habits may hold; the same numbers bound the inputs. */
export const DAILY_LIMITS = {
  label: { min: 1, max: 60 },
  times: { min: 0, max: 6 },
  medicines: { min: 0, max: 12 },
  windDown: { min: 30, max: 120 },
  sleepHours: { min: 0, max: 24 },
  note: { min: 0, max: 200 },
  interference: { min: 0, max: 10 },
} as const;

const LABEL = t('care.medicineLabel');
const label = v.pipe(
  textWithin(DAILY_LIMITS.label, LABEL),
  v.check((text) => text.trim() !== '', LABEL),
);

/** `Daily`. */
export const dailySchema = v.object(
  {
    yoga: v.nullable(
      v.object(
        {
          weekdays: v.array(wholeNumberWithin({ min: 0, max: 6 }, MISSING), MISSING),
          time: timeOfDaySchema,
        },
        MISSING,
      ),
    ),
    windDown: v.nullable(
      v.object(
        {
          bedtime: timeOfDaySchema,
          before: wholeNumberWithin(DAILY_LIMITS.windDown, t('care.windDownRange')),
        },
        MISSING,
      ),
    ),
    sleep: v.boolean(MISSING),
    medicines: v.pipe(
      v.array(
        v.object(
          {
            id: v.string(MISSING),
            label,
            times: v.pipe(
              v.array(timeOfDaySchema, MISSING),
              v.transform((times) => [...new Set(times)].sort()),
              v.maxLength(DAILY_LIMITS.times.max, t('care.medicineTimes')),
            ),
          },
          MISSING,
        ),
        MISSING,
      ),
      v.maxLength(DAILY_LIMITS.medicines.max, t('care.medicinesMost')),
    ),
  },
  MISSING,
);

const notesSchema = v.object(
  {
    sleepHours: v.exactOptional(
      v.pipe(
        numberWithin(DAILY_LIMITS.sleepHours, t('care.sleepRange')),
        v.check((hours) => Number.isInteger(hours * 4), t('care.sleepQuarters')),
      ),
    ),
    yoga: v.exactOptional(v.boolean(MISSING)),
    medicines: v.exactOptional(
      v.array(
        v.object(
          {
            medicine: v.string(MISSING),
            label,
            outcome: v.picklist(['taken', 'skipped'], t('care.medicineOutcome')),
            time: timeOfDaySchema,
            note: v.exactOptional(textWithin(DAILY_LIMITS.note, t('care.medicineNoteLength'))),
          },
          MISSING,
        ),
        MISSING,
      ),
    ),
    interference: v.exactOptional(wholeNumberWithin(DAILY_LIMITS.interference, t('care.interferenceRange'))),
  },
  MISSING,
);

/** Reads the notes of a day; what is not known is dropped. The error is one text of whole sentences. */
export function parseDayNotes(value: unknown): Result<DayNotes, string> {
  return checkAsText<DayNotes>('errors.day', notesSchema, value);
}

/** The notes among the habits of a day; none when one of them cannot be read. */
export function notesIn(habits: Readonly<Record<string, unknown>>): DayNotes {
  const notes = parseDayNotes(habits);
  return notes.ok ? notes.value : {};
}

/** How much pain got in the way, whatever else was noted of the day; null when that was not noted or cannot be read. */
export function interferenceIn({ interference }: Readonly<Record<string, unknown>>): PainScore | null {
  return notesIn({ interference }).interference ?? null;
}
