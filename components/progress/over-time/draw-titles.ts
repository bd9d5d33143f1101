import type { Grain } from '@/utils/domain/progress/timeline-groups';
import { DIRECTION, t } from '@/utils/i18n/t';
import type { ChartLayout } from './chart-look';
import type { Sheet } from './draw-bands';

/** What each band shows, written above it from where lines of text begin, so that a saved picture says it too. */
export function drawTitles({ pen, colours, width }: Sheet, layout: ChartLayout, grain: Grain, font: string): void {
  const [start, onward] = DIRECTION === 'rtl' ? [width, -1] : [0, 1];
  pen.textAlign = 'start';
  if (layout.painTitle !== null) title(t('progress.pain'), [t('progress.painTitleScale')], layout.painTitle);
  title(
    t('progress.breaks'),
    [t(`progress.barsTitle.${grain}`), t(`progress.barsShortTitle.${grain}`)],
    layout.sharesTitle,
  );

  /** The first of the endings that has room follows the name. */
  function title(name: string, endings: readonly string[], y: number): void {
    pen.font = `600 ${font}`;
    pen.fillStyle = colours.ink;
    pen.fillText(name, start, y);
    const wide = pen.measureText(`${name}  `).width;
    pen.font = font;
    pen.fillStyle = colours.muted;
    const rest = endings.find((ending) => wide + pen.measureText(ending).width <= width);
    if (rest !== undefined) pen.fillText(rest, start + onward * wide, y);
  }
}
