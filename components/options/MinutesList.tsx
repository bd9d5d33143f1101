import { useState } from 'preact/hooks';
import type { Limit } from '@/utils/domain/plan/limits';
import type { Minutes } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { formatDuration } from '../words';
import styles from './sections.module.css';

interface Props {
  /** Of the field for one more. */
  readonly newLabel: string;
  /** Of the button that takes one away, by the length that goes. */
  readonly removeLabel: (length: string) => string;
  readonly values: readonly Minutes[];
  readonly limit: Limit;
  readonly fewest: number;
  readonly most: number;
  readonly onSave: (values: readonly Minutes[]) => Promise<string | null>;
}

/** A short list of lengths in minutes that grows and shrinks. */
export function MinutesList({ newLabel, removeLabel, values, limit, fewest, most, onSave }: Props) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);

  async function add(): Promise<void> {
    const typed = Number(text);
    if (text === '' || typed < limit.min || typed > limit.max) {
      setError(t('options.allowedLengths', limit.min, limit.max));
      return;
    }
    setError(await onSave([...values, typed]));
    setText('');
  }

  return (
    <div class={styles.list}>
      <ul class={styles.chips}>
        {values.map((value) => (
          <li key={value}>
            {formatDuration(value * 60)}
            <Button
              variant="plain"
              aria-label={removeLabel(formatDuration(value * 60))}
              disabled={values.length <= fewest}
              onClick={() => void onSave(values.filter((other) => other !== value))}
            >
              {t('options.removeButton')}
            </Button>
          </li>
        ))}
      </ul>
      <span class={styles.add}>
        <input
          type="number"
          class={styles.number}
          aria-label={newLabel}
          min={limit.min}
          max={limit.max}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span>{t('options.minutesShort')}</span>
        <Button disabled={values.length >= most} onClick={() => void add()}>
          {t('options.addButton')}
        </Button>
      </span>
      {error !== null && (
        <p role="alert" class={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
