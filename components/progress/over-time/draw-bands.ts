import type { DayNumber } from '@/utils/domain/care/day-number';
import type { PainScore } from '@/utils/domain/pain/entry';
import type { Timeline } from '@/utils/domain/progress/timeline';
import type { ShareBar } from '@/utils/domain/progress/timeline-groups';
import type { Band, ChartColours } from './chart-look';

/** What a drawing stands on: a pen in css px from the top left of the plot, and where a day lies. */
export interface Sheet {
  readonly pen: CanvasRenderingContext2D;
  readonly colours: ChartColours;
  readonly width: number;
  /** The middle of a day; a fraction is a part of one. */
  readonly xOf: (day: number) => number;
  readonly dayAt: (x: number) => DayNumber;
}

const LARGEST_DOT = 7; // px across
const SMALLEST_DOT = 3; // in height; a narrow day may be less wide
const NARROWEST_DOT = 1.5;
const ROUND_FROM = 3.5; // px; a smaller dot cannot be told from a square, which is drawn in a tenth of the time
const FAINTEST = 0.3; // many days lie on one place then, and add up

/** One dot for each day with a score. Where years are seen at once they are faint, so that more days make a darker place. */
export function drawDots({ pen, colours, xOf, dayAt, width }: Sheet, timeline: Timeline, band: Band): void {
  const wide = xOf(1) - xOf(0);
  const across = Math.min(LARGEST_DOT, Math.max(SMALLEST_DOT, wide * 0.7));
  const breadth = Math.min(across, Math.max(NARROWEST_DOT, wide));
  const each = (band.bottom - band.top) / 10;
  const first = Math.max(0, dayAt(0) - timeline.first - 1);
  const last = Math.min(timeline.scores.length - 1, dayAt(width) - timeline.first + 1);
  pen.fillStyle = colours.muted;
  pen.globalAlpha = Math.min(0.8, Math.max(FAINTEST, wide / 2));
  pen.beginPath();
  for (let index = first; index <= last; index += 1) {
    const score: PainScore | null | undefined = timeline.scores[index];
    if (score === null || score === undefined) continue;
    const x = xOf(timeline.first + index);
    const y = band.bottom - score * each;
    if (across < ROUND_FROM) {
      pen.fillRect(x - breadth / 2, y - across / 2, breadth, across);
    } else {
      pen.moveTo(x + across / 2, y);
      pen.arc(x, y, across / 2, 0, 2 * Math.PI);
    }
  }
  pen.fill();
  pen.globalAlpha = 1;
}

/** The share of prompts taken as bars: a calm ground with a clear upper edge. */
export function drawShares(
  { pen, colours, width, xOf }: Sheet,
  bars: readonly ShareBar[],
  { top, bottom }: Band,
): void {
  const gap = xOf(1) - xOf(0) > 4 ? 2 : 0; // px between days; none where weeks and months would turn grey of it
  for (const { first, last, share } of bars) {
    // On whole px, so that two bars meet without a seam.
    const left = Math.round(xOf(first - 0.5)) + gap / 2;
    const wide = Math.max(1, Math.round(xOf(last + 0.5)) - gap / 2 - left);
    if (left > width || left + wide < 0) continue;
    const high = Math.round((bottom - top) * share);
    pen.fillStyle = colours.soft;
    pen.fillRect(left, bottom - high, wide, high);
    pen.fillStyle = colours.accent;
    pen.fillRect(left, bottom - high - 1, wide, 2);
  }
}
