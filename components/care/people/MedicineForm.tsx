import { useEffect, useRef, useState } from 'preact/hooks';
import type { Medicine } from '@/utils/domain/care/daily';
import { DAILY_LIMITS } from '@/utils/domain/care/parse-daily';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { Field, FieldGroup } from '../../Field';
import styles from '../../options/AppointmentForm.module.css';
import own from './MedicineForm.module.css';

interface Props {
  /** The one to change; null for a new one. */
  readonly medicine: Medicine | null;
  /** Saves; gives the sentence that says why not, or null. What was typed stays then. */
  readonly onSave: (draft: Omit<Medicine, 'id'>) => Promise<string | null>;
  readonly onClose: () => void;
}

/** The label of a medicine and the times of its reminders. */
export function MedicineForm({ medicine, onSave, onClose }: Props) {
  const [label, setLabel] = useState(medicine?.label ?? '');
  const [times, setTimes] = useState<readonly string[]>(medicine?.times ?? ['']);
  const [error, setError] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);

  useEffect(() => first.current?.focus(), []);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const filled = [...new Set(times.filter((time) => time !== ''))].sort();
    const failure = await onSave({ label: label.trim(), times: filled });
    setError(failure);
    if (failure === null) onClose();
  }

  // The browser's own bubbles say less than the sentences do.
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => void save(event)}
      aria-label={medicine === null ? t('people.newMedicine') : t('people.changeNamed', medicine.label)}
    >
      <div class={styles.wide}>
        <Field label={t('people.medicineLabel')} hint={t('people.medicineLabelHint')}>
          {(control) => (
            <input
              {...control}
              ref={first}
              class={styles.input}
              maxLength={DAILY_LIMITS.label.max}
              value={label}
              onInput={(event) => setLabel(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <div class={styles.wide}>
        <FieldGroup legend={t('people.remindersAt')} hint={t('people.mayStayEmpty')}>
          <div class={own.times}>
            {times.map((time, index) => (
              <input
                key={index}
                type="time"
                aria-label={t('people.reminderNumber', index + 1)}
                value={time}
                onInput={(event) => {
                  const typed = event.currentTarget.value;
                  setTimes(times.map((other, place) => (place === index ? typed : other)));
                }}
              />
            ))}
            {times.length < DAILY_LIMITS.times.max && (
              <Button onClick={() => setTimes([...times, ''])}>{t('people.anotherTimeOfDay')}</Button>
            )}
          </div>
        </FieldGroup>
      </div>
      <div class={`${styles.wide} ${styles.actions}`}>
        <Button type="submit" variant="primary">
          {t('people.save')}
        </Button>
        <Button onClick={onClose}>{t('people.cancel')}</Button>
        <ErrorLine message={error} />
      </div>
    </form>
  );
}
