import { useState } from 'preact/hooks';
import type { Series } from '@/utils/domain/care/care';
import { CARE_LIMITS } from '@/utils/domain/care/care-limits';
import { changePhase } from '@/utils/domain/care/change-series';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { Field } from '../../Field';
import { CadenceFields, cadenceOf, textsOfCadence } from './CadenceFields';
import styles from './forms.module.css';
import type { EditCare } from './plan-desk';
import { useFirstFocus } from './use-first-focus';

interface Props {
  readonly series: Series;
  readonly today: LocalDay;
  readonly edit: EditCare;
  readonly onClose: () => void;
}

/** Begins another phase today, by hand, with a reason if there is one to note. */
export function CadenceChange({ series, today, edit, onClose }: Props) {
  const now = series.phases.at(-1)?.cadence ?? null;
  const [texts, setTexts] = useState(() => textsOfCadence(now === 'paused' ? null : now));
  const [why, setWhy] = useState('');
  const form = useFirstFocus();
  const [error, setError] = useState<string | null>(null);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const reason = why.trim();
    const phase = { since: today, cadence: cadenceOf(texts), by: 'person' } as const;
    const failure = await edit((care) =>
      changePhase(care, series.id, reason === '' ? phase : { ...phase, why: reason }),
    );
    setError(failure);
    if (failure === null) onClose();
  }

  return (
    <form
      ref={form}
      class={styles.form}
      aria-label={t('care.howOftenNamed', series.title)}
      onSubmit={(event) => void save(event)}
    >
      <CadenceFields texts={texts} onChange={setTexts} />
      <Field label={t('care.whyOptional')}>
        {(control) => (
          <input
            {...control}
            class={styles.input}
            maxLength={CARE_LIMITS.line.max}
            value={why}
            onInput={({ currentTarget: { value } }) => setWhy(value)}
          />
        )}
      </Field>
      <div class={styles.actions}>
        <Button type="submit" variant="primary">
          {t('care.fromTodayButton')}
        </Button>
        <Button onClick={onClose}>{t('care.closeButton')}</Button>
        <ErrorLine message={error} />
      </div>
    </form>
  );
}
