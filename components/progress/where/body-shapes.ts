import type { Region } from '@/utils/domain/pain/entry';
import { ARM_LINE, EAR_LINE, FACE_LINE, FLANK_LINE, FOOT_LINE, INSIDE_LINE, NAPE_LINE } from './body-points';

/** A place on the drawing, in its units. */
export type Point = readonly [across: number, down: number];

/** The side of the body that is looked at. */
export type View = 'front' | 'back';

/** Where a region lies, drawn generously: the outline of the body cuts it. */
export interface RegionShape {
  readonly region: Region;
  /** The `d` of an SVG path; both arms, or both legs, are one. */
  readonly path: string;
}

const BODY_LINES = [ARM_LINE, FLANK_LINE, FOOT_LINE, INSIDE_LINE].map(pointsOf);

/** The outline of the body without its head. Its neck reaches up to where the head covers it. */
export const BODY = `M0 60L11.5 60${[...BODY_LINES, ...BODY_LINES.map(mirrored).reverse()].map(curves).join('')}Z`;

/** The outline of the head. */
export const HEADS: Readonly<Record<View, string>> = { front: headOf(FACE_LINE), back: headOf(NAPE_LINE) };

/** The ears, which come out from behind the head. */
export const EARS = both(`M20.8 44.5${curves(pointsOf(EAR_LINE))}Z`);

const ARMS = 'M45.6 151C55 163 66 163 76 150H100V258L63 265.7C60 250 52 226 49.5 206C48 190 46.4 170 45.6 151Z';
const WRISTS = 'M63 265.7L100 258V340H60Z';

/** The regions of each side but for the head, which is no part of the outline. What is left of the front is no region. */
export const REGION_SHAPES: Readonly<Record<View, readonly RegionShape[]>> = {
  front: [
    whole('neck', 'M-40 55H40V96L22 99.8C15 106 8 112.5 0 112.5C-8 112.5 -15 106 -22 99.8L-40 96Z'),
    paired(
      'shoulders',
      'M22 99.8L24 94H60L90 120L76 150C66 163 55 163 45.6 151C43.5 138 41 128 33 119C27 112.5 21 110 12.5 108C16 105.5 19 102.5 22 99.8Z',
    ),
    paired('arms', ARMS),
    paired('wrists', WRISTS),
    whole(
      'hips',
      'M-48 218L-38 224C-26 231 -12 237 0 237C12 237 26 231 38 224L48 218L52 276C40 284 18 290 0 290C-18 290 -40 284 -52 276Z',
    ),
    paired('legs', 'M60 274L52 276C40 284 18 290 0 290V520H60Z'),
  ],
  back: [
    whole('neck', 'M-40 55H40V96L20 99.5C13 104 7 109 0 109C-7 109 -13 104 -20 99.5L-40 96Z'),
    whole(
      'shoulders',
      'M0 109C7 109 13 104 20 99.5L22 90L90 96V140L76 150C66 163 55 163 45.6 151C34 140 16 134 0 134C-16 134 -34 140 -45.6 151C-55 163 -66 163 -76 150L-90 140V96L-22 90L-20 99.5C-13 104 -7 109 0 109Z',
    ),
    whole(
      'upperBack',
      'M0 134C16 134 34 140 45.6 151L46.4 164L46 186L39.4 189C26 195 12 198 0 198C-12 198 -26 195 -39.4 189L-46 186L-46.4 164L-45.6 151C-34 140 -16 134 0 134Z',
    ),
    whole(
      'lowerBack',
      'M0 198C12 198 26 195 39.4 189L46 186L48 220L38 227C24 231 10 238 0 249C-10 238 -24 231 -38 227L-48 220L-46 186L-39.4 189C-26 195 -12 198 0 198Z',
    ),
    paired('arms', ARMS),
    paired('wrists', WRISTS),
    whole(
      'hips',
      'M0 249C10 238 24 231 38 227L48 220L56 282C46 299 20 302 0 291C-20 302 -46 299 -56 282L-48 220L-38 227C-24 231 -10 238 0 249Z',
    ),
    paired('legs', 'M60 276L56 282C46 299 20 302 0 291V520H60Z'),
  ],
};

function whole(region: Region, path: string): RegionShape {
  return { region, path };
}

function paired(region: Region, path: string): RegionShape {
  return { region, path: both(path) };
}

function headOf(line: string): string {
  const right = pointsOf(line);
  return `M0 17${curves([...right, ...mirrored(right).slice(1)])}Z`;
}

/** A path of the letters M, L, C, H, V and Z, all absolute, and its mirror image. */
function both(path: string): string {
  const other = path.replace(/([MLCH])([^A-Z]*)/g, (_, letter: string, numbers: string) => {
    const flipped = numbers.split(' ').map((number, place) => (place % 2 === 0 ? -Number(number) : number));
    return letter + flipped.join(' ');
  });
  return path + other;
}

function pointsOf(line: string): readonly Point[] {
  return line.split(' ').map((pair) => {
    const [across = 0, down = 0] = pair.split(',').map(Number);
    return [across, down];
  });
}

/** The mirror image of a line, from its end to its beginning, so that the pen can go on where the line ended. */
function mirrored(points: readonly Point[]): readonly Point[] {
  return points.map(([across, down]): Point => [-across, down]).reverse();
}

/** A smooth line through all points from the first, where the pen must stand already (a Catmull-Rom spline). */
function curves(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      const handles = [handle(from, points[index - 1] ?? from, to), handle(to, points[index + 2] ?? to, from)];
      return `C${[...handles, to.join(' ')].join(' ')}`;
    })
    .join('');
}

/** Where the curve at a point is heading: a sixth of the way between its neighbours, which makes it a Catmull-Rom one. */
function handle([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): string {
  return [x + (toX - fromX) / 6, y + (toY - fromY) / 6].map((value) => value.toFixed(1)).join(' ');
}
