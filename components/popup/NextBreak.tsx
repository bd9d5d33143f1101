import type { ComponentChildren } from 'preact';
import type { Plan } from '@/utils/domain/plan/plan';
import { routineName } from '@/utils/domain/plan/wording';
import type { Surface } from '@/utils/domain/schedule/surface';
import type { EpochMs, Zone } from '@/utils/domain/time/units';
import { Button } from '../Button';
import { Ring } from '../Ring';
import { formatCountdown, formatLength, formatWhen, HOLD_NAMES } from '../words';
import styles from './NextBreak.module.css';

interface Props {
  /** Null until the first reading is there; the place is kept free. */
  readonly surface: Surface | null;
  readonly plan: Plan | null;
  readonly now: EpochMs;
  readonly zone: Zone;
  readonly onStart: () => void;
  readonly onResume: () => void;
  /** What pauses, put beside the buttons. */
  readonly pause: ComponentChildren;
}

/** The break that comes next, counting down, or why nothing comes now. */
export function NextBreak({ surface, plan, now, zone, onStart, onResume, pause }: Props) {
  const next = surface?.next ?? null;
  const routine = plan?.routines.find(({ id }) => id === next?.routine) ?? null;
  const left = next === null ? 0 : next.at - now;
  const counts = next !== null && surface?.hold === null;
  const filled = counts && next.of !== null && next.of > 0 ? 1 - left / next.of : 0;
  return (
    <section class={styles.next} aria-label="Next break">
      <Ring filled={filled} tone={counts ? 'accent' : 'still'}>
        {figure(surface, left)}
      </Ring>
      <div class={styles.words}>
        <h2 class={styles.title}>{heading(surface, routine === null ? null : routineName(routine))}</h2>
        <p class={styles.detail}>{surface === null ? ' ' : detail(surface, routine?.lasts ?? 0, now, zone)}</p>
        <div class={styles.actions}>
          {surface?.hold === 'paused' ? (
            <Button variant="primary" onClick={onResume}>
              Resume
            </Button>
          ) : (
            <>
              <Button variant="primary" onClick={onStart} disabled={surface === null || routine === null}>
                Start now
              </Button>
              {pause}
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function figure(surface: Surface | null, left: number): string {
  if (surface === null) return '';
  if (surface.hold === 'paused') return 'Paused';
  if (surface.hold !== null || surface.next === null) return '–';
  return left <= 0 ? 'Now' : formatCountdown(left);
}

function heading(surface: Surface | null, name: string | null): string {
  if (surface === null) return ' ';
  if (name === null) return 'Nothing is planned';
  return name;
}

function detail(surface: Surface, lasts: number, now: EpochMs, zone: Zone): string {
  const { hold, next, pausedUntil } = surface;
  if (hold === 'paused' && pausedUntil !== null) return `Paused until ${formatWhen(pausedUntil, now, zone)}`;
  if (next === null) return 'Switch a routine on in the options, or look at your hours.';
  if (hold === 'hours') return `Outside your hours. Next ${formatWhen(next.at, now, zone)}`;
  if (hold === 'away') return 'The timers stand still while you are away.';
  if (hold !== null) return `Held: ${HOLD_NAMES[hold]}`;
  return `${formatWhen(next.at, now, zone)}, for ${formatLength(lasts)}`;
}
