import { SHARE_STEPS } from '@/utils/domain/progress/heat-map';
import { formatShare } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
import styles from './ShareLegend.module.css';
import tints from './share-tint.module.css';

/** What the tints stand for, from none to all. For the eye alone, since every cell says its share. */
export function ShareLegend() {
  return (
    <span class={styles.legend} aria-hidden="true">
      {formatShare(0)}
      <span class={styles.steps}>
        {Array.from({ length: SHARE_STEPS }, (_, step) => (
          <span key={step} class={`${styles.step} ${tints[`step${step}`]}`} />
        ))}
      </span>{' '}
      {t('progress.shareTaken', formatShare(1))}
    </span>
  );
}
