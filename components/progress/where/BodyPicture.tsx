import type { RegionFigures } from '@/utils/domain/progress/regions';
import { tintStep } from '@/utils/domain/progress/regions';
import { DIRECTION, formatNumber, many, t } from '@/utils/i18n/t';
import { REGION_NAMES } from '../../words';
import { BodyDrawing } from './BodyDrawing';
import styles from './BodyPicture.module.css';
import { CALLOUTS, type Callout, DRAWING, rowMiddle } from './layout';
import tints from './tint.module.css';
import { countWords } from './where-words';

const SIDE = 190; // units for the words on each side
const BOX = { width: 44, height: 36 };
const GAP = 12;

interface Props {
  readonly figures: RegionFigures;
}

/** The body with all its words in one drawing, to be saved: it needs nothing of the page. */
export function BodyPicture({ figures }: Props) {
  const width = DRAWING.width + 2 * SIDE;
  return (
    <svg
      class={styles.picture}
      viewBox={`${-SIDE} 0 ${width} ${DRAWING.height}`}
      width={width}
      height={DRAWING.height}
      role="img"
      aria-label={t('progress.bodyRegionsMedians')}
    >
      <BodyDrawing figures={figures} chosen={null} />
      {CALLOUTS.map((callout) => (
        <Words key={callout.region} callout={callout} figures={figures} />
      ))}
    </svg>
  );
}

/** A region's median on its tint, with name and count beside it, away from the body. */
function Words({ callout, figures }: { readonly callout: Callout; readonly figures: RegionFigures }) {
  const figure = figures[callout.region];
  const median = figure.figure?.median ?? null;
  const isLeft = callout.view === 'front';
  const middle = rowMiddle(callout.row);
  const box = isLeft ? -BOX.width : DRAWING.width;
  const words = { x: isLeft ? box - GAP : box + BOX.width + GAP, class: isLeft ? styles.left : styles.right };
  return (
    <g class={median === null ? styles.few : tints[`step${tintStep(median)}`]}>
      <rect class={styles.box} x={box} y={middle - BOX.height / 2} {...BOX} rx="6" />
      {median !== null && (
        <text class={styles.median} x={box + BOX.width / 2} y={middle}>
          {formatNumber(median)}
        </text>
      )}
      <g class={words.class}>
        <text class={styles.name} direction={DIRECTION} x={words.x} y={middle - 9}>
          {REGION_NAMES[callout.region]}
        </text>
        <text class={styles.count} direction={DIRECTION} x={words.x} y={middle + 10}>
          {median === null ? countWords(figure) : many('progress.medianOfEntries', figure.count)}
        </text>
      </g>
    </g>
  );
}
