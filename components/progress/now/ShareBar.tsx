import styles from './ShareBar.module.css';

interface Props {
  /** 0 to 1. */
  readonly share: number;
  /** The one to compare with is drawn thinner. */
  readonly isBefore?: boolean;
}

/** A share of a whole. A picture of what stands beside it in words, so it has none itself. */
export function ShareBar({ share, isBefore = false }: Props) {
  return (
    <div class={`${styles.bar} ${isBefore ? styles.before : ''}`} aria-hidden="true">
      <div class={styles.part} style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
