import type { Mark } from '@/utils/domain/progress/timeline';
import type { ChartLayout } from './chart-look';
import { phaseLabel } from './chart-words';
import type { Sheet } from './draw-bands';

const ROOMY = 7; // px between sessions; closer together they are drawn as strokes

/** Flags for milestones, broken lines with a name for changes of the plan, and a row of diamonds for sessions. */
export function drawMarks(sheet: Sheet, marks: readonly Mark[], layout: ChartLayout): void {
  const seen = marks.filter(({ day }) => isSeen(sheet, sheet.xOf(day)));
  drawSessions(
    sheet,
    seen.filter(({ type }) => type === 'session').map(({ day }) => sheet.xOf(day)),
    layout,
  );
  for (const mark of seen) {
    if (mark.type === 'phase') drawPhase(sheet, mark, layout);
    if (mark.type === 'milestone') drawFlag(sheet, sheet.xOf(mark.day), layout);
  }
  namePhases(sheet, seen, layout);
}

function isSeen({ width }: Sheet, x: number): boolean {
  return x >= -1 && x <= width + 1;
}

function drawSessions(
  { pen, colours, width }: Sheet,
  places: readonly number[],
  { sessions, unit }: ChartLayout,
): void {
  const isRoomy = places.length * ROOMY * 2 < width;
  const size = (isRoomy ? 4.5 : 4) * unit;
  pen.fillStyle = colours.mark;
  pen.beginPath();
  for (const x of places) {
    if (isRoomy) {
      pen.moveTo(x, sessions - size);
      pen.lineTo(x + size, sessions);
      pen.lineTo(x, sessions + size);
      pen.lineTo(x - size, sessions);
      pen.closePath();
    } else {
      pen.rect(x - 0.5, sessions - size, 1, 2 * size);
    }
  }
  pen.fill();
}

/** A phase begins where its first day does. */
function startOf({ xOf }: Sheet, { day }: Mark): number {
  return Math.round(xOf(day - 0.5)) + 0.5;
}

function drawPhase(sheet: Sheet, mark: Mark, { phases, pain, shares, unit }: ChartLayout): void {
  const { pen, colours } = sheet;
  const x = startOf(sheet, mark);
  pen.strokeStyle = colours.muted;
  pen.lineWidth = 1;
  pen.setLineDash([3 * unit, 3 * unit]);
  pen.beginPath();
  pen.moveTo(x, phases - 8 * unit);
  pen.lineTo(x, (pain ?? shares).bottom);
  pen.stroke();
  pen.setLineDash([]);
}

/** A name that would stand on another, or leave the chart, is left to the pointer and the table. */
function namePhases(sheet: Sheet, marks: readonly Mark[], { phases, unit }: ChartLayout): void {
  const { pen, colours, width } = sheet;
  let free = Number.NEGATIVE_INFINITY;
  pen.strokeStyle = colours.ground; // a rim, so that a flag's pole does not cross the letters
  pen.lineWidth = 5 * unit;
  pen.lineJoin = 'round';
  pen.fillStyle = colours.ink;
  for (const mark of marks) {
    if (mark.type !== 'phase') continue;
    const x = startOf(sheet, mark) + 6 * unit;
    const label = phaseLabel(mark);
    const end = x + pen.measureText(label).width;
    if (x < free || end > width) continue;
    pen.strokeText(label, x, phases);
    pen.fillText(label, x, phases);
    free = end + 8 * unit;
  }
}

function drawFlag({ pen, colours, width }: Sheet, place: number, { flags, pain, sessions, unit }: ChartLayout): void {
  const x = Math.round(place) + 0.5;
  const wing = (x + 10 * unit > width ? -10 : 10) * unit; // at the end of the chart it flies backwards
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x, flags.top);
  pen.lineTo(x, pain?.bottom ?? sessions);
  pen.stroke();
  pen.fillStyle = colours.ink;
  pen.beginPath();
  pen.moveTo(x, flags.top);
  pen.lineTo(x + wing, flags.top + 4.5 * unit);
  pen.lineTo(x, flags.top + 9 * unit);
  pen.closePath();
  pen.fill();
}
