import type { Consistency } from '@/utils/domain/progress/consistency';
import { Card } from '../../Card';
import styles from './ConsistencyCard.module.css';
import { ShareBar } from './ShareBar';

/** How many of the planned workdays had most of their breaks, as a share. */
export function ConsistencyCard({ consistency: { planned, most } }: { readonly consistency: Consistency }) {
  return (
    <Card title="Consistency">
      {planned === 0 ? (
        <p class={styles.note}>No planned workday with a break asked for yet. The first counts from the day after.</p>
      ) : (
        <>
          <p class={styles.figure}>
            <strong class={styles.big}>
              {most} of {planned}
            </strong>{' '}
            planned workdays had most of their breaks
          </p>
          <div class={styles.bar}>
            <ShareBar share={most / planned} />
          </div>
          <p class={styles.note}>The last 12 weeks, up to yesterday. Days on which nothing was asked are left out.</p>
        </>
      )}
    </Card>
  );
}
