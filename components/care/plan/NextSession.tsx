import { useState } from 'preact/hooks';
import type { Series } from '@/utils/domain/care/care';
import type { Proposal } from '@/utils/domain/care/series';
import { dayOf, momentOf } from '@/utils/domain/time/local-day';
import { type LocalDay, MINUTE } from '@/utils/domain/time/units';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { formatTime } from '../../words';
import { DayTimeForm } from './DayTimeForm';
import styles from './plan.module.css';
import type { PlanDesk, PlanView } from './plan-desk';
import { detailWords, formatClockTime, formatDate, formatWeekdayDate } from './plan-words';
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
          <p class={styles.label}>{booking?.isDue === true ? 'Book the next one' : 'Next, as proposed'}</p>
          <p class={proposal === null ? undefined : styles.date}>
            {proposal === null ? whyNone(series) : proposalWords(proposal, today)}
          </p>
          {booking !== null && !booking.isDue && (
            <p class={styles.muted}>Time to book it from {formatDate(booking.since, today)}.</p>
          )}
          {own.length > 0 && (
            <p class={styles.muted}>
              An earlier one waits for an answer: <a href="#appointments">did it happen?</a>
            </p>
          )}
        </>
      ) : (
        <>
          <p class={styles.label}>Next, booked</p>
          <p class={styles.date}>
            {formatWeekdayDate(booked.day, today)}, {formatTime(booked.at, zone)}
          </p>
          <p class={styles.muted}>{detailWords(booked)}</p>
        </>
      )}
      {isChoosing ? (
        <DayTimeForm
          label={`Book ${series.title}`}
          day={booked === undefined ? (proposal?.day ?? '') : ''}
          time={series.time ?? ''}
          submit="Book"
          onSave={({ day, time }) => desk.book(series, momentOf(day, time, zone))}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <div class={styles.actions}>
          {booked === undefined && at !== null && (
            <Button variant="primary" onClick={() => run(desk.book(series, at))}>
              Book it
            </Button>
          )}
          <Button onClick={() => setChoosing(true)}>
            {booked === undefined ? (at === null ? 'Book a day' : 'Another day or time') : 'Book one more'}
          </Button>
        </div>
      )}
      <ErrorLine message={refused} />
    </div>
  );
}

function proposalWords({ day, time }: Proposal, today: LocalDay): string {
  const date = formatWeekdayDate(day, today);
  return time === null ? date : `${date}, ${formatClockTime(time)}`;
}

function whyNone({ phases }: Series): string {
  return phases.at(-1)?.cadence === 'paused'
    ? 'No date is proposed while the plan is paused.'
    : 'No date is proposed until the pause has an end.';
}
