import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Section, Topic } from '@/utils/domain/help/topic';
import { BlockView } from './BlockView';
import { Marked } from './Marked';
import styles from './TopicCard.module.css';

interface Props {
  readonly topic: Topic;
  readonly words: readonly string[];
  readonly onGo: (id: string) => void;
  /** Stands between the lead and the sections. */
  readonly children?: ComponentChildren;
}

/** One topic of the help, with its sections. */
export function TopicCard({ topic, words, onGo, children }: Props) {
  const heading = useId();
  const isUrgent = topic.sections.some(({ urgency }) => urgency !== undefined);
  return (
    <section id={topic.id} class={`${styles.topic} ${isUrgent ? styles.urgent : ''}`} aria-labelledby={heading}>
      <h2 id={heading}>
        <Marked text={topic.title} words={words} />
      </h2>
      <p class={styles.lead}>{topic.lead}</p>
      {children}
      {topic.sections.map((section) => (
        <SectionView key={section.id} section={section} words={words} onGo={onGo} />
      ))}
    </section>
  );
}

interface SectionProps extends Omit<Props, 'topic' | 'children'> {
  readonly section: Section;
}

function SectionView({ section: { id, title, urgency, blocks }, words, onGo }: SectionProps) {
  return (
    <div id={id} class={styles.section} data-urgency={urgency}>
      <h3>
        <Marked text={title} words={words} />
      </h3>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} words={words} onGo={onGo} />
      ))}
    </div>
  );
}
