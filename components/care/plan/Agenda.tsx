import type { Appointment } from '@/utils/domain/care/appointment';
import { MINUTE } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { AgendaItem } from './AgendaItem';
import styles from './list.module.css';
import plan from './plan.module.css';
import type { PlanDesk, PlanView } from './plan-desk';

interface Props {
  readonly view: PlanView;
  readonly desk: PlanDesk;
}

const SHOWN = 6; // earlier ones that stand there at once; a few weeks of weekly sessions

/** What is to come, soonest first, then what has been, newest first. */
export function Agenda({ view, desk }: Props) {
  const { appointments, now } = view;
  const isAhead = ({ at, minutes }: Appointment): boolean => at + minutes * MINUTE > now.at;
  const ahead = appointments.filter(isAhead);
  const before = appointments.filter((one) => !isAhead(one)).reverse();
  const rest = before.slice(SHOWN);
  const items = (list: readonly Appointment[]) => (
    <ul class={styles.list}>
      {list.map((appointment) => (
        <AgendaItem key={appointment.id} appointment={appointment} view={view} desk={desk} />
      ))}
    </ul>
  );
  return (
    <>
      <div>
        <h3 class={plan.name}>{t('care.toCome')}</h3>
        {ahead.length === 0 ? <p class={plan.muted}>{t('care.nothingBooked')}</p> : items(ahead)}
      </div>
      {before.length > 0 && (
        <div>
          <h3 class={plan.name}>{t('care.earlierAppointments')}</h3>
          {items(before.slice(0, SHOWN))}
          {rest.length > 0 && (
            <details>
              <summary>{t('care.olderAppointments', rest.length)}</summary>
              {items(rest)}
            </details>
          )}
        </div>
      )}
    </>
  );
}
