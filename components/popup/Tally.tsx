import type { BreakOutcome } from '@/utils/domain/breaks/break-record';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import styles from './Tally.module.css';

const COUNTED: readonly BreakOutcome[] = ['done', 'natural', 'skipped', 'held'];

/** Today's breaks in one line; null keeps the place free. */
export function Tally({ today }: { readonly today: DayRecord | null }) {
  return (
    <section class={styles.tally} aria-label="Today’s breaks">
      <h2 class={styles.label}>Today</h2>
      <ul class={styles.counts}>
        {COUNTED.map((outcome) => (
          <li key={outcome}>
            <strong>{today === null ? '–' : countOf(today, outcome)}</strong> {outcome}
          </li>
        ))}
      </ul>
    </section>
  );
}

function countOf(today: DayRecord, outcome: BreakOutcome): number {
  return Object.values(today.breaks).reduce((sum, counts) => sum + (counts[outcome] ?? 0), 0);
}
