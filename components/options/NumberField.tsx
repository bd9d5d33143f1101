import { useEffect, useState } from 'preact/hooks';
import type { Limit } from '@/utils/domain/plan/limits';
import { t } from '@/utils/i18n/t';
import { Field } from '../Field';
import styles from './NumberField.module.css';

interface Props {
  readonly label: string;
  /** The word after the number. */
  readonly unit: string;
  readonly hint?: string;
  readonly value: number;
  readonly limit: Limit;
  readonly step?: number;
  /** Saves; gives the sentence that says why not, or null. */
  readonly onSave: (value: number) => Promise<string | null>;
}

/** A number that saves when it is left. What is not allowed stays in the field with a sentence; the saved value stays too. */
export function NumberField({ label, unit, hint, value, limit, step = 1, onSave }: Props) {
  const [text, setText] = useState(String(value));
  const [error, setError] = useState<string | null>(null);

  // A change made elsewhere shows, unless something else is being typed here.
  useEffect(() => {
    if (error === null) setText(String(value));
  }, [value]);

  async function save(): Promise<void> {
    const typed = Number(text);
    const isAllowed = text.trim() !== '' && Number.isFinite(typed) && typed >= limit.min && typed <= limit.max;
    if (!isAllowed) {
      setError(t('options.allowedNumbers', limit.min, limit.max, value));
      return;
    }
    setError(typed === value ? null : await onSave(typed));
  }

  return (
    <Field label={label} error={error} {...(hint !== undefined && { hint })}>
      {(control) => (
        <span class={styles.row}>
          <input
            {...control}
            class={styles.input}
            type="number"
            inputMode="decimal"
            min={limit.min}
            max={limit.max}
            step={step}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onChange={() => void save()}
          />
          <span>{unit}</span>
        </span>
      )}
    </Field>
  );
}
