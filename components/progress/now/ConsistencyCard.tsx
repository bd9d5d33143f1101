import type { Consistency } from '@/utils/domain/progress/consistency';
import { many, t } from '@/utils/i18n/t';
import { Card } from '../../Card';
import { Rich } from '../../Rich';
import styles from './ConsistencyCard.module.css';
import { ShareBar } from './ShareBar';

/** How many of the planned workdays had most of their breaks, as a share. */
export function ConsistencyCard({ consistency: { planned, most } }: { readonly consistency: Consistency }) {
  return (
    <Card title={t('progress.consistency')}>
      {planned === 0 ? (
        <p class={styles.note}>{t('progress.noWorkdayYet')}</p>
      ) : (
        <>
          <p class={styles.figure}>
            <Rich
              text={many('progress.workdaysWithMost', planned, most)}
              parts={[(figure) => <strong class={styles.big}>{figure}</strong>]}
            />
          </p>
          <div class={styles.bar}>
            <ShareBar share={most / planned} />
          </div>
          <p class={styles.note}>{t('progress.consistencyNote')}</p>
        </>
      )}
    </Card>
  );
}
