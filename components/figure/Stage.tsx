import type { Movement, Pose } from '@/utils/domain/exercises/pose';
import { SIZE } from './camera';
import { drawFigure, drawProps } from './draw';
import styles from './Figure.module.css';
import type { Shape } from './shape';

interface Props {
  readonly movement: Movement;
  readonly pose: Pose;
  /** What the figure is moving away from; it lies below it. */
  readonly ghost?: Shape;
  readonly cues?: readonly Shape[];
}

/** One picture of the figure. The steps in words carry the meaning, so assistive technology passes over it. */
export function Stage({ movement, pose, ghost, cues = [] }: Props) {
  const below = drawProps(movement, pose);
  const shapes = [...below, ...(ghost ? [ghost] : []), ...drawFigure(movement, pose), ...cues];
  return (
    <svg class={styles.stage} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <g transform={pose.isMirrored ? `translate(${SIZE} 0) scale(-1 1)` : 'translate(0 0)'}>
        {shapes.map(({ key, tone, d }) => (
          <path key={key} class={styles[tone]} d={d} />
        ))}
      </g>
    </svg>
  );
}
