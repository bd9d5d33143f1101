import type { ComponentChildren } from 'preact';
import styles from './Ring.module.css';

const RADIUS = 42;
const ROUND = 2 * Math.PI * RADIUS;

interface Props {
  /** How much of it is filled, 0 to 1. */
  readonly filled: number;
  readonly tone?: 'accent' | 'waiting' | 'still';
  readonly children: ComponentChildren;
}

/** A ring that fills as time passes, with the figure that matters inside. Decoration: its content says the same in words. */
export function Ring({ filled, tone = 'accent', children }: Props) {
  const share = Math.min(1, Math.max(0, filled));
  return (
    <div class={`${styles.ring} ${styles[tone]}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class={styles.track} cx="50" cy="50" r={RADIUS} />
        {share > 0 && (
          <circle
            class={styles.arc}
            cx="50"
            cy="50"
            r={RADIUS}
            stroke-dasharray={`${share * ROUND} ${ROUND}`}
            transform="rotate(-90 50 50)"
          />
        )}
      </svg>
      <span class={styles.figure}>{children}</span>
    </div>
  );
}
