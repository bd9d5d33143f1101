import uPlot from 'uplot';
import type { Timeline } from '@/utils/domain/progress/timeline';
import { type Grain, grainOfBars, type ShareBar, sharesOf } from '@/utils/domain/progress/timeline-groups';
import { DIRECTION } from '@/utils/i18n/t';
import type { ChartColours, ChartLayout } from './chart-look';
import { drawDots, drawShares, type Sheet } from './draw-bands';
import { drawMarks } from './draw-marks';
import { drawTitles } from './draw-titles';
import { dayScale, valueScale } from './plot-scales';

/** What the options are made for. */
export interface PlotSubject {
  readonly timeline: Timeline;
  readonly layout: ChartLayout;
  /** Asked at every drawing, so that a change of the colour scheme needs no other chart. */
  readonly colours: () => ChartColours;
  /** The place in the timeline that is pointed at; null when none is. */
  readonly onPoint: (index: number | null) => void;
}

const THICK = 2.5; // px
const THIN = 1.5; // px, where a fortnight is a px or two and the line would fill itself in
const A_FEW_YEARS = 3 * 366; // days

/** How uPlot is to draw a timeline: one canvas, two bands and their marks, and nothing that moves by itself. */
export function plotOptions(subject: PlotSubject, width: number): uPlot.Options {
  const { timeline, layout, colours, onPoint } = subject;
  const { pain, shares, unit } = layout;
  const font = fontOf(layout);
  const barsOf = rememberedShares(timeline);
  const days = dayScale(layout, colours, font);
  const values = valueScale(layout, colours, font);

  return {
    width,
    height: layout.height + layout.foot,
    padding: [0, Math.round(10 * unit), 0, 0],
    legend: { show: false },
    // The gestures are the chart's own: dragging moves, and a double click must not reset.
    cursor: {
      y: false,
      drag: { x: false, y: false, setScale: false },
      points: { show: false },
      move: (plot, left, top) => [left < 0 ? left : placeOfDay(plot, left), top],
      bind: { mousedown: () => null, mouseup: () => null, click: () => null, dblclick: () => null },
    },
    scales: { x: days.scale, y: values.scale },
    series: [
      {},
      // The trend. Without pain there is nothing in it.
      { scale: 'y', stroke: () => colours().accent, width: THICK * unit, pxAlign: 0, points: { show: false } },
    ],
    axes: [days.axis, values.axis],
    hooks: {
      drawClear: [
        (plot) => {
          const line = plot.series[1];
          if (line !== undefined) line.width = (spanOf(plot) > A_FEW_YEARS ? THIN : THICK) * unit;
          plot.ctx.direction = DIRECTION; // of the words alone; a canvas forgets it when its size is set
        },
      ],
      drawAxes: [
        (plot) =>
          onSheet(plot, colours(), font, (sheet) => {
            drawShares(sheet, barsOf(grainOf(plot)), shares);
            if (pain !== null) drawDots(sheet, timeline, pain);
          }),
      ],
      draw: [
        (plot) =>
          onSheet(plot, colours(), font, (sheet) => {
            drawMarks(sheet, timeline.marks, layout);
            drawTitles(sheet, layout, grainOf(plot), font);
          }),
      ],
      setCursor: [(plot) => onPoint(plot.cursor.idx ?? null)],
    },
  };
}

/** The lists uPlot draws from, one place for each day: the days, and the trend where pain is shown. */
export function plotData({ first, medians }: Timeline, hidesPain: boolean): uPlot.AlignedData {
  const days = medians.map((_, index) => first + index);
  return [days, hidesPain ? days.map(() => null) : [...medians]];
}

function fontOf({ unit }: ChartLayout): string {
  return `${Math.round(13 * unit)}px ${getComputedStyle(document.body).fontFamily}`;
}

function grainOf(plot: uPlot): Grain {
  return grainOfBars(spanOf(plot));
}

/** Where the day nearest to a place lies, so that the line stands on the day that is read. */
function placeOfDay(plot: uPlot, left: number): number {
  const day = plot.data[0][plot.posToIdx(left)];
  if (day === undefined) return left;
  return Math.max(0, Math.min(plot.bbox.width / uPlot.pxRatio, plot.valToPos(day, 'x')));
}

/** How many days are seen. */
function spanOf({ scales }: uPlot): number {
  return (scales.x?.max ?? 0) - (scales.x?.min ?? 0);
}

/** The bars of each grain, worked out when they are first seen: once for all the frames of a zoom. */
function rememberedShares(timeline: Timeline): (grain: Grain) => readonly ShareBar[] {
  const known = new Map<Grain, readonly ShareBar[]>();
  return (grain) => {
    const bars = known.get(grain) ?? sharesOf(timeline, grain);
    known.set(grain, bars);
    return bars;
  };
}

/** Draws within the plot, in css px from its top left. */
function onSheet(plot: uPlot, colours: ChartColours, font: string, draw: (sheet: Sheet) => void): void {
  const { ctx: pen, bbox } = plot;
  const each = uPlot.pxRatio;
  pen.save();
  pen.beginPath();
  pen.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  pen.clip();
  pen.translate(bbox.left, bbox.top);
  pen.scale(each, each);
  pen.font = font;
  pen.direction = DIRECTION;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  draw({
    pen,
    colours,
    width: bbox.width / each,
    xOf: (day) => plot.valToPos(day, 'x'),
    dayAt: (x) => Math.round(plot.posToVal(x, 'x')),
  });
  pen.restore();
}
