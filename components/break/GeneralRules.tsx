import { GENERAL_RULES } from '@/utils/domain/exercises/general-rules';
import styles from './GeneralRules.module.css';

/** What holds for every exercise. Stands beside the first break, however that is begun. */
export function GeneralRules() {
  return (
    <ul class={styles.rules} aria-label="For every exercise">
      {GENERAL_RULES.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}
