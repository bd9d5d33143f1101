import { useId } from 'preact/hooks';
import { countSections } from '@/utils/domain/help/search';
import type { Topic } from '@/utils/domain/help/topic';
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
      <label for={id}>Search this page</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange(''); // Chromium clears it by itself, Firefox does not
        }}
      />
      <p role="status">{found === null ? '' : sayFound(countSections(found), query.trim())}</p>
    </search>
  );
}

function sayFound(count: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”.`;
  return count === 1 ? '1 section' : `${count} sections`;
}
