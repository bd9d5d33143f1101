import { TINT_STEPS } from '@/utils/domain/progress/regions';
import { t } from '@/utils/i18n/t';
import styles from './TintLegend.module.css';
import tints from './tint.module.css';

/** What the tints stand for: the scale from 0 to 10, and the hatching. For the eye alone, since every number is written. */
export function TintLegend() {
  const steps = Array.from({ length: TINT_STEPS }, (_, step) => step);
  return (
    <div class={styles.legend} aria-hidden="true">
      <span class={styles.scale}>
        <span>{t('progress.legendNoPain')}</span>
        <span class={styles.steps}>
          {steps.map((step) => (
            <span key={step} class={`${styles.step} ${tints[`step${step}`]}`} />
          ))}
        </span>
        <span>{t('progress.legendWorst')}</span>
      </span>
      <span class={styles.scale}>
        <span class={styles.few} /> {t('progress.legendFewEntries')}
      </span>
    </div>
  );
}
