import { t } from '@/utils/i18n/t';
import styles from './PageLinks.module.css';

const PAGES = [
  ['care', t('common.massagePlan')],
  ['progress', t('common.progress')],
  ['options', t('common.options')],
  ['help', t('common.help')],
] as const;

interface Props {
  /** The page these links stand on. */
  readonly current: (typeof PAGES)[number][0];
}

/** The way to the other pages. Help is among them everywhere: when to get help is never more than a click away. */
export function PageLinks({ current }: Props) {
  return (
    <nav class={styles.links} aria-label={t('common.otherPages')}>
      {PAGES.filter(([id]) => id !== current).map(([id, name]) => (
        <a key={id} href={`${id}.html`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
