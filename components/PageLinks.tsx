import styles from './PageLinks.module.css';

const PAGES = [
  ['care', 'Massage plan'],
  ['progress', 'Progress'],
  ['options', 'Options'],
  ['help', 'Help'],
] as const;

interface Props {
  /** The page these links stand on. */
  readonly current: (typeof PAGES)[number][0];
}

/** The way to the other pages. Help is among them everywhere: when to get help is never more than a click away. */
export function PageLinks({ current }: Props) {
  return (
    <nav class={styles.links} aria-label="Other pages">
      {PAGES.filter(([id]) => id !== current).map(([id, name]) => (
        <a key={id} href={`${id}.html`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
