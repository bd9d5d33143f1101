import { useState } from 'preact/hooks';
import type { Pause } from '@/utils/domain/care/care';
import { CARE_LIMITS } from '@/utils/domain/care/care-limits';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { Field } from '../../Field';
import styles from './forms.module.css';
import { PAUSE_NAMES } from './plan-words';
import { useFirstFocus } from './use-first-focus';

interface Props {
  readonly today: LocalDay;
  readonly onSave: (pause: Omit<Pause, 'id'>) => Promise<string | null>;
  readonly onClose: () => void;
}

const REASONS = Object.entries(PAUSE_NAMES) as readonly (readonly [Pause['why'], string])[];

/** Notes a pause; without a last day it stays open until it is ended. */
export function PauseForm({ today, onSave, onClose }: Props) {
  const [typed, setTyped] = useState({ from: today, until: '', why: 'holiday', note: '' });
  const form = useFirstFocus();
  const [error, setError] = useState<string | null>(null);
  const bind = (name: keyof typeof typed) => ({
    value: typed[name],
    class: styles.input,
    onInput: (event: { currentTarget: { value: string } }) => setTyped({ ...typed, [name]: event.currentTarget.value }),
  });

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const { from, until, why, note } = typed;
    if (until !== '' && until < from) {
      setError(t('care.lastDayBeforeFirst'));
      return;
    }
    const pause = { from, until: until === '' ? null : until, why: why as Pause['why'] };
    const failure = await onSave(note.trim() === '' ? pause : { ...pause, note: note.trim() });
    setError(failure);
    if (failure === null) onClose();
  }

  return (
    <form ref={form} class={styles.form} aria-label={t('care.newPause')} onSubmit={(event) => void save(event)}>
      <Field label={t('care.firstDay')}>
        {(control) => <input {...control} type="date" required {...bind('from')} />}
      </Field>
      <Field label={t('care.lastDay')} hint={t('care.lastDayHint')}>
        {(control) => <input {...control} type="date" {...bind('until')} />}
      </Field>
      <Field label={t('care.pauseWhy')}>
        {(control) => (
          <select {...control} {...bind('why')}>
            {REASONS.map(([why, name]) => (
              <option key={why} value={why}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('care.noteOptional')}>
        {(control) => <input {...control} maxLength={CARE_LIMITS.line.max} {...bind('note')} />}
      </Field>
      <div class={styles.actions}>
        <Button type="submit" variant="primary">
          {t('care.savePause')}
        </Button>
        <Button onClick={onClose}>{t('care.closeButton')}</Button>
        <ErrorLine message={error} />
      </div>
    </form>
  );
}
