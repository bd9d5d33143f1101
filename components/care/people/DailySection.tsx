import { changeDaily } from '@/utils/domain/care/change-care';
import type { Daily, DayNotes, Medicine } from '@/utils/domain/care/daily';
import type { LocalDay, TimeOfDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Card } from '../../Card';
import { ErrorLine } from '../../ErrorLine';
import { Rich } from '../../Rich';
import { type EditCare, type EditNotes, useRefusal } from './edits';
import { MedicineLog } from './MedicineLog';
import styles from './parts.module.css';
import { SleepHabit } from './SleepHabit';
import { WindDownHabit } from './WindDownHabit';
import { YogaHabit } from './YogaHabit';

interface Props {
  readonly daily: Daily;
  readonly notes: DayNotes;
  readonly today: LocalDay;
  readonly edit: EditCare;
  readonly note: EditNotes;
  /** What the clock shows, asked for when something is noted. */
  readonly clock: () => TimeOfDay;
  readonly onAddMedicine: (draft: Omit<Medicine, 'id'>) => Promise<string | null>;
}

/** Habits of daily life, each off at install; what is noted of today stands beside each. */
export function DailySection({ daily, notes, today, edit, note, clock, onAddMedicine }: Props) {
  const { refused, attempt } = useRefusal();
  const change = (changed: Partial<Daily>) => edit((care) => changeDaily(care, changed));
  return (
    <Card id="daily" title={t('people.dailyLife')} lead={t('people.dailyLifeLead')}>
      <ErrorLine message={refused} />
      <div>
        <YogaHabit
          yoga={daily.yoga}
          isDone={notes.yoga === true}
          today={today}
          onChange={(yoga) => attempt(change({ yoga }))}
          onDone={(yoga) => attempt(note((now) => ({ ...now, yoga })))}
        />
        <WindDownHabit windDown={daily.windDown} onChange={(windDown) => change({ windDown })} />
        <SleepHabit
          isOn={daily.sleep}
          hours={notes.sleepHours ?? null}
          onTurn={(sleep) => attempt(change({ sleep }))}
          onChoose={(sleepHours) => attempt(note((now) => ({ ...now, sleepHours })))}
        />
        <MedicineLog
          medicines={daily.medicines}
          notes={notes.medicines ?? []}
          clock={clock}
          edit={edit}
          note={note}
          onAdd={onAddMedicine}
        />
      </div>
      <p class={styles.small}>
        <Rich text={t('people.routinesAreInOptions')} parts={[(words) => <a href="options.html#plan">{words}</a>]} />
      </p>
    </Card>
  );
}
