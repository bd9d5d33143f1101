import uPlot from 'uplot';
import { formatNumber } from '@/utils/i18n/t';
import type { Band, ChartColours, ChartLayout } from './chart-look';
import { FORMATS } from './chart-words';
import { type Tick, ticksOf } from './day-axis';

interface ScaleAndAxis {
  readonly scale: uPlot.Scale;
  readonly axis: uPlot.Axis;
}

const ROOM = 62; // px that the name of a day wants for itself
const SCORES = [0, 2, 4, 6, 8, 10]; // those with a line of their own; the scale is always 0 to 10 (clinical 3)
const SHARES = [0, 0.5, 1];

/** The days, left to right. Their names are as fine as there is room. */
export function dayScale({ foot, unit }: ChartLayout, colours: () => ChartColours, font: string): ScaleAndAxis {
  const ticks = (plot: uPlot): readonly Tick[] => {
    const { min = 0, max = 0 } = plot.scales.x ?? {};
    return ticksOf(min, max, plot.bbox.width / uPlot.pxRatio / (ROOM * unit));
  };
  return {
    scale: { time: false, range: (_, min, max) => [min, max] },
    axis: {
      scale: 'x',
      size: foot,
      font,
      gap: Math.round(3 * unit),
      lineGap: 1.25,
      stroke: () => colours().muted,
      grid: { show: false },
      ticks: { stroke: () => colours().muted, size: 4, width: 1 },
      border: { show: true, stroke: () => colours().muted, width: 1 },
      splits: (plot) => ticks(plot).map(({ day }) => day),
      values: (plot) => ticks(plot).map(({ label }) => label),
    },
  };
}

/** The numbers of both bands, on one scale that is that of the upper one. */
export function valueScale(layout: ChartLayout, colours: () => ChartColours, font: string): ScaleAndAxis {
  const { pain, shares, height } = layout;
  const [band, most] = pain === null ? [shares, 1] : [pain, 10];
  const scores = pain === null ? [] : SCORES;
  const each = most / (band.bottom - band.top);
  const splits = [...scores, ...SHARES.map((share) => (band.bottom - placeIn(shares, share)) * each)];
  const names = [...scores.map(formatNumber), ...SHARES.map(FORMATS.share)];
  return {
    scale: { range: () => [(band.bottom - height) * each, band.bottom * each] },
    axis: {
      scale: 'y',
      size: layout.side,
      font,
      gap: Math.round(8 * layout.unit),
      stroke: () => colours().muted,
      grid: { stroke: () => colours().line, width: 1 },
      ticks: { show: false },
      splits: () => splits,
      values: () => names,
    },
  };
}

/** How far down a share from 0 to 1 lies in a band, in px. */
function placeIn({ top, bottom }: Band, share: number): number {
  return bottom - share * (bottom - top);
}
