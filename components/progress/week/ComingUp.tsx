import type { Appointment } from '@/utils/domain/care/appointment';
import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { detailWords } from '../../care/plan/plan-words';
import { formatWhen } from '../../words';
import styles from './ComingUp.module.css';

interface Props {
  /** Planned ones of the next seven days, soonest first. */
  readonly appointments: readonly Appointment[];
  readonly now: Moment;
}

/** What is planned for the next seven days. */
export function ComingUp({ appointments, now }: Props) {
  return (
    <section class={styles.coming} aria-labelledby="coming-up">
      <h2 id="coming-up">{t('progress.nextSevenDays')}</h2>
      {appointments.length === 0 ? (
        <p class={styles.none}>
          {t('progress.nothingPlanned')} <a href="care.html#appointments">{t('progress.toAppointments')}</a>
        </p>
      ) : (
        <ul>
          {appointments.map((appointment) => (
            <li key={appointment.id}>
              <strong>{formatWhen(appointment.at, now.at, now.zone)}</strong>
              <span>{appointment.title}</span>
              <span class={styles.details}>{detailWords(appointment)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
