import type { Daily } from '@/utils/domain/care/daily';
import { dayNumber, weekdayOf } from '@/utils/domain/care/day-number';
import type { LocalDay } from '@/utils/domain/time/units';
import { Button } from '../../Button';
import { FieldGroup } from '../../Field';
import { Toggle } from '../../Toggle';
import styles from './parts.module.css';
import { DAY_NAMES, SHORT_DAY_NAMES } from './people-words';
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
        label="Yoga or gentle movement"
        hint="A class with an experienced teacher is a good place to begin."
        isOn={yoga !== null}
        onChange={(isOn) => onChange(isOn ? { weekdays: [weekdayOf(dayNumber(today))], time: EVENING } : null)}
      />
      {yoga !== null && (
        <div class={styles.indented}>
          <div class={styles.row}>
            <FieldGroup legend="On these days">
              <div class={own.days}>
                {SHORT_DAY_NAMES.map((name, weekday) => (
                  <label key={name} class={own.day}>
                    <input
                      type="checkbox"
                      aria-label={DAY_NAMES[weekday]}
                      checked={yoga.weekdays.includes(weekday)}
                      onChange={() => onChange({ ...yoga, weekdays: switched(yoga.weekdays, weekday) })}
                    />
                    <span aria-hidden="true">{name}</span>
                  </label>
                ))}
              </div>
            </FieldGroup>
            <TimeField label="At" value={yoga.time} onSave={(time) => onChange({ ...yoga, time })} />
          </div>
          {yoga.weekdays.length === 0 && <p class={styles.small}>No day is chosen, so nothing will be asked.</p>}
          <div class={styles.line}>
            <span class={styles.muted}>Today: {isDone ? 'done' : 'not noted'}</span>
            <Button
              aria-label={isDone ? 'Not done after all: yoga or gentle movement' : 'Done: yoga or gentle movement'}
              onClick={() => onDone(!isDone)}
            >
              {isDone ? 'Not done after all' : 'Done'}
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
