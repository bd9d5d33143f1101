import { t } from '@/utils/i18n/t';
import { Card } from '../Card';
import styles from './sections.module.css';

/** What Unknot is, and what it is not. */
export function AboutSection({ version }: { readonly version: string }) {
  return (
    <Card id="about" title={t('options.aboutTitle')}>
      <p class={styles.muted}>{t('options.aboutPurpose')}</p>
      <p class={styles.muted}>{t('options.aboutPrivacy')}</p>
      <p class={styles.muted}>{t('options.version', version)}</p>
    </Card>
  );
}
