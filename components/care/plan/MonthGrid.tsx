import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Appointment } from '@/utils/domain/care/appointment';
import { dayNumber, weekdayOf } from '@/utils/domain/care/day-number';
import type { LocalDay, Zone } from '@/utils/domain/time/units';
import { weekdayName } from '@/utils/i18n/formats';
import { DIRECTION, formatNumber, t } from '@/utils/i18n/t';
import { firstWeekday } from '@/utils/i18n/week';
import { formatDay, formatTime } from '../../words';
import styles from './Month.module.css';
import { dayByKey, weeksOf } from './month-days';
import { formatMonth, STATUS_NAMES } from './plan-words';

interface Props {
  /** The day that the keyboard is on; its month is shown. */
  readonly day: LocalDay;
  readonly today: LocalDay;
  readonly opened: LocalDay | null;
  readonly zone: Zone;
  readonly appointmentsOn: (day: LocalDay) => readonly Appointment[];
  readonly isPaused: (day: LocalDay) => boolean;
  readonly onMove: (day: LocalDay) => void;
  readonly onOpen: (day: LocalDay) => void;
}

const MARKS: Readonly<Record<Appointment['status'], string>> = { planned: '●', done: '✓', missed: '–', cancelled: '×' };

/** The days of a month as a grid: arrows, Home, End and Page keys move, Enter opens a day. */
export function MonthGrid(props: Props) {
  const { day, onMove, onOpen } = props;
  const grid = useRef<HTMLTableElement>(null);
  const isByKey = useRef(false);
  const first = firstWeekday();
  const weeks = weeksOf(day, first);

  useLayoutEffect(() => {
    // The focus follows the keys only, and before the next one can come; a month turned by its buttons leaves it on them.
    if (isByKey.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    isByKey.current = false;
  }, [day]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(day);
      return;
    }
    const next = dayByKey(event.key, day, first, DIRECTION === 'rtl');
    if (next === null) return;
    event.preventDefault();
    isByKey.current = true;
    onMove(next);
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA lets a table be a grid, and its cells cells.
    <table ref={grid} class={styles.grid} role="grid" aria-label={formatMonth(day)}>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((one) => {
            const weekday = weekdayOf(dayNumber(one));
            return (
              <th key={weekday} scope="col" abbr={weekdayName(weekday)}>
                {weekdayName(weekday, 'short')}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <Day key={one} {...props} shown={one} onKeyDown={onKeyDown} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps extends Props {
  readonly shown: LocalDay;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Day({ onKeyDown, ...props }: DayProps) {
  const { shown, day, today, opened, zone, appointmentsOn, isPaused, onOpen } = props;
  const appointments = appointmentsOn(shown);
  const said = [
    formatDay(shown),
    ...(shown === today ? [t('care.gridToday')] : []),
    ...(isPaused(shown) ? [t('care.gridPause')] : []),
    ...appointments.map(({ title, at, status }) =>
      t('care.gridAppointment', title, formatTime(at, zone), STATUS_NAMES[status]),
    ),
  ].join(' · ');
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is a cell of a grid.
      role="gridcell"
      tabIndex={shown === day ? 0 : -1}
      aria-selected={shown === opened}
      aria-current={shown === today ? 'date' : undefined}
      class={styles.day}
      data-other={shown.slice(0, 7) !== day.slice(0, 7)}
      data-paused={isPaused(shown)}
      onClick={() => onOpen(shown)}
      onKeyDown={onKeyDown}
    >
      <span class="visually-hidden">{said}</span>
      <span class={styles.number} aria-hidden="true">
        {formatNumber(Number(shown.slice(8)))}
      </span>
      {appointments.map(({ id, at, status }) => (
        <span key={id} class={styles.entry} data-status={status} aria-hidden="true">
          <span class={styles.mark}>{MARKS[status]}</span> <span class={styles.time}>{formatTime(at, zone)}</span>
        </span>
      ))}
    </td>
  );
}
