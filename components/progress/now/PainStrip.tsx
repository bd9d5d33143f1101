import type { PainFigure } from '@/utils/domain/progress/trend';
import styles from './PainStrip.module.css';

interface Props {
  readonly figure: PainFigure;
  /** The one to compare with is drawn thinner. */
  readonly isBefore?: boolean;
}

const percent = (score: number): string => `${score * 10}%`;

/** A median and its range on the scale from 0 to 10. A picture of what stands beside it in words, so it has none itself. */
export function PainStrip({ figure: { median, lowest, highest }, isBefore = false }: Props) {
  return (
    <div class={`${styles.strip} ${isBefore ? styles.before : ''}`} aria-hidden="true">
      <div class={styles.range} style={{ insetInlineStart: percent(lowest), inlineSize: percent(highest - lowest) }} />
      <div class={styles.median} style={{ insetInlineStart: percent(median) }} />
    </div>
  );
}
