import { t } from '@/utils/i18n/t';
import { Rich } from '../../Rich';
import styles from './Rules.module.css';

/** What holds for every exercise, said once. */
export function Rules() {
  return (
    <div class={styles.rules}>
      <h3>{t('options.rulesTitle')}</h3>
      <ul>
        <li>{t('options.ruleStretch')}</li>
        <li>{t('options.ruleBreathe')}</li>
        <li>{t('options.ruleStop')}</li>
        <li>
          <Rich text={t('options.ruleGetHelp')} parts={[(words) => <strong>{words}</strong>]} />
        </li>
      </ul>
      <p>{t('options.rulesReview')}</p>
    </div>
  );
}
