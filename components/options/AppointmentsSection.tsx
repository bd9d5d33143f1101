import { useState } from 'preact/hooks';
import type { Appointment, AppointmentStatus } from '@/utils/domain/care/appointment';
import { LIMITS } from '@/utils/domain/plan/limits';
import type { Plan } from '@/utils/domain/plan/plan';
import { type EpochMs, MINUTE, type Zone } from '@/utils/domain/time/units';
import { Button } from '../Button';
import { Card } from '../Card';
import { FieldGroup } from '../Field';
import { Toggle } from '../Toggle';
import { formatDuration, formatWhen } from '../words';
import { type AppointmentDraft, AppointmentForm } from './AppointmentForm';
import styles from './AppointmentsSection.module.css';
import type { EditPlan } from './edit-plan';
import { MinutesList } from './MinutesList';

interface Props {
  readonly plan: Plan;
  readonly edit: EditPlan;
  /** Newest first. */
  readonly appointments: readonly Appointment[];
  readonly now: EpochMs;
  readonly zone: Zone;
  readonly onSave: (draft: AppointmentDraft) => Promise<string | null>;
  readonly onSettle: (appointment: Appointment, status: AppointmentStatus) => void;
  readonly onRemove: (appointment: Appointment) => void;
}

const STATUS: Readonly<Record<AppointmentStatus, string>> = {
  planned: 'Did it happen?',
  done: 'It happened',
  missed: 'It didn’t happen',
  cancelled: 'Cancelled',
};

const NIGHT = { from: '22:00', until: '07:00' }; // the quiet hours of a new plan

/** Appointments with those who treat the person, and when Unknot reminds of them. */
export function AppointmentsSection(props: Props) {
  const { plan, edit, appointments, now, onSave } = props;
  const [isAdding, setAdding] = useState(false);
  const isAhead = ({ at, minutes, status }: Appointment): boolean =>
    status === 'planned' && at + minutes * MINUTE > now;
  const ahead = appointments.filter(isAhead).reverse();
  const before = appointments.filter((appointment) => !isAhead(appointment));
  const { reminders } = plan;
  return (
    <Card id="appointments" title="Appointments" lead="What you write here stays on this machine.">
      {ahead.length === 0 && !isAdding && <p>No appointment is planned.</p>}
      <List {...props} appointments={ahead} />
      {isAdding ? (
        <AppointmentForm appointment={null} zone={props.zone} onSave={onSave} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <Button variant="primary" onClick={() => setAdding(true)}>
            Add an appointment
          </Button>
        </div>
      )}
      {before.length > 0 && (
        <details open={before.some(({ status }) => status === 'planned')}>
          <summary>Earlier ({before.length})</summary>
          <List {...props} appointments={before} />
        </details>
      )}
      <FieldGroup legend="Reminders before the start">
        <MinutesList
          label="reminder"
          values={reminders.before}
          limit={LIMITS.reminderMinutes}
          fewest={LIMITS.reminders.min}
          most={LIMITS.reminders.max}
          onSave={(list) => edit((plan) => ({ ...plan, reminders: { ...plan.reminders, before: list } }))}
        />
        <Toggle
          label={
            reminders.quiet === null
              ? 'Quiet at night'
              : `Quiet from ${reminders.quiet.from} until ${reminders.quiet.until}`
          }
          hint="A reminder that would fall into it comes a little earlier."
          isOn={reminders.quiet !== null}
          onChange={(isOn) =>
            void edit((plan) => ({ ...plan, reminders: { ...plan.reminders, quiet: isOn ? NIGHT : null } }))
          }
        />
        {reminders.quiet !== null && <QuietHours quiet={reminders.quiet} edit={edit} />}
      </FieldGroup>
    </Card>
  );
}

function QuietHours({ quiet, edit }: { quiet: NonNullable<Plan['reminders']['quiet']>; edit: EditPlan }) {
  const save = (change: Partial<typeof quiet>): void =>
    void edit((plan) => ({ ...plan, reminders: { ...plan.reminders, quiet: { ...quiet, ...change } } }));
  return (
    <span class={styles.quiet}>
      <input
        type="time"
        required
        aria-label="Quiet from"
        value={quiet.from}
        onChange={({ currentTarget: { value } }) => value !== '' && save({ from: value })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="time"
        required
        aria-label="Quiet until"
        value={quiet.until}
        onChange={({ currentTarget: { value } }) => value !== '' && save({ until: value })}
      />
    </span>
  );
}

function List({ appointments, ...props }: Props) {
  if (appointments.length === 0) return null;
  return (
    <ul class={styles.list}>
      {appointments.map((appointment) => (
        <Item key={appointment.id} {...props} appointment={appointment} />
      ))}
    </ul>
  );
}

function Item({
  appointment,
  now,
  zone,
  onSave,
  onSettle,
  onRemove,
}: Omit<Props, 'appointments'> & { appointment: Appointment }) {
  const [isOpen, setOpen] = useState(false);
  const { title, at, minutes, therapist, place, note, status } = appointment;
  const hasEnded = at + minutes * MINUTE <= now;
  const when = formatWhen(at, now, zone);
  const name = `${title}, ${when}`;
  if (isOpen) {
    return (
      <li>
        <AppointmentForm appointment={appointment} zone={zone} onSave={onSave} onClose={() => setOpen(false)} />
      </li>
    );
  }
  return (
    <li class={styles.item}>
      <div>
        <p class={styles.what}>
          <strong>{when}</strong> {title}
        </p>
        <p class={styles.more}>{[formatDuration(minutes * 60), therapist, place, note].filter(Boolean).join(' · ')}</p>
        {(hasEnded || status !== 'planned') && <p class={styles.more}>{STATUS[status]}</p>}
      </div>
      <div class={styles.actions}>
        {hasEnded && status === 'planned' && (
          <>
            <Button onClick={() => onSettle(appointment, 'done')}>It happened</Button>
            <Button onClick={() => onSettle(appointment, 'missed')}>It didn’t</Button>
          </>
        )}
        <Button variant="plain" aria-label={`Change or move ${name}`} onClick={() => setOpen(true)}>
          Change or move
        </Button>
        {!hasEnded && status === 'planned' && (
          <Button variant="plain" aria-label={`Cancel ${name}`} onClick={() => onSettle(appointment, 'cancelled')}>
            Cancel
          </Button>
        )}
        <Button variant="plain" aria-label={`Delete ${name}`} onClick={() => onRemove(appointment)}>
          Delete
        </Button>
      </div>
    </li>
  );
}
