import styles from './Hatching.module.css';

interface Props {
  readonly id: string;
}

/** The hatching that says "not enough entries", as a pattern of an SVG to be used by its id. */
export function Hatching({ id }: Props) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class={styles.ground} width="6" height="6" />
      <path class={styles.line} d="M1 0V6" />
    </pattern>
  );
}
