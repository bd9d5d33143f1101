import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import card from '../Card.module.css';
import styles from './ChartCard.module.css';
import { HiddenScores } from './now/HiddenScores';
import { useAskedFor } from './now/use-asked-for';

interface Props {
  readonly title: string;
  /** What is to be seen, in a sentence or two, for those who do not see the picture and those who have no time. */
  readonly lead?: ComponentChildren;
  /** Buttons that belong to the picture, such as "Save as PNG"; at the end of the title's line. */
  readonly aside?: ComponentChildren;
  /**
   * The person hides pain scores, and there are some in here: lead, aside and children are not drawn until they ask for
   * this part once.
   */
  readonly isHidden?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of a picture: a part of the page with a second-level heading that names it for screen readers too. */
export function ChartCard({ title, lead, aside, isHidden = false, children }: Props) {
  const id = useId();
  const { isCovered, show, heading } = useAskedFor(isHidden);
  return (
    <section class={card.card} aria-labelledby={id}>
      <div class={card.top}>
        <h2 id={id} ref={heading} tabIndex={-1} class={card.title}>
          {title}
        </h2>
        {!isCovered && aside !== undefined && <div class={styles.aside}>{aside}</div>}
      </div>
      {isCovered ? (
        <HiddenScores what={title} onShow={show} />
      ) : (
        <>
          {lead !== undefined && <p class={card.lead}>{lead}</p>}
          {children}
        </>
      )}
    </section>
  );
}
