import type { Daily } from '@/utils/domain/care/daily';
import { dayNumber, weekdayOf } from '@/utils/domain/care/day-number';
import type { LocalDay } from '@/utils/domain/time/units';
import { weekdayName } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
import { weekOrder } from '@/utils/i18n/week';
import { Button } from '../../Button';
import { FieldGroup } from '../../Field';
import { Toggle } from '../../Toggle';
import styles from './parts.module.css';
import { TimeField } from './TimeField';
import own from './YogaHabit.module.css';

interface Props {
  readonly yoga: Daily['yoga'];
  readonly isDone: boolean;
  readonly today: LocalDay;
  readonly onChange: (yoga: Daily['yoga']) => void;
  readonly onDone: (isDone: boolean) => void;
}

const EVENING = '18:00'; // after most desks are left

/** Yoga or gentle movement on some weekdays. */
export function YogaHabit({ yoga, isDone, today, onChange, onDone }: Props) {
  return (
    <div class={styles.habit}>
      <Toggle
        label={t('people.yoga')}
        hint={t('people.yogaHint')}
        isOn={yoga !== null}
        onChange={(isOn) => onChange(isOn ? { weekdays: [weekdayOf(dayNumber(today))], time: EVENING } : null)}
      />
      {yoga !== null && (
        <div class={styles.indented}>
          <div class={styles.row}>
            <FieldGroup legend={t('people.yogaDays')}>
              <div class={own.days}>
                {weekOrder().map((weekday) => (
                  <label key={weekday} class={own.day}>
                    <input
                      type="checkbox"
                      aria-label={weekdayName(weekday)}
                      checked={yoga.weekdays.includes(weekday)}
                      onChange={() => onChange({ ...yoga, weekdays: switched(yoga.weekdays, weekday) })}
                    />
                    <span aria-hidden="true">{weekdayName(weekday, 'short')}</span>
                  </label>
                ))}
              </div>
            </FieldGroup>
            <TimeField label={t('people.yogaTime')} value={yoga.time} onSave={(time) => onChange({ ...yoga, time })} />
          </div>
          {yoga.weekdays.length === 0 && <p class={styles.small}>{t('people.noYogaDayChosen')}</p>}
          <div class={styles.line}>
            <span class={styles.muted}>{t(isDone ? 'people.yogaDoneToday' : 'people.yogaNotNotedToday')}</span>
            <Button
              aria-label={isDone ? t('people.notDoneYogaButton') : t('people.doneYogaButton')}
              onClick={() => onDone(!isDone)}
            >
              {isDone ? t('people.notDoneButton') : t('people.doneButton')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

function switched(weekdays: readonly number[], weekday: number): readonly number[] {
  return weekdays.includes(weekday) ? weekdays.filter((one) => one !== weekday) : [...weekdays, weekday].sort();
}
