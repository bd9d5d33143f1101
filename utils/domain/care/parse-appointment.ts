import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { checkAsText, MISSING, numberWithin, textWithin } from '../checking';
import { noteSchema, painScoreSchema, stampEntries } from '../records';
import type { Result } from '../result';
import type { Appointment } from './appointment';

/** What an appointment may hold; the same numbers bound the inputs of its form. */
export const APPOINTMENT_LIMITS = {
  /** Minutes from start to end. */
  minutes: { min: 5, max: 480 },
  /** Characters. */
  title: { min: 1, max: 120 },
  therapist: { min: 0, max: 120 },
  place: { min: 0, max: 200 },
  note: { min: 0, max: 2000 },
} as const;

const TITLE = t('care.appointmentTitle');
const optionalScore = v.exactOptional(painScoreSchema);

/** `Appointment`. */
export const appointmentSchema = v.object(
  {
    ...stampEntries,
    minutes: numberWithin(APPOINTMENT_LIMITS.minutes, t('care.appointmentLength')),
    title: v.pipe(
      textWithin(APPOINTMENT_LIMITS.title, TITLE),
      v.check((title) => title.trim() !== '', TITLE),
    ),
    therapist: v.exactOptional(textWithin(APPOINTMENT_LIMITS.therapist, t('care.therapistLength'))),
    place: v.exactOptional(textWithin(APPOINTMENT_LIMITS.place, t('care.placeLength'))),
    note: v.exactOptional(noteSchema),
    status: v.picklist(['planned', 'done', 'missed', 'cancelled'], t('care.appointmentStatus')),
    series: v.exactOptional(v.string(MISSING)),
    before: optionalScore,
    after: optionalScore,
    soreness: v.exactOptional(v.object({ h24: optionalScore, h48: optionalScore }, MISSING)),
  },
  MISSING,
);

/** Reads an appointment from a file, the store or a form; the error is one text of whole sentences. */
export function parseAppointment(value: unknown): Result<Appointment, string> {
  return checkAsText<Appointment>('errors.appointment', appointmentSchema, value);
}
