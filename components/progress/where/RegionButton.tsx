import { type RegionFigure, tintStep } from '@/utils/domain/progress/regions';
import { REGION_NAMES } from '../../words';
import { formatNumber } from '../now/now-words';
import styles from './RegionButton.module.css';
import tints from './tint.module.css';
import { countWords } from './where-words';

interface Props {
  readonly figure: RegionFigure;
  /** Which side of the drawing it stands on. */
  readonly side: 'start' | 'end';
  /** From 0 at the top. */
  readonly row: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A region with its median on its tint, to be chosen. It reads as "Neck, median 5, 12 entries". */
export function RegionButton({ figure, side, row, isChosen, onChoose }: Props) {
  const { region, figure: known } = figure;
  return (
    <button
      type="button"
      class={`${styles.button} ${styles[side]}`}
      style={{ '--at': row + 1 }}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <span class={styles.name}>
        {REGION_NAMES[region]}
        <span class="visually-hidden">,</span>
      </span>
      {known === null ? (
        <span class={styles.few} />
      ) : (
        <span class={`${styles.median} ${tints[`step${tintStep(known.median)}`]}`}>
          <span class="visually-hidden">median</span> {formatNumber(known.median)}
          <span class="visually-hidden">,</span>
        </span>
      )}
      <span class={styles.count}>{countWords(figure)}</span>
    </button>
  );
}
