import type { ComponentChildren } from 'preact';
import styles from './Ring.module.css';

const RADIUS = 45;
const ROUND = 2 * Math.PI * RADIUS;

interface Props {
  /** How much of it is filled, 0 to 1. */
  readonly filled: number;
  readonly tone?: 'accent' | 'waiting' | 'still';
  readonly children: ComponentChildren;
}

/** A ring that fills as time passes, with the figure that matters inside; the figure alone must be enough to know. */
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
      <div class={styles.inside}>{children}</div>
    </div>
  );
}

interface FigureProps {
  readonly figure: string;
  /** What the figure counts, below it. */
  readonly unit?: string;
}

/** A figure for the inside of a ring. */
export function RingFigure({ figure, unit = '' }: FigureProps) {
  return (
    <>
      <span class={figure.length > 5 ? styles.long : styles.figure}>{figure}</span>
      {unit !== '' && <span class={styles.unit}> {unit}</span>}
    </>
  );
}

const SIGNS = {
  paused: 'M11 7v18M21 7v18',
  held: 'M6 16h.01M16 16h.01M26 16h.01',
  closed: 'M20 5.5a11 11 0 1 0 6.5 15A9.5 9.5 0 0 1 20 5.5Z',
};

interface SignProps {
  readonly sign: keyof typeof SIGNS;
}

/** Two bars for a pause, three dots for a hold, a moon for closed hours; the words stand beside the ring. */
export function RingSign({ sign }: SignProps) {
  return (
    <svg class={styles.sign} viewBox="0 0 32 32" aria-hidden="true">
      <path d={SIGNS[sign]} />
    </svg>
  );
}
