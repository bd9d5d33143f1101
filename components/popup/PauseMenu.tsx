import { useId, useRef, useState } from 'preact/hooks';
import { momentOf, nextDayStart, startOfDay } from '@/utils/domain/time/local-day';
import { type EpochMs, HOUR, MINUTE, type Zone } from '@/utils/domain/time/units';
import { Button } from '../Button';
import styles from './PauseMenu.module.css';

interface Props {
  readonly now: EpochMs;
  readonly zone: Zone;
  readonly onPause: (until: EpochMs) => void;
}

/** Pauses for a while: a few usual lengths, until tomorrow, or until a date. It always ends by itself. */
export function PauseMenu({ now, zone, onPause }: Props) {
  const [date, setDate] = useState('');
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const lengths: readonly (readonly [string, EpochMs])[] = [
    ['30 min', now + 30 * MINUTE],
    ['1 h', now + HOUR],
    ['2 h', now + 2 * HOUR],
    ['Until tomorrow', nextDayStart({ at: now, zone })],
  ];

  function choose(until: EpochMs): void {
    menu.current?.hidePopover();
    onPause(until);
  }

  return (
    <>
      <Button popovertarget={id}>Pause</Button>
      <div ref={menu} id={id} popover="auto" class={styles.menu} role="dialog" aria-label="Pause for how long">
        {lengths.map(([label, until]) => (
          <Button key={label} onClick={() => choose(until)}>
            {label}
          </Button>
        ))}
        <label class={styles.date}>
          Until the morning of
          <input
            type="date"
            value={date}
            min={tomorrow(now, zone)}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </label>
        <Button
          disabled={date === '' || startOfDay(date, zone) <= now}
          onClick={() => choose(momentOf(date, '00:00', zone))}
        >
          Pause until then
        </Button>
      </div>
    </>
  );
}

function tomorrow(now: EpochMs, zone: Zone): string {
  return Temporal.Instant.fromEpochMilliseconds(nextDayStart({ at: now, zone }))
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
