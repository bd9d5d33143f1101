import { citeShortly, type SourceName } from '@/utils/domain/help/sources';
import type { Block } from '@/utils/domain/help/topic';
import styles from './BlockView.module.css';
import { Marked } from './Marked';

interface Props {
  readonly block: Block;
  readonly words: readonly string[];
  readonly onGo: (id: string) => void;
}

/** A paragraph, a list or a way on; under a fact stands where it comes from. */
export function BlockView({ block, words, onGo }: Props) {
  if (block.type === 'see') {
    return (
      <p class={styles.way}>
        <a href={`#${block.to}`} onClick={() => onGo(block.to)}>
          <Marked text={block.text} words={words} />
        </a>
      </p>
    );
  }
  const { source } = block;
  return (
    <div class={styles.block}>
      {block.type === 'paragraph' ? (
        <p>
          <Marked text={block.text} words={words} />
        </p>
      ) : (
        <ul>
          {block.items.map((item) => (
            <li key={item}>
              <Marked text={item} words={words} />
            </li>
          ))}
        </ul>
      )}
      {source !== undefined && <Citation source={source} words={words} onGo={onGo} />}
    </div>
  );
}

interface CitationProps extends Omit<Props, 'block'> {
  readonly source: SourceName;
}

function Citation({ source, words, onGo }: CitationProps) {
  return (
    <p class={styles.source}>
      <a href={`#source-${source}`} onClick={() => onGo(`source-${source}`)}>
        <Marked text={citeShortly(source)} words={words} />
      </a>
    </p>
  );
}
