import { useEffect, useState } from 'preact/hooks';
import type { Emergency } from '@/utils/domain/care/care';
import { findSections, wordsOf } from '@/utils/domain/help/search';
import { LAST_LOOKED_AT } from '@/utils/domain/help/source';
import { TOPICS } from '@/utils/domain/help/topics';
import { LOCALE, t } from '@/utils/i18n/t';
import { ErrorLine } from '../ErrorLine';
import { PageLinks } from '../PageLinks';
import { Rich } from '../Rich';
import { Wordmark } from '../Wordmark';
import { Contents } from './Contents';
import { EmergencyNumbers } from './EmergencyNumbers';
import styles from './HelpGuide.module.css';
import { SearchBox } from './SearchBox';
import { SourceList } from './SourceList';
import { TopicCard } from './TopicCard';

const LONG = { dateStyle: 'long' } as const;

interface Props {
  readonly emergency: Emergency | null;
  /** Why the choice of numbers could not be read, as a whole sentence; null while all is well. */
  readonly failure: string | null;
  /** Gives the sentence that says why the choice was not saved, or null. */
  readonly onChoose: (emergency: Emergency | null) => Promise<string | null>;
}

/** All of the help: contents and search at the side, when to get help first, sources last. */
export function HelpGuide({ emergency, failure, onChoose }: Props) {
  const [query, setQuery] = useState('');
  const [landing, setLanding] = useState({ id: location.hash.slice(1) });
  const words = wordsOf(query);
  const topics = findSections(TOPICS, words);
  const isSearching = words.length > 0;

  /** Shows the whole page again, because what the link leads to may have been filtered away. */
  const land = (id: string) => {
    setQuery('');
    setLanding({ id });
  };

  useEffect(() => {
    const follow = () => land(location.hash.slice(1));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    // The part the address names was not there yet when the browser looked for it.
    if (landing.id !== '') document.getElementById(landing.id)?.scrollIntoView();
  }, [landing]);

  return (
    <div class={styles.page}>
      <header class={styles.side}>
        <div class={styles.top}>
          <Wordmark />
          <PageLinks current="help" />
        </div>
        <SearchBox query={query} found={isSearching ? topics : null} onChange={setQuery} />
        <Contents topics={TOPICS} onGo={land} />
      </header>
      <main class={styles.main}>
        <div class={styles.intro}>
          <h1>{t('common.help')}</h1>
          <p>
            <Rich
              text={t('help.page.intro', Temporal.PlainDate.from(LAST_LOOKED_AT).toLocaleString(LOCALE, LONG))}
              parts={[(date) => <time datetime={LAST_LOOKED_AT}>{date}</time>]}
            />
          </p>
        </div>
        {topics.map((topic) => (
          <TopicCard key={topic.id} topic={topic} words={words} onGo={land}>
            {topic.id === 'get-help' && (
              <>
                <ErrorLine message={failure} />
                <EmergencyNumbers emergency={emergency} onChoose={onChoose} />
              </>
            )}
          </TopicCard>
        ))}
        {!isSearching && <SourceList />}
      </main>
    </div>
  );
}
