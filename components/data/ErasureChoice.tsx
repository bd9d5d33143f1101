import { useId } from 'preact/hooks';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Field, FieldGroup } from '../Field';
import styles from './data.module.css';
import { type Erasure, KINDS } from './erasure';

interface Props {
  readonly what: Erasure;
  readonly today: LocalDay;
  readonly onChoose: (what: Erasure) => void;
}

/** What is to be erased. */
export function ErasureChoice({ what, today, onChoose }: Props) {
  const name = useId();
  const span = what.type === 'span' ? what : null;

  /** The other end follows, so that the days are never the wrong way round. */
  function chooseDays(first: LocalDay, last: LocalDay, moved: 'first' | 'last'): void {
    if (first === '' || last === '') return;
    if (first <= last) onChoose({ type: 'span', first, last });
    else onChoose({ type: 'span', first: moved === 'first' ? first : last, last: moved === 'first' ? first : last });
  }

  return (
    <FieldGroup legend={t('data.whatToErase')}>
      <div class={styles.choices}>
        <label class={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={what.type === 'everything'}
            onChange={() => onChoose({ type: 'everything' })}
          />
          <span>{t('data.everything')}</span>
        </label>
        {KINDS.map((kind) => (
          <label key={kind} class={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={what.type === 'kind' && what.kind === kind}
              onChange={() => onChoose({ type: 'kind', kind })}
            />
            <span>{t(`data.allOf.${kind}`)}</span>
          </label>
        ))}
        <label class={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={span !== null}
            onChange={() => onChoose({ type: 'span', first: today, last: today })}
          />
          <span>{t('data.loggedOnSomeDays')}</span>
        </label>
      </div>
      {span !== null && (
        <div class={styles.fields}>
          <Field label={t('data.firstDay')}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={span.first}
                onChange={(event) => chooseDays(event.currentTarget.value, span.last, 'first')}
              />
            )}
          </Field>
          <Field label={t('data.lastDay')}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={span.last}
                onChange={(event) => chooseDays(span.first, event.currentTarget.value, 'last')}
              />
            )}
          </Field>
        </div>
      )}
    </FieldGroup>
  );
}
