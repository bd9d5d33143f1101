import { useState } from 'preact/hooks';
import type { Appointment } from '@/utils/domain/care/appointment';
import { dayOf, momentOf } from '@/utils/domain/time/local-day';
import type { EpochMs, Zone } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { ErrorLine } from '../ErrorLine';
import { Field } from '../Field';
import styles from './AppointmentForm.module.css';

/** What the form gives: an appointment without what only the store knows. */
export interface AppointmentDraft {
  readonly id?: string;
  readonly at: EpochMs;
  readonly minutes: number;
  readonly title: string;
  readonly therapist?: string;
  readonly place?: string;
  readonly note?: string;
}

interface Props {
  /** The one to change; null for a new one. */
  readonly appointment: Appointment | null;
  readonly zone: Zone;
  /** Saves; gives the sentence that says why not, or null. What was typed stays then. */
  readonly onSave: (draft: AppointmentDraft) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Adds an appointment, or changes or moves one. */
export function AppointmentForm({ appointment, zone, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(() => textsOf(appointment, zone));
  const [error, setError] = useState<string | null>(null);
  const bind = (name: keyof typeof typed) => ({
    value: typed[name],
    onInput: (event: { currentTarget: { value: string } }) => setTyped({ ...typed, [name]: event.currentTarget.value }),
  });

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (typed.day === '' || typed.time === '') {
      setError(t('options.appointmentNeedsDayTime'));
      return;
    }
    const failure = await onSave(draftOf(typed, appointment, zone));
    setError(failure);
    if (failure === null) onClose();
  }

  return (
    <form
      class={styles.form}
      onSubmit={(event) => void save(event)}
      aria-label={appointment === null ? t('options.newAppointment') : t('options.changeNamed', appointment.title)}
    >
      <div class={styles.wide}>
        <Field label={t('options.appointmentWhat')}>
          {(control) => <input {...control} class={styles.input} maxLength={120} {...bind('title')} />}
        </Field>
      </div>
      <Field label={t('options.appointmentDay')}>
        {(control) => <input {...control} class={styles.input} type="date" required {...bind('day')} />}
      </Field>
      <Field label={t('options.appointmentTime')}>
        {(control) => <input {...control} class={styles.input} type="time" required {...bind('time')} />}
      </Field>
      <Field label={t('options.appointmentMinutes')}>
        {(control) => (
          <input
            {...control}
            class={styles.input}
            type="number"
            min={5}
            max={480}
            step={5}
            required
            {...bind('minutes')}
          />
        )}
      </Field>
      <Field label={t('options.appointmentWithWhom')}>
        {(control) => <input {...control} class={styles.input} maxLength={120} {...bind('therapist')} />}
      </Field>
      <Field label={t('options.appointmentWhere')}>
        {(control) => <input {...control} class={styles.input} maxLength={200} {...bind('place')} />}
      </Field>
      <div class={styles.wide}>
        <Field label={t('options.appointmentNote')}>
          {(control) => <textarea {...control} class={styles.input} rows={2} maxLength={2000} {...bind('note')} />}
        </Field>
      </div>
      <div class={`${styles.wide} ${styles.actions}`}>
        <Button type="submit" variant="primary">
          {t('options.saveButton')}
        </Button>
        <Button onClick={onClose}>{t('options.cancelForm')}</Button>
        <ErrorLine message={error} />
      </div>
    </form>
  );
}

type Texts = Record<'title' | 'day' | 'time' | 'minutes' | 'therapist' | 'place' | 'note', string>;

function textsOf(appointment: Appointment | null, zone: Zone): Texts {
  if (appointment === null)
    return {
      title: t('options.appointmentDefaultTitle'),
      day: '',
      time: '',
      minutes: '60',
      therapist: '',
      place: '',
      note: '',
    };
  const { at, title, minutes, therapist = '', place = '', note = '' } = appointment;
  const time = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  return { title, day: dayOf({ at, zone }), time, minutes: String(minutes), therapist, place, note };
}

function draftOf(typed: Texts, appointment: Appointment | null, zone: Zone): AppointmentDraft {
  const { title, day, time, minutes, therapist, place, note } = typed;
  return {
    ...(appointment !== null && { id: appointment.id }),
    at: momentOf(day, time, zone),
    minutes: Number(minutes),
    title: title.trim(),
    ...(therapist.trim() !== '' && { therapist: therapist.trim() }),
    ...(place.trim() !== '' && { place: place.trim() }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}
