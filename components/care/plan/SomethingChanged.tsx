import { useState } from 'preact/hooks';
import { CARE_LIMITS } from '@/utils/domain/care/care-limits';
import { somethingChanged } from '@/utils/domain/care/change-care';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { Field } from '../../Field';
import styles from './forms.module.css';
import type { EditCare } from './plan-desk';
import { useFirstFocus } from './use-first-focus';

interface Props {
  readonly today: LocalDay;
  readonly edit: EditCare;
  readonly onClose: () => void;
}

/** Begins the comparison afresh, because what came before tells little of what comes now. */
export function SomethingChanged({ today, edit, onClose }: Props) {
  const [note, setNote] = useState('');
  const form = useFirstFocus();
  const [error, setError] = useState<string | null>(null);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const text = note.trim();
    const failure = await edit(
      (care) => somethingChanged(care, today, text === '' ? undefined : text),
      t('care.freshStartNoted'),
    );
    setError(failure);
    if (failure === null) onClose();
  }

  return (
    <form ref={form} class={styles.form} aria-label={t('care.somethingChanged')} onSubmit={(event) => void save(event)}>
      <p class={styles.wide}>{t('care.somethingChangedHint')}</p>
      <div class={styles.wide}>
        <Field label={t('care.whatChangedOptional')}>
          {(control) => (
            <input
              {...control}
              class={styles.input}
              maxLength={CARE_LIMITS.line.max}
              value={note}
              onInput={({ currentTarget: { value } }) => setNote(value)}
            />
          )}
        </Field>
      </div>
      <div class={styles.actions}>
        <Button type="submit" variant="primary">
          {t('care.startAfreshFromToday')}
        </Button>
        <Button onClick={onClose}>{t('care.closeButton')}</Button>
        <ErrorLine message={error} />
      </div>
    </form>
  );
}
