import type { BreakOutcome } from '@/utils/domain/breaks/break-record';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import { formatNumber, many, t } from '@/utils/i18n/t';
import styles from './Tally.module.css';

const COUNTED = [
  ['done', 'popup.tallyDone'],
  ['natural', 'popup.tallyNatural'],
  ['skipped', 'popup.tallySkipped'],
  ['held', 'popup.tallyHeld'],
] as const;

/** Today's breaks in one line; null keeps the place free. */
export function Tally({ today }: { readonly today: DayRecord | null }) {
  return (
    <section class={styles.tally} aria-label={t('popup.todaysBreaks')}>
      <h2 class={styles.label}>{t('popup.today')}</h2>
      <ul class={styles.counts}>
        {COUNTED.map(([outcome, words]) => {
          const count = today === null ? 0 : countOf(today, outcome);
          return (
            <li key={outcome}>
              <strong>{today === null ? '–' : formatNumber(count)}</strong> {many(words, count)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function countOf(today: DayRecord, outcome: BreakOutcome): number {
  return Object.values(today.breaks).reduce((sum, counts) => sum + (counts[outcome] ?? 0), 0);
}
