import { useRef, useState } from 'preact/hooks';
import type { Medicine } from '@/utils/domain/care/daily';
import { formatTimeOfDay } from '@/utils/i18n/formats';
import { join, t } from '@/utils/i18n/t';
import { Button } from '../../Button';

import { MedicineForm } from './MedicineForm';
import styles from './parts.module.css';

interface Props {
  readonly medicine: Medicine;
  readonly onChange: (draft: Omit<Medicine, 'id'>) => Promise<string | null>;
  readonly onRemove: () => void;
}

/** One medicine with its times, or the form that changes it. */
export function MedicineItem({ medicine, onChange, onRemove }: Props) {
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
        <MedicineForm medicine={medicine} onSave={onChange} onClose={close} />
      </li>
    );
  }
  const { label, times } = medicine;
  return (
    <li class={styles.item}>
      <div class={styles.words}>
        <p ref={words} class={styles.name} tabIndex={-1}>
          {label}
        </p>
        <p class={styles.muted}>
          {times.length === 0 ? t('people.noReminder') : t('people.reminderAtTimes', join(times.map(formatTimeOfDay)))}
        </p>
      </div>
      <div class={styles.actions}>
        <Button variant="plain" aria-label={t('people.changeNamed', label)} onClick={() => setOpen(true)}>
          {t('people.change')}
        </Button>
        <Button variant="plain" aria-label={t('people.removeNamed', label)} onClick={onRemove}>
          {t('people.remove')}
        </Button>
      </div>
    </li>
  );
}
