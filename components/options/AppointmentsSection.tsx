import { useState } from 'preact/hooks';
import type { Appointment, AppointmentStatus } from '@/utils/domain/care/appointment';
import { LIMITS } from '@/utils/domain/plan/limits';
import type { Plan } from '@/utils/domain/plan/plan';
import { type EpochMs, MINUTE, type Zone } from '@/utils/domain/time/units';
import { formatTimeOfDay } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
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
  planned: t('options.didItHappen'),
  done: t('options.itHappened'),
  missed: t('options.itDidNotHappen'),
  cancelled: t('options.appointmentCancelled'),
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
    <Card id="appointments" title={t('options.appointmentsTitle')} lead={t('options.appointmentsLead')}>
      {ahead.length === 0 && !isAdding && <p>{t('options.noAppointment')}</p>}
      <List {...props} appointments={ahead} />
      {isAdding ? (
        <AppointmentForm appointment={null} zone={props.zone} onSave={onSave} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <Button variant="primary" onClick={() => setAdding(true)}>
            {t('options.addAppointment')}
          </Button>
        </div>
      )}
      {before.length > 0 && (
        <details open={before.some(({ status }) => status === 'planned')}>
          <summary>{t('options.earlierAppointments', before.length)}</summary>
          <List {...props} appointments={before} />
        </details>
      )}
      <FieldGroup legend={t('options.remindersBefore')}>
        <MinutesList
          newLabel={t('options.newReminder')}
          removeLabel={(length) => t('options.removeReminderNamed', length)}
          values={reminders.before}
          limit={LIMITS.reminderMinutes}
          fewest={LIMITS.reminders.min}
          most={LIMITS.reminders.max}
          onSave={(list) => edit((plan) => ({ ...plan, reminders: { ...plan.reminders, before: list } }))}
        />
        <Toggle
          label={
            reminders.quiet === null
              ? t('options.quietAtNight')
              : t(
                  'options.quietFromUntil',
                  formatTimeOfDay(reminders.quiet.from),
                  formatTimeOfDay(reminders.quiet.until),
                )
          }
          hint={t('options.quietHint')}
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
        aria-label={t('options.quietFrom')}
        value={quiet.from}
        onChange={({ currentTarget: { value } }) => value !== '' && save({ from: value })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="time"
        required
        aria-label={t('options.quietUntil')}
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
          <strong>{when}</strong> <bdi>{title}</bdi>
        </p>
        <p class={styles.more}>{[formatDuration(minutes * 60), therapist, place, note].filter(Boolean).join(' · ')}</p>
        {(hasEnded || status !== 'planned') && <p class={styles.more}>{STATUS[status]}</p>}
      </div>
      <div class={styles.actions}>
        {hasEnded && status === 'planned' && (
          <>
            <Button onClick={() => onSettle(appointment, 'done')}>{t('options.itHappened')}</Button>
            <Button onClick={() => onSettle(appointment, 'missed')}>{t('options.itDidNotButton')}</Button>
          </>
        )}
        <Button
          variant="plain"
          aria-label={t('options.changeAppointmentNamed', title, when)}
          onClick={() => setOpen(true)}
        >
          {t('options.changeAppointment')}
        </Button>
        {!hasEnded && status === 'planned' && (
          <Button
            variant="plain"
            aria-label={t('options.cancelAppointmentNamed', title, when)}
            onClick={() => onSettle(appointment, 'cancelled')}
          >
            {t('options.cancelAppointment')}
          </Button>
        )}
        <Button
          variant="plain"
          aria-label={t('options.deleteAppointmentNamed', title, when)}
          onClick={() => onRemove(appointment)}
        >
          {t('options.deleteButton')}
        </Button>
      </div>
    </li>
  );
}
