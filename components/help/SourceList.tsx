import { useId } from 'preact/hooks';
import { SOURCES, type SourceName, sourcesInOrder } from '@/utils/domain/help/sources';
import { t } from '@/utils/i18n/t';
import { Rich } from '../Rich';
import styles from './SourceList.module.css';
import topic from './TopicCard.module.css';

/** Every source of the page, by name. */
export function SourceList() {
  const heading = useId();
  return (
    <section id="sources" class={topic.topic} aria-labelledby={heading}>
      <h2 id={heading}>{t('help.page.sourcesTitle')}</h2>
      <p class={topic.lead}>{t('help.sources.lead')}</p>
      <ul class={styles.list}>
        {sourcesInOrder().map((name) => (
          <SourceLine key={name} name={name} />
        ))}
      </ul>
    </section>
  );
}

function SourceLine({ name }: { readonly name: SourceName }) {
  const { who, year, where, note, type } = SOURCES[name];
  const line = t(type === 'page' ? 'help.sources.listPage' : 'help.sources.listWork', who, String(year), where);
  return (
    <li id={`source-${name}`}>
      <Rich text={line} parts={[(words) => <strong>{words}</strong>]} /> {note}
    </li>
  );
}
