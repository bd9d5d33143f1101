import { type RegionFigure, tintStep } from '@/utils/domain/progress/regions';
import { formatNumber, many, t } from '@/utils/i18n/t';
import { REGION_NAMES } from '../../words';
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
      <span class="visually-hidden">
        {known === null
          ? t('progress.regionButtonFew', REGION_NAMES[region], countWords(figure))
          : many('progress.regionButton', known.count, REGION_NAMES[region], known.median)}
      </span>
      <span aria-hidden="true" class={styles.name}>
        {REGION_NAMES[region]}
      </span>
      {known === null ? (
        <span class={styles.few} />
      ) : (
        <span aria-hidden="true" class={`${styles.median} ${tints[`step${tintStep(known.median)}`]}`}>
          {formatNumber(known.median)}
        </span>
      )}
      <span aria-hidden="true" class={styles.count}>
        {countWords(figure)}
      </span>
    </button>
  );
}
