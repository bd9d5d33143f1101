import type { Topic } from '@/utils/domain/help/topic';
import { t } from '@/utils/i18n/t';
import styles from './Contents.module.css';

interface Props {
  readonly topics: readonly Topic[];
  readonly onGo: (id: string) => void;
}

const SOURCES = ['sources', t('help.page.sourcesTitle')] as const; // the end of the page, which is no topic

/** The table of contents. It stays whole while the page is searched, so that getting help is always one click away. */
export function Contents({ topics, onGo }: Props) {
  return (
    <nav aria-label={t('help.page.contentsLabel')} class={styles.contents}>
      <ul>
        {[...topics.map(({ id, title, name = title }) => [id, name] as const), SOURCES].map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`} onClick={() => onGo(id)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
