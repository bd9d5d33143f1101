import type { MedicineNote } from '@/utils/domain/care/daily';
import { DAILY_LIMITS } from '@/utils/domain/care/parse-daily';
import { formatTimeOfDay } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { TextField } from '../../options/TextField';
import { Segments } from '../../Segments';

import { useRefusal } from './edits';
import type { MedicineLine } from './medicine-notes';
import styles from './parts.module.css';

type Noted = Pick<MedicineNote, 'outcome' | 'note'>;

interface Props {
  readonly lines: readonly MedicineLine[];
  readonly onNote: (line: MedicineLine, noted: Noted) => Promise<string | null>;
  readonly onTakeBack: (noted: MedicineNote) => void;
}

const OUTCOMES = [
  { value: 'taken', label: t('people.medicineTaken') },
  { value: 'skipped', label: t('people.medicineSkipped') },
] as const;

/** Today's list: what was taken or skipped, with a note. Nothing is counted. */
export function MedicineToday({ lines, onNote, onTakeBack }: Props) {
  return (
    <div class={styles.words}>
      <h4>{t('people.medicinesToday')}</h4>
      <ul class={styles.list}>
        {lines.map((line) => (
          <Line key={`${line.medicine} ${line.time}`} line={line} onNote={onNote} onTakeBack={onTakeBack} />
        ))}
      </ul>
    </div>
  );
}

function Line({ line, onNote, onTakeBack }: Omit<Props, 'lines'> & { readonly line: MedicineLine }) {
  const { refused, attempt } = useRefusal();
  const { label, time, noted } = line;
  const shownTime = time === null ? null : formatTimeOfDay(time);
  const name = shownTime === null ? label : t('people.medicineAtTime', label, shownTime);
  return (
    <li class={styles.habit}>
      <div class={styles.line}>
        <span class={styles.grow}>
          {shownTime !== null && <strong>{shownTime}</strong>} {label}
        </span>
        <Segments<MedicineNote['outcome'] | ''>
          legend={name}
          options={OUTCOMES}
          value={noted?.outcome ?? ''}
          onChoose={(outcome) => outcome !== '' && attempt(onNote(line, { ...noteOf(noted), outcome }))}
        />
      </div>
      <ErrorLine message={refused} />
      {noted !== null && (
        <div class={styles.row}>
          <TextField
            label={t('people.noteOnMedicine', name)}
            value={noted.note ?? ''}
            limit={DAILY_LIMITS.note}
            onSave={(text) => onNote(line, { outcome: noted.outcome, ...(text !== '' && { note: text }) })}
          />
          <Button variant="plain" aria-label={t('people.takeBackMedicine', name)} onClick={() => onTakeBack(noted)}>
            {t('people.takeBack')}
          </Button>
        </div>
      )}
    </li>
  );
}

function noteOf(noted: MedicineNote | null): Pick<MedicineNote, 'note'> {
  return noted?.note === undefined ? {} : { note: noted.note };
}
