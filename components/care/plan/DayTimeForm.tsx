import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LocalDay, TimeOfDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { Field } from '../../Field';
import styles from './forms.module.css';
import { useFirstFocus } from './use-first-focus';

interface Props {
  /** Names the form for screen readers. */
  readonly label: string;
  /** What stands in the fields at first; may be empty. */
  readonly day: LocalDay;
  readonly time: TimeOfDay;
  /** What the button says. */
  readonly submit: string;
  /** More to choose, below the two fields. */
  readonly children?: ComponentChildren;
  readonly onSave: (chosen: { readonly day: LocalDay; readonly time: TimeOfDay }) => Promise<string | null>;
  readonly onClose: () => void;
}

/** A day and a time on it. */
export function DayTimeForm({ label, day, time, submit, children, onSave, onClose }: Props) {
  const [typed, setTyped] = useState({ day, time });
  const form = useFirstFocus();
  const [error, setError] = useState<string | null>(null);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const failure = await onSave(typed);
    setError(failure);
    if (failure === null) onClose();
  }

  return (
    <form ref={form} class={styles.form} aria-label={label} onSubmit={(event) => void save(event)}>
      <Field label={t('care.dayField')}>
        {(control) => (
          <input
            {...control}
            class={styles.input}
            type="date"
            required
            value={typed.day}
            onInput={({ currentTarget: { value } }) => setTyped({ ...typed, day: value })}
          />
        )}
      </Field>
      <Field label={t('care.timeField')}>
        {(control) => (
          <input
            {...control}
            class={styles.input}
            type="time"
            required
            value={typed.time}
            onInput={({ currentTarget: { value } }) => setTyped({ ...typed, time: value })}
          />
        )}
      </Field>
      {children !== undefined && <div class={styles.wide}>{children}</div>}
      <div class={styles.actions}>
        <Button type="submit" variant="primary">
          {submit}
        </Button>
        <Button onClick={onClose}>{t('care.closeButton')}</Button>
        <ErrorLine message={error} />
      </div>
    </form>
  );
}
