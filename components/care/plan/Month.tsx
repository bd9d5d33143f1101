import { useEffect, useRef, useState } from 'preact/hooks';
import { isStill, stillDaysOf } from '@/utils/domain/care/active-days';
import type { Appointment } from '@/utils/domain/care/appointment';
import { dayNumber } from '@/utils/domain/care/day-number';
import { dayOf } from '@/utils/domain/time/local-day';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { formatDay } from '../../words';
import { AgendaItem } from './AgendaItem';
import list from './list.module.css';
import styles from './Month.module.css';
import { MonthGrid } from './MonthGrid';
import { moveMonth } from './month-days';
import type { PlanDesk, PlanView } from './plan-desk';
import { formatMonth } from './plan-words';

interface Props {
  readonly view: PlanView;
  readonly desk: PlanDesk;
}

/** A month of appointments; a day that is opened shows its own below. */
export function Month({ view, desk }: Props) {
  const today = dayOf(view.now);
  const [day, setDay] = useState(today);
  const [opened, setOpened] = useState<LocalDay | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { zone } = view.now;
  const byDay = Map.groupBy(view.appointments, ({ at }) => dayOf({ at, zone }));
  const still = stillDaysOf(view.care.pauses);

  useEffect(() => {
    if (opened !== null) heading.current?.focus();
  }, [opened]);

  function show(shown: LocalDay): void {
    setDay(shown);
    setOpened(null);
  }

  return (
    <div class={styles.month}>
      <div class={styles.top}>
        <h3 class={styles.name} aria-live="polite">
          {formatMonth(day)}
        </h3>
        <div class={styles.actions}>
          <Button aria-label={t('care.previousMonth')} onClick={() => show(moveMonth(day, -1))}>
            <span aria-hidden="true">‹</span>
          </Button>
          <Button onClick={() => show(today)}>{t('care.todayButton')}</Button>
          <Button aria-label={t('care.nextMonth')} onClick={() => show(moveMonth(day, 1))}>
            <span aria-hidden="true">›</span>
          </Button>
        </div>
      </div>
      <MonthGrid
        day={day}
        today={today}
        opened={opened}
        zone={zone}
        appointmentsOn={(one) => byDay.get(one) ?? []}
        isPaused={(one) => isStill(still, dayNumber(one))}
        onMove={show}
        onOpen={(one) => {
          setDay(one);
          setOpened(one);
          if (one === opened) heading.current?.focus();
        }}
      />
      <p class={styles.key} aria-hidden="true">
        {t('care.monthKey')}
      </p>
      {opened !== null && (
        <div>
          <h4 ref={heading} tabIndex={-1} class={styles.name}>
            {formatDay(opened)}
          </h4>
          <DayList appointments={byDay.get(opened) ?? []} view={view} desk={desk} />
        </div>
      )}
    </div>
  );
}

function DayList({ appointments, view, desk }: Props & { readonly appointments: readonly Appointment[] }) {
  if (appointments.length === 0) return <p>{t('care.nothingOnDay')}</p>;
  return (
    <ul class={list.list}>
      {appointments.map((appointment) => (
        <AgendaItem key={appointment.id} appointment={appointment} view={view} desk={desk} />
      ))}
    </ul>
  );
}
