import { useId, useState } from 'preact/hooks';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { MoveChoice, MoveTo } from '@/utils/domain/care/move-appointment';
import type { Zone } from '@/utils/domain/time/units';
import { many, t } from '@/utils/i18n/t';
import { FieldGroup } from '../../Field';
import { DayTimeForm } from './DayTimeForm';
import styles from './forms.module.css';

interface Props {
  readonly appointment: Appointment;
  readonly appointments: readonly Appointment[];
  /** Names the form for screen readers. */
  readonly label: string;
  /** Where the person is. */
  readonly zone: Zone;
  readonly onMove: (to: MoveTo, choice: MoveChoice) => Promise<string | null>;
  readonly onClose: () => void;
}

const CHOICES: readonly (readonly [MoveChoice, string, string])[] = [
  ['onlyThisOne', t('care.moveOnlyThis'), t('care.moveOnlyThisHint')],
  ['allThatFollow', t('care.moveAllFollowing'), t('care.moveAllFollowingHint')],
  ['keepTheWeekday', t('care.moveKeepWeekday'), t('care.moveKeepWeekdayHint')],
];

/** Moves one appointment; when others of its series follow, asks what they do. */
export function MoveForm({ appointment, appointments, label, zone, onMove, onClose }: Props) {
  const [choice, setChoice] = useState<MoveChoice>('onlyThisOne');
  const group = useId();
  const following = followersOf(appointments, appointment);
  const time = Temporal.Instant.fromEpochMilliseconds(appointment.at)
    .toZonedDateTimeISO(appointment.zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  return (
    <DayTimeForm
      label={label}
      day={appointment.day}
      time={time}
      submit={t('care.moveItButton')}
      onSave={(to) => onMove(to, choice)}
      onClose={onClose}
    >
      {appointment.zone !== zone && <p>{t('care.bookedZone', appointment.zone)}</p>}
      {following > 0 && (
        <FieldGroup legend={many('care.moreSessionsFollow', following)}>
          {CHOICES.map(([value, name, hint]) => (
            <label key={value} class={styles.choice}>
              <input
                type="radio"
                name={group}
                checked={choice === value}
                aria-label={name}
                aria-describedby={`${group}-${value}`}
                onChange={() => setChoice(value)}
              />
              <span>
                {name}
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
