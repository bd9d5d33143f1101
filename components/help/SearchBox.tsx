import { useId } from 'preact/hooks';
import { countSections } from '@/utils/domain/help/search';
import type { Topic } from '@/utils/domain/help/topic';
import { many, t } from '@/utils/i18n/t';
import styles from './SearchBox.module.css';

interface Props {
  readonly query: string;
  /** What was found; null while nothing is searched for. */
  readonly found: readonly Topic[] | null;
  readonly onChange: (query: string) => void;
}

/** Searches within the page as one types; Escape clears. */
export function SearchBox({ query, found, onChange }: Props) {
  const id = useId();
  return (
    <search class={styles.search}>
      <label for={id}>{t('help.page.searchLabel')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Chromium clears it by itself, Firefox does not; while a word is being put together, Escape only gives that up.
          if (event.key === 'Escape' && !event.isComposing) onChange('');
        }}
      />
      <p role="status">{found === null ? '' : sayFound(countSections(found), query.trim())}</p>
    </search>
  );
}

function sayFound(count: number, query: string): string {
  return count === 0 ? t('help.page.nothingFound', query) : many('help.page.sectionsFound', count);
}
