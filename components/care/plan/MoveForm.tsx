import { useId, useState } from 'preact/hooks';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { MoveChoice, MoveTo } from '@/utils/domain/care/move-appointment';
import type { Zone } from '@/utils/domain/time/units';
import { FieldGroup } from '../../Field';
import { DayTimeForm } from './DayTimeForm';
import styles from './forms.module.css';
import { countWords } from './plan-words';

interface Props {
  readonly appointment: Appointment;
  readonly appointments: readonly Appointment[];
  readonly name: string;
  /** Where the person is. */
  readonly zone: Zone;
  readonly onMove: (to: MoveTo, choice: MoveChoice) => Promise<string | null>;
  readonly onClose: () => void;
}

const CHOICES: readonly (readonly [MoveChoice, string, string])[] = [
  ['onlyThisOne', 'Only this one', 'The others stay where they are.'],
  ['allThatFollow', 'All that follow', 'They move by as many days and hours as this one.'],
  ['keepTheWeekday', 'Keep the weekday', 'They move by whole weeks and stay at their weekday and time.'],
];

/** Moves one appointment; when others of its series follow, asks what they do. */
export function MoveForm({ appointment, appointments, name, zone, onMove, onClose }: Props) {
  const [choice, setChoice] = useState<MoveChoice>('onlyThisOne');
  const group = useId();
  const following = followersOf(appointments, appointment);
  const time = Temporal.Instant.fromEpochMilliseconds(appointment.at)
    .toZonedDateTimeISO(appointment.zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  return (
    <DayTimeForm
      label={`Move ${name}`}
      day={appointment.day}
      time={time}
      submit="Move it"
      onSave={(to) => onMove(to, choice)}
      onClose={onClose}
    >
      {appointment.zone !== zone && <p>The time is that of {appointment.zone}, where it was booked.</p>}
      {following > 0 && (
        <FieldGroup
          legend={`${countWords(following, 'more session')} of this series ${following === 1 ? 'follows' : 'follow'}`}
        >
          {CHOICES.map(([value, label, hint]) => (
            <label key={value} class={styles.choice}>
              <input
                type="radio"
                name={group}
                checked={choice === value}
                aria-label={label}
                aria-describedby={`${group}-${value}`}
                onChange={() => setChoice(value)}
              />
              <span>
                {label}
                <small id={`${group}-${value}`}>{hint}</small>
              </span>
            </label>
          ))}
        </FieldGroup>
      )}
    </DayTimeForm>
  );
}

function followersOf(appointments: readonly Appointment[], { series, at }: Appointment): number {
  if (series === undefined) return 0;
  return appointments.filter((one) => one.series === series && one.status === 'planned' && one.at > at).length;
}
