import { useState } from 'preact/hooks';
import type { Appointment } from '@/utils/domain/care/appointment';
import { dayOf } from '@/utils/domain/time/local-day';
import { MINUTE } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { formatTime } from '../../words';
import { AroundSession } from './AroundSession';
import styles from './list.module.css';
import { MoveForm } from './MoveForm';
import type { PlanDesk, PlanView } from './plan-desk';
import { detailWords, formatWeekdayDate, STATUS_NAMES } from './plan-words';
import { useRefused } from './use-refused';

interface Props {
  readonly appointment: Appointment;
  readonly view: PlanView;
  readonly desk: PlanDesk;
}

/** One appointment and all that may be said or changed of it. */
export function AgendaItem({ appointment, view, desk }: Props) {
  const [isMoving, setMoving] = useState(false);
  const [isScoring, setScoring] = useState(false);
  const { refused, run } = useRefused();
  const { at, minutes, title, note, status } = appointment;
  const { zone } = view.now;
  const day = dayOf({ at, zone });
  const when = t('care.dayAndTime', formatWeekdayDate(day, dayOf(view.now)), formatTime(at, zone));
  const hasEnded = at + minutes * MINUTE <= view.now.at;
  const said =
    status === 'planned' && hasEnded ? t('care.didItHappen') : status === 'planned' ? null : STATUS_NAMES[status];
  const settle = (to: Appointment['status']) => run(desk.settle(appointment, to));

  return (
    <li class={styles.item}>
      <div>
        <p>
          <strong>{when}</strong> {title}
        </p>
        <p class={styles.more}>{[said, detailWords(appointment)].filter(Boolean).join(' · ')}</p>
        {note !== undefined && <p class={styles.more}>{note}</p>}
      </div>
      <div class={styles.actions} data-asks={status === 'planned' && hasEnded}>
        {status === 'planned' && hasEnded && (
          <>
            <Button aria-label={t('care.itHappenedNamed', title, when)} onClick={() => settle('done')}>
              {t('care.itHappened')}
            </Button>
            <Button aria-label={t('care.itDidNotNamed', title, when)} onClick={() => settle('missed')}>
              {t('care.itDidNot')}
            </Button>
          </>
        )}
        {status === 'planned' && (
          <Button variant="plain" aria-label={t('care.moveNamed', title, when)} onClick={() => setMoving(!isMoving)}>
            {t('care.moveAppointment')}
          </Button>
        )}
        {status === 'planned' && !hasEnded && (
          <Button variant="plain" aria-label={t('care.cancelNamed', title, when)} onClick={() => settle('cancelled')}>
            {t('care.cancelAppointment')}
          </Button>
        )}
        {status === 'done' && (
          <Button
            variant="plain"
            aria-expanded={isScoring}
            aria-label={t('care.scoresNamed', title, when)}
            onClick={() => setScoring(!isScoring)}
          >
            {t('care.scoresButton')}
          </Button>
        )}
        {status !== 'planned' && (
          <Button
            variant="plain"
            aria-label={t('care.changeAnswerNamed', title, when)}
            onClick={() => settle('planned')}
          >
            {status === 'cancelled' ? t('care.notCancelled') : t('care.changeAnswer')}
          </Button>
        )}
        <Button
          variant="plain"
          aria-label={t('care.deleteNamed', title, when)}
          onClick={() => run(desk.remove(appointment))}
        >
          {t('care.deleteAppointment')}
        </Button>
      </div>
      <div class={styles.full}>
        <ErrorLine message={refused} />
        {isMoving && status === 'planned' && (
          <MoveForm
            appointment={appointment}
            appointments={view.appointments}
            label={t('care.moveNamed', title, when)}
            zone={zone}
            onMove={(to, choice) => desk.move(appointment, to, choice)}
            onClose={() => setMoving(false)}
          />
        )}
        <AroundSession
          appointment={appointment}
          care={view.care}
          now={view.now.at}
          isScoring={isScoring}
          onNote={(scores) => run(desk.note(appointment, scores))}
        />
      </div>
    </li>
  );
}
