import { useId } from 'preact/hooks';
import { SOURCES, type SourceName, sourcesInOrder } from '@/utils/domain/help/sources';
import styles from './SourceList.module.css';
import topic from './TopicCard.module.css';

/** Every source of the page, by name. */
export function SourceList() {
  const heading = useId();
  return (
    <section id="sources" class={topic.topic} aria-labelledby={heading}>
      <h2 id={heading}>Sources</h2>
      <p class={topic.lead}>
        Studies and guidelines by the year they came out, web pages by the year we looked at them.
      </p>
      <ul class={styles.list}>
        {sourcesInOrder().map((name) => (
          <SourceLine key={name} name={name} />
        ))}
      </ul>
    </section>
  );
}

function SourceLine({ name }: { readonly name: SourceName }) {
  const { who, year, where, type } = SOURCES[name];
  return (
    <li id={`source-${name}`}>
      <strong>{who}</strong>, {type === 'page' ? `seen ${year}` : year}. {where}
    </li>
  );
}
