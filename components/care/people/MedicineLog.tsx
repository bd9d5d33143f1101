import { useRef, useState } from 'preact/hooks';
import type { Medicine, MedicineNote } from '@/utils/domain/care/daily';
import { DAILY_LIMITS } from '@/utils/domain/care/parse-daily';
import type { TimeOfDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { type EditCare, type EditNotes, useRefusal } from './edits';
import { MedicineForm } from './MedicineForm';
import { MedicineItem } from './MedicineItem';
import { MedicineToday } from './MedicineToday';
import { linesOf, withMedicine, withoutMedicine } from './medicine-notes';
import styles from './parts.module.css';

interface Props {
  readonly medicines: readonly Medicine[];
  readonly notes: readonly MedicineNote[];
  readonly clock: () => TimeOfDay;
  readonly edit: EditCare;
  readonly note: EditNotes;
  readonly onAdd: (draft: Omit<Medicine, 'id'>) => Promise<string | null>;
}

/** The medicines by label and time, and what is noted of them today: no dose, no advice, no totals (clinical 6). */
export function MedicineLog({ medicines, notes, clock, edit, note, onAdd }: Props) {
  const { refused, attempt } = useRefusal();
  const [isAdding, setAdding] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const lines = linesOf(medicines, notes);
  const change = (changed: (now: readonly Medicine[]) => readonly Medicine[]) =>
    edit((care) => ({ ...care, daily: { ...care.daily, medicines: changed(care.daily.medicines) } }));

  function close(): void {
    setAdding(false);
    heading.current?.focus();
  }

  function remove(id: string): void {
    attempt(change((now) => now.filter((one) => one.id !== id)));
    // The button that was pressed goes away, so the focus would be lost.
    heading.current?.focus();
  }

  return (
    <div class={`${styles.habit} ${styles.last}`}>
      <div class={styles.words}>
        <h3 ref={heading} tabIndex={-1}>
          {t('people.medicineLog')}
        </h3>
        <p class={styles.small}>{t('people.medicineLogHint')}</p>
      </div>
      <ErrorLine message={refused} />
      {lines.length > 0 && (
        <MedicineToday
          lines={lines}
          onNote={({ medicine, label, time }, noted) =>
            note((now) => withMedicine(now, { medicine, label, ...noted, time: time ?? clock() }))
          }
          onTakeBack={(line) => attempt(note((now) => withoutMedicine(now, line)))}
        />
      )}
      {medicines.length > 0 && (
        <div class={styles.words}>
          <h4>{t('people.labelsAndTimes')}</h4>
          <ul class={styles.list}>
            {medicines.map((medicine) => (
              <MedicineItem
                key={medicine.id}
                medicine={medicine}
                onChange={(draft) =>
                  change((now) => now.map((one) => (one.id === medicine.id ? { ...draft, id: one.id } : one)))
                }
                onRemove={() => remove(medicine.id)}
              />
            ))}
          </ul>
        </div>
      )}
      {isAdding && <MedicineForm medicine={null} onSave={onAdd} onClose={close} />}
      {!isAdding && medicines.length < DAILY_LIMITS.medicines.max && (
        <div>
          <Button onClick={() => setAdding(true)}>{t('people.addMedicine')}</Button>
        </div>
      )}
    </div>
  );
}
