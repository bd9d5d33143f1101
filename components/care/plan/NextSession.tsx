import { useState } from 'preact/hooks';
import type { Series } from '@/utils/domain/care/care';
import type { Proposal } from '@/utils/domain/care/series';
import { dayOf, momentOf } from '@/utils/domain/time/local-day';
import { type LocalDay, MINUTE } from '@/utils/domain/time/units';
import { formatTimeOfDay } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { Rich } from '../../Rich';
import { formatTime } from '../../words';
import { DayTimeForm } from './DayTimeForm';
import styles from './plan.module.css';
import type { PlanDesk, PlanView } from './plan-desk';
import { detailWords, formatDate, formatWeekdayDate } from './plan-words';
import { useRefused } from './use-refused';

interface Props {
  readonly series: Series;
  readonly view: PlanView;
  readonly desk: PlanDesk;
}

/** The session that is booked next, or the one that is proposed. */
export function NextSession({ series, view, desk }: Props) {
  const [isChoosing, setChoosing] = useState(false);
  const { refused, run } = useRefused();
  const { at: now, zone } = view.now;
  const today = dayOf(view.now);
  const { proposal = null, booking = null } = view.next.find((one) => one.series === series.id) ?? {};
  const own = view.appointments.filter((one) => one.series === series.id && one.status === 'planned');
  const booked = own.find(({ at, minutes }) => at + minutes * MINUTE > now);
  const at = proposal?.at ?? null;

  return (
    <div class={styles.next}>
      {booked === undefined ? (
        <>
          <p class={styles.label}>{booking?.isDue === true ? t('care.bookNextOne') : t('care.nextProposed')}</p>
          <p class={proposal === null ? undefined : styles.date}>
            {proposal === null ? whyNone(series) : proposalWords(proposal, today)}
          </p>
          {booking !== null && !booking.isDue && (
            <p class={styles.muted}>{t('care.timeToBook', formatDate(booking.since, today))}</p>
          )}
          {own.length > 0 && (
            <p class={styles.muted}>
              <Rich text={t('care.earlierOneWaits')} parts={[(words) => <a href="#appointments">{words}</a>]} />
            </p>
          )}
        </>
      ) : (
        <>
          <p class={styles.label}>{t('care.nextBooked')}</p>
          <p class={styles.date}>
            {t('care.dayAndTime', formatWeekdayDate(booked.day, today), formatTime(booked.at, zone))}
          </p>
          <p class={styles.muted}>{detailWords(booked)}</p>
        </>
      )}
      {isChoosing ? (
        <DayTimeForm
          label={t('care.bookNamed', series.title)}
          day={booked === undefined ? (proposal?.day ?? '') : ''}
          time={series.time ?? ''}
          submit={t('care.bookButton')}
          onSave={({ day, time }) => desk.book(series, momentOf(day, time, zone))}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <div class={styles.actions}>
          {booked === undefined && at !== null && (
            <Button variant="primary" onClick={() => run(desk.book(series, at))}>
              {t('care.bookProposed')}
            </Button>
          )}
          <Button onClick={() => setChoosing(true)}>
            {booked === undefined
              ? at === null
                ? t('care.bookDay')
                : t('care.anotherDayOrTime')
              : t('care.bookOneMore')}
          </Button>
        </div>
      )}
      <ErrorLine message={refused} />
    </div>
  );
}

function proposalWords({ day, time }: Proposal, today: LocalDay): string {
  const date = formatWeekdayDate(day, today);
  return time === null ? date : t('care.dayAndTime', date, formatTimeOfDay(time));
}

function whyNone({ phases }: Series): string {
  return phases.at(-1)?.cadence === 'paused' ? t('care.noDateWhilePaused') : t('care.noDateOpenPause');
}
