import type { Appointment } from '@/utils/domain/care/appointment';
import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { formatWhen } from '../words';
import styles from './NextAppointment.module.css';

interface Props {
  readonly upcoming: readonly Appointment[];
  readonly unanswered: readonly Appointment[];
  readonly now: Moment;
  readonly onSettle: (id: string, status: 'done' | 'missed') => void;
  readonly onMove: () => void;
}

/** The appointment that comes next, and of one that is over: did it happen? Nothing when there is neither. */
export function NextAppointment({ upcoming, unanswered, now, onSettle, onMove }: Props) {
  const [next] = upcoming;
  const [over] = unanswered;
  if (next === undefined && over === undefined) return null;
  return (
    <section class={styles.appointments} aria-label={t('popup.appointments')}>
      {over !== undefined && (
        <div class={styles.question}>
          <h2 class={styles.title}>{t('popup.didItHappen')}</h2>
          <p>
            {over.title} · {formatWhen(over.at, now.at, now.zone)}
          </p>
          <div class={styles.actions}>
            <Button onClick={() => onSettle(over.id, 'done')}>{t('popup.itHappened')}</Button>
            <Button onClick={() => onSettle(over.id, 'missed')}>{t('popup.itDidNot')}</Button>
            <Button variant="plain" onClick={onMove}>
              {t('popup.moveAppointment')}
            </Button>
          </div>
        </div>
      )}
      {next !== undefined && (
        <p class={styles.next}>
          <strong class={styles.when}>{formatWhen(next.at, now.at, now.zone)}</strong>
          <span>{[next.title, next.therapist, next.place].filter(Boolean).join(' · ')}</span>
        </p>
      )}
    </section>
  );
}
