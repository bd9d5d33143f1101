import { useId } from 'preact/hooks';
import type { Region } from '@/utils/domain/pain/entry';
import { type RegionFigures, tintStep } from '@/utils/domain/progress/regions';
import { formatNumber, t } from '@/utils/i18n/t';
import styles from './BodyDrawing.module.css';
import { BodyFigure } from './BodyFigure';
import { Hatching } from './Hatching';
import { CALLOUTS, DRAWING, leaderOf, MIDDLE, placeOf } from './layout';
import tints from './tint.module.css';

interface Props {
  readonly figures: RegionFigures;
  readonly chosen: Region | null;
}

/** Both bodies with the lines that lead to their regions, inside an SVG of the size of DRAWING. */
export function BodyDrawing({ figures, chosen }: Props) {
  const hatching = useId();
  return (
    <>
      <Hatching id={hatching} />
      {(['front', 'back'] as const).map((view) => (
        <BodyFigure key={view} view={view} figures={figures} chosen={chosen} hatching={`url(#${hatching})`} />
      ))}
      {CALLOUTS.map((callout) => {
        const { figure } = figures[callout.region];
        const [x, y] = placeOf(callout.view, callout.spot);
        return (
          <g key={callout.region} class={callout.region === chosen ? styles.pointed : styles.pointer}>
            <path class={styles.leader} d={leaderOf(callout)} />
            <circle class={styles.spot} cx={x} cy={y} r="3" />
            {figure && (
              <text class={`${styles.number} ${tints[`step${tintStep(figure.median)}`]}`} x={x} y={y}>
                {formatNumber(figure.median)}
              </text>
            )}
          </g>
        );
      })}
      <text class={styles.side} x={MIDDLE.front} y={DRAWING.height - 6}>
        {t('progress.bodyFront')}
      </text>
      <text class={styles.side} x={MIDDLE.back} y={DRAWING.height - 6}>
        {t('progress.bodyBack')}
      </text>
    </>
  );
}
