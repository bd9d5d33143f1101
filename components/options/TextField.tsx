import { useEffect, useState } from 'preact/hooks';
import type { Limit } from '@/utils/domain/plan/limits';
import { t } from '@/utils/i18n/t';
import { Field } from '../Field';
import styles from './TextField.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Characters. */
  readonly limit: Limit;
  /** Saves; gives the sentence that says why not, or null. */
  readonly onSave: (text: string) => Promise<string | null>;
}

/** A line of text that saves when it is left; what is not allowed stays in the field with a sentence. */
export function TextField({ label, value, limit, onSave }: Props) {
  const [text, setText] = useState(value);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    if (error === null) setText(value);
  }, [value]);

  async function save(): Promise<void> {
    if (text.trim().length < limit.min) setError(t('options.allowedCharacters', limit.min, limit.max));
    else setError(text === value ? null : await onSave(text.trim()));
  }

  return (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          class={styles.input}
          maxLength={limit.max}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onChange={() => void save()}
        />
      )}
    </Field>
  );
}
