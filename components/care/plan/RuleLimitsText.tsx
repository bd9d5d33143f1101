import { t } from '@/utils/i18n/t';
import styles from './plan.module.css';

/** What the rule is, and how far it can be trusted (clinical 5.4; the step-up figures are those of the rule's own anchor). */
export function RuleLimitsText() {
  return (
    <div class={styles.limits}>
      <p>{t('care.ruleDisclaimer')}</p>
      <p>{t('care.ruleAccuracy')}</p>
    </div>
  );
}
