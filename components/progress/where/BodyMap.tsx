import type { Region } from '@/utils/domain/pain/entry';
import type { RegionFigures } from '@/utils/domain/progress/regions';
import { t } from '@/utils/i18n/t';
import { BodyDrawing } from './BodyDrawing';
import styles from './BodyMap.module.css';
import { CALLOUTS, DRAWING } from './layout';
import { RegionButton } from './RegionButton';

interface Props {
  readonly figures: RegionFigures;
  readonly chosen: Region | null;
  readonly onChoose: (region: Region) => void;
}

/** The body from the front and the back, and around it a button for each region. */
export function BodyMap({ figures, chosen, onChoose }: Props) {
  return (
    <div class={styles.frame}>
      <fieldset class={styles.map}>
        <legend class="visually-hidden">{t('progress.bodyRegions')}</legend>
        {/* For the eye and the pointer; whoever uses neither has the buttons. */}
        <svg
          class={styles.drawing}
          viewBox={`0 0 ${DRAWING.width} ${DRAWING.height}`}
          aria-hidden="true"
          onClick={({ target }) => {
            const region = regionAt(target);
            if (region !== null) onChoose(region);
          }}
        >
          <BodyDrawing figures={figures} chosen={chosen} />
        </svg>
        {CALLOUTS.map(({ region, view, row }) => (
          <RegionButton
            key={region}
            figure={figures[region]}
            side={view === 'front' ? 'start' : 'end'}
            row={row}
            isChosen={region === chosen}
            onChoose={() => onChoose(region)}
          />
        ))}
      </fieldset>
    </div>
  );
}

/** The region a click on the drawing meant; null beside the body, and on the part of its front that is no region. */
function regionAt(target: EventTarget | null): Region | null {
  if (!(target instanceof Element)) return null;
  const said = target.closest('[data-region]')?.getAttribute('data-region');
  return CALLOUTS.find(({ region }) => region === said)?.region ?? null;
}
