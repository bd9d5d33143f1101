import { useId } from 'preact/hooks';
import type { Region } from '@/utils/domain/pain/entry';
import { type RegionFigures, tintStep } from '@/utils/domain/progress/regions';
import styles from './BodyFigure.module.css';
import { BODY, EARS, HEADS, REGION_SHAPES, type View } from './body-shapes';
import { MIDDLE, SCALE } from './layout';
import tints from './tint.module.css';

interface Props {
  readonly view: View;
  readonly figures: RegionFigures;
  /** The region whose edge is drawn; null for none. */
  readonly chosen: Region | null;
  /** The hatching of regions without a median, as a `fill` has it. */
  readonly hatching: string;
}

/** One body, seen from one side, inside an SVG. Each region says which it is in `data-region`. */
export function BodyFigure({ view, figures, chosen, hatching }: Props) {
  const outline = useId();
  const shapes = REGION_SHAPES[view];
  const edge = shapes.find(({ region }) => region === chosen);
  const look = (region: Region) => {
    const { figure } = figures[region];
    return figure === null
      ? { class: styles.few, fill: hatching, 'data-region': region }
      : { class: `${styles.region} ${tints[`step${tintStep(figure.median)}`]}`, 'data-region': region };
  };
  return (
    <g transform={`translate(${MIDDLE[view]} 0) scale(${SCALE})`}>
      <clipPath id={outline}>
        <path d={BODY} />
      </clipPath>
      <path class={styles.edge} d={BODY} />
      <g clip-path={`url(#${outline})`}>
        <path class={styles.rest} d={BODY} />
        {shapes.map(({ region, path }) => (
          <path key={region} {...look(region)} d={path} />
        ))}
        {view === 'back' && <path class={styles.crease} d="M0 268V294" />}
        {edge && <ChosenEdge path={edge.path} />}
      </g>
      <path class={styles.gap} d={HEADS[view]} />
      <path class={chosen === 'head' ? styles.chosen : styles.edge} d={EARS + HEADS[view]} />
      <g class={styles.head}>
        <path {...look('head')} d={EARS + HEADS[view]} />
      </g>
    </g>
  );
}

/** The edge of a region: where it meets others, and where it meets the outline of the body. */
function ChosenEdge({ path }: { readonly path: string }) {
  const within = useId();
  return (
    <>
      <clipPath id={within}>
        <path d={path} />
      </clipPath>
      <g class={styles.chosen} clip-path={`url(#${within})`}>
        <path d={path} />
        <path d={BODY} />
      </g>
    </>
  );
}
