import { useEffect, useRef, useState } from 'preact/hooks';
import type { Milestone } from '@/utils/domain/care/care';
import { CARE_LIMITS } from '@/utils/domain/care/care-limits';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { Field } from '../../Field';
import styles from '../../options/AppointmentForm.module.css';

export type MilestoneDraft = Omit<Milestone, 'id'>;

interface Props {
  /** The one to change; null for a new one. */
  readonly milestone: Milestone | null;
  readonly today: LocalDay;
  /** Saves; gives the sentence that says why not, or null. What was typed stays then. */
  readonly onSave: (draft: MilestoneDraft) => Promise<string | null>;
  readonly onClose: () => void;
}

/** One milestone, in the person's own words. */
export function MilestoneForm({ milestone, today, onSave, onClose }: Props) {
  const [text, setText] = useState(milestone?.text ?? '');
  const [day, setDay] = useState(milestone?.day ?? today);
  const [error, setError] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);

  useEffect(() => first.current?.focus(), []);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const failure = await onSave({ day, text: text.trim() });
    setError(failure);
    if (failure === null) onClose();
  }

  // The browser's own bubbles say less than the sentences do.
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => void save(event)}
      aria-label={milestone === null ? t('people.newMilestone') : t('people.changeMilestone', milestone.text)}
    >
      <div class={styles.wide}>
        <Field label={t('people.whatYouDid')} hint={t('people.whatYouDidHint')}>
          {(control) => (
            <input
              {...control}
              ref={first}
              class={styles.input}
              maxLength={CARE_LIMITS.milestone.max}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <Field label={t('people.milestoneDay')}>
        {(control) => (
          <input
            {...control}
            class={styles.input}
            type="date"
            max={today}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        )}
      </Field>
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
