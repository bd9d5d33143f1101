import type { Grain } from '@/utils/domain/progress/timeline-groups';
import type { ChartLayout } from './chart-look';
import type { Sheet } from './draw-bands';

const BARS: Readonly<Record<Grain, string>> = {
  day: 'by day',
  week: 'by week',
  month: 'by month',
  year: 'by year',
};

/** What each band shows, written above it, so that a saved picture says it too. */
export function drawTitles({ pen, colours, width }: Sheet, layout: ChartLayout, grain: Grain, font: string): void {
  if (layout.painTitle !== null) title('Pain', ['0 to 10'], layout.painTitle);
  title('Breaks', [`taken of those asked, ${BARS[grain]}`, `taken, ${BARS[grain]}`], layout.sharesTitle);

  /** The first of the endings that has room follows the name. */
  function title(name: string, endings: readonly string[], y: number): void {
    pen.font = `600 ${font}`;
    pen.fillStyle = colours.ink;
    pen.fillText(name, 0, y);
    const wide = pen.measureText(`${name}  `).width;
    pen.font = font;
    pen.fillStyle = colours.muted;
    const rest = endings.find((ending) => wide + pen.measureText(ending).width <= width);
    if (rest !== undefined) pen.fillText(rest, wide, y);
  }
}
