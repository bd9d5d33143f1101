import type { Ref } from 'preact';
import { SIZE } from './camera';
import styles from './Figure.module.css';
import type { Picture } from './picture';

interface Props {
  readonly picture: Picture;
  readonly drawn?: Ref<SVGSVGElement>;
}

/** One picture of the figure. The steps in words carry the meaning, so assistive technology passes over it. */
export function Stage({ picture: { shapes, transform }, drawn }: Props) {
  return (
    <svg ref={drawn ?? null} class={styles.stage} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <g transform={transform}>
        {shapes.map(({ key, tone, d }) => (
          <path key={key} class={styles[tone]} d={d} />
        ))}
      </g>
    </svg>
  );
}
