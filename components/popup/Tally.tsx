import type { BreakOutcome } from '@/utils/domain/breaks/break-record';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import styles from './Tally.module.css';

const COUNTED: readonly (readonly [BreakOutcome, string])[] = [
  ['done', 'done'],
  ['natural', 'natural'],
  ['skipped', 'skipped'],
  ['held', 'held'],
];

/** Today in four figures; null keeps the place free. */
export function Tally({ today }: { readonly today: DayRecord | null }) {
  return (
    <section aria-label="Today">
      <dl class={styles.tally}>
        {COUNTED.map(([outcome, label]) => (
          <div key={outcome}>
            <dt>{label}</dt>
            <dd>{today === null ? '–' : countOf(today, outcome)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function countOf(today: DayRecord, outcome: BreakOutcome): number {
  return Object.values(today.breaks).reduce((sum, counts) => sum + (counts[outcome] ?? 0), 0);
}
