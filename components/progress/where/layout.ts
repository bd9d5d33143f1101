import type { Region } from '@/utils/domain/pain/entry';
import type { Point, View } from './body-shapes';

/** Size of the drawing in its own units. Its height is eight rows, because the regions' buttons stand in rows beside it. */
export const DRAWING = { width: 460, height: 520 };

const ROWS = 8;
const BEND = 22; // units from the edge, where a line turns towards its region

/** Where the middle of each body stands, and how large the bodies are, so that their names fit below. */
export const MIDDLE: Readonly<Record<View, number>> = { front: 124, back: 336 };
export const SCALE = 0.965;

/** Where a region's button stands, and the place on the body that it belongs to. */
export interface Callout {
  readonly region: Region;
  /** Which body it points to: the front has its buttons on the left, the back on the right. */
  readonly view: View;
  /** From 0 at the top; chosen so that no two lines cross. */
  readonly row: number;
  readonly spot: Point;
}

export const CALLOUTS: readonly Callout[] = [
  { region: 'head', view: 'front', row: 0, spot: [0, 44] },
  { region: 'neck', view: 'front', row: 1, spot: [0, 97] },
  { region: 'shoulders', view: 'front', row: 2, spot: [-49, 134] },
  { region: 'arms', view: 'front', row: 3, spot: [-68.5, 224] },
  { region: 'wrists', view: 'front', row: 4, spot: [-79.5, 292] },
  { region: 'upperBack', view: 'back', row: 2, spot: [0, 167] },
  { region: 'lowerBack', view: 'back', row: 3, spot: [0, 219] },
  { region: 'hips', view: 'back', row: 4, spot: [21, 272] },
  { region: 'legs', view: 'back', row: 5, spot: [25, 352] },
];

/** A place on a body, as a place in the drawing. */
export function placeOf(view: View, [across, down]: Point): Point {
  return [MIDDLE[view] + across * SCALE, down * SCALE];
}

/** How far down the middle of a row is. */
export function rowMiddle(row: number): number {
  return ((row + 0.5) * DRAWING.height) / ROWS;
}

/** The line from the edge of the drawing, beside the button, to the region: the `d` of an SVG path. */
export function leaderOf({ view, row, spot }: Callout): string {
  const [edge, bend] = view === 'front' ? [0, BEND] : [DRAWING.width, DRAWING.width - BEND];
  return `M${edge} ${rowMiddle(row)}H${bend}L${placeOf(view, spot).join(' ')}`;
}
