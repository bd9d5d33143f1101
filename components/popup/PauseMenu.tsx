import { useId, useRef, useState } from 'preact/hooks';
import { dayOf, nextDay, nextDayStart, startOfDay } from '@/utils/domain/time/local-day';
import { isLocalDay } from '@/utils/domain/time/time-texts';
import { type EpochMs, HOUR, MINUTE, type Moment } from '@/utils/domain/time/units';
import { Button } from '../Button';
import { Field } from '../Field';
import styles from './PauseMenu.module.css';

interface Props {
  readonly now: Moment;
  readonly onPause: (until: EpochMs) => void;
}

const LENGTHS = [
  ['30 min', 30 * MINUTE],
  ['1 h', HOUR],
  ['2 h', 2 * HOUR],
] as const;

/** Pauses for a while: a few usual lengths, until tomorrow, or until a date. It always ends by itself. */
export function PauseMenu({ now, onPause }: Props) {
  const [day, setDay] = useState('');
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const until = isLocalDay(day) ? startOfDay(day, now.zone) : null;

  function choose(end: EpochMs): void {
    menu.current?.hidePopover();
    onPause(end);
  }

  return (
    <>
      <Button popovertarget={id}>Pause</Button>
      <div ref={menu} id={id} popover="auto" class={styles.menu} role="dialog" aria-label="Pause for how long">
        <div class={styles.lengths}>
          {LENGTHS.map(([label, length]) => (
            <Button key={label} onClick={() => choose(now.at + length)}>
              {label}
            </Button>
          ))}
        </div>
        <Button onClick={() => choose(nextDayStart(now))}>Until tomorrow</Button>
        <Field label="Until a date">
          {(control) => (
            <input
              {...control}
              type="date"
              value={day}
              min={nextDay(dayOf(now))}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button disabled={until === null || until <= now.at} onClick={() => until !== null && choose(until)}>
          Pause until then
        </Button>
      </div>
    </>
  );
}
