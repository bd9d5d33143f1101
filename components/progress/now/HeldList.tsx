import styles from './HeldList.module.css';
import { heldWords } from './now-words';

interface Props {
  /** How often for each reason, the most frequent first. */
  readonly held: readonly (readonly [reason: string, count: number])[];
}

/** What was held back in these two weeks, and why. */
export function HeldList({ held }: Props) {
  const total = held.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return <p class={styles.none}>Nothing was held back in these 14 days.</p>;
  return (
    <section class={styles.held} aria-labelledby="now-held">
      <h2 id="now-held" class={styles.title}>
        {total} held back, so not asked
      </h2>
      <ul class={styles.list}>
        {held.map(([reason, count]) => (
          <li key={reason}>
            <strong>{count}</strong> {heldWords(reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}
