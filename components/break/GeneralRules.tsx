import { GENERAL_RULES } from '@/utils/domain/exercises/general-rules';
import { t } from '@/utils/i18n/t';
import styles from './GeneralRules.module.css';

/** What holds for every exercise. Stands beside the first break, however that is begun. */
export function GeneralRules() {
  return (
    <ul class={styles.rules} aria-label={t('break.forEveryExercise')}>
      {GENERAL_RULES.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}
