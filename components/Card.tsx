import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Card.module.css';

interface Props {
  readonly title: string;
  /** Where a link such as `options.html#hours` lands. */
  readonly id?: string;
  /** One line under the title that says what the card is for. */
  readonly lead?: string;
  /** Stands at the end of the title's line. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a page with its own second-level heading, which names it for screen readers too. */
export function Card({ title, id, lead, aside, children }: Props) {
  const heading = useId();
  return (
    <section class={styles.card} id={id} aria-labelledby={heading}>
      <div class={styles.top}>
        <h2 id={heading} class={styles.title}>
          {title}
        </h2>
        {aside}
      </div>
      {lead !== undefined && <p class={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
