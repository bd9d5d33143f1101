import { many, t } from '@/utils/i18n/t';
import { Rich } from '../../Rich';
import styles from './HeldList.module.css';
import { heldWords } from './now-words';

interface Props {
  /** How often for each reason, the most frequent first. */
  readonly held: readonly (readonly [reason: string, count: number])[];
}

/** What was held back in these two weeks, and why. */
export function HeldList({ held }: Props) {
  const total = held.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return <p class={styles.none}>{t('progress.nothingHeldBack')}</p>;
  return (
    <section class={styles.held} aria-labelledby="now-held">
      <h2 id="now-held" class={styles.title}>
        {many('progress.heldBack', total)}
      </h2>
      <ul class={styles.list}>
        {held.map(([reason, count]) => (
          <li key={reason}>
            <Rich text={heldWords(reason, count)} parts={[(number) => <strong>{number}</strong>]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
