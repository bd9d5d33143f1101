import { useRef, useState } from 'preact/hooks';
import type { Milestone } from '@/utils/domain/care/care';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { formatDay } from '../../words';
import { type MilestoneDraft, MilestoneForm } from './MilestoneForm';
import styles from './parts.module.css';

interface Props {
  readonly milestone: Milestone;
  readonly today: LocalDay;
  readonly onChange: (draft: MilestoneDraft) => Promise<string | null>;
  readonly onRemove: () => void;
}

/** One milestone, or the form that changes it. */
export function MilestoneItem({ milestone, today, onChange, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);

  /** The button that was pressed is gone, so the focus would be lost. */
  function close(): void {
    setOpen(false);
    requestAnimationFrame(() => words.current?.focus());
  }

  if (isOpen) {
    return (
      <li>
        <MilestoneForm milestone={milestone} today={today} onSave={onChange} onClose={close} />
      </li>
    );
  }
  const { day, text } = milestone;
  return (
    <li class={styles.item}>
      <div class={styles.words}>
        <p ref={words} tabIndex={-1}>
          {text}
        </p>
        <p class={styles.small}>
          <time dateTime={day}>{formatDay(day)}</time>
        </p>
      </div>
      <div class={styles.actions}>
        <Button variant="plain" aria-label={t('people.changeMilestone', text)} onClick={() => setOpen(true)}>
          {t('people.change')}
        </Button>
        <Button variant="plain" aria-label={t('people.removeMilestone', text)} onClick={onRemove}>
          {t('people.remove')}
        </Button>
      </div>
    </li>
  );
}
