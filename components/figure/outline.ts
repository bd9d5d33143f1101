import { add, dot, type Frame, place, times, type Vec } from '@/utils/domain/exercises/poses/space';
import { type Camera, project } from './camera';

const ROUND = 14; // bends around a hull; fewer show, more are only slower

/** An ellipsoid in the room: its middle and its three half axes, in centimetres. */
export interface Blob {
  readonly at: Vec;
  readonly axes: readonly [Vec, Vec, Vec];
}

/** A ball of this radius. */
export function ball(at: Vec, radius: number): Blob {
  return {
    at,
    axes: [
      [radius, 0, 0],
      [0, radius, 0],
      [0, 0, radius],
    ],
  };
}

/** An ellipsoid that lies in a frame: its middle, and its half width, height and depth. */
export function blob(frame: Frame, middle: Vec, [wide, high, deep]: Vec): Blob {
  return {
    at: place(frame, middle),
    axes: [times(frame.left, wide), times(frame.up, high), times(frame.forward, deep)],
  };
}

/** The path around all blobs, as if a cloth were stretched over them. Always runs the same way round, so that paths unite. */
export function hull(camera: Camera, blobs: readonly Blob[], corners = ROUND): string {
  const points: Vec[] = [];
  for (let corner = 0; corner < corners; corner++) {
    const angle = (2 * Math.PI * corner) / corners;
    const way = add(times(camera.right, Math.cos(angle)), times(camera.up, Math.sin(angle)));
    points.push(farthest(blobs, way));
  }
  return smooth(camera, points);
}

/** A limb: two or more balls, each stretched to the next one. */
export function limb(camera: Camera, balls: readonly Blob[], corners = ROUND): string {
  return balls
    .slice(1)
    .map((end, index) => hull(camera, [balls[index] ?? end, end], corners))
    .join('');
}

/** A closed path that bends at the middle between each two points; empty when there are none. */
function smooth(camera: Camera, points: readonly Vec[]): string {
  const seen = points.map((point) => project(camera, point));
  const bends = seen.map(([x, y], index) => {
    const [nextX, nextY] = seen[(index + 1) % seen.length] ?? [x, y];
    return `${round(x)} ${round(y)} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`;
  });
  const start = bends.at(-1)?.split(' ').slice(2).join(' ');
  return start === undefined ? '' : `M${start}Q${bends.join(' ')}Z`;
}

/** The closed path through points of the room; empty when there are none. */
export function closed(camera: Camera, points: readonly Vec[]): string {
  return points.length === 0 ? '' : `${open(camera, points)}Z`;
}

/** The open path through points of the room. */
export function open(camera: Camera, points: readonly Vec[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${written(camera, point)}`).join('');
}

/** A smooth open path through points of the room. */
export function curve(camera: Camera, points: readonly Vec[]): string {
  const [first, ...others] = points;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return '';
  const bends = others.slice(0, -1).map((point, index) => {
    const next = others[index + 1] ?? last;
    const end = next === last ? last : times(add(point, next), 0.5);
    return `Q${written(camera, point)} ${written(camera, end)}`;
  });
  return `M${written(camera, first)}${bends.length > 0 ? bends.join('') : `L${written(camera, last)}`}`;
}

function farthest(blobs: readonly Blob[], way: Vec): Vec {
  let best: Vec = [0, 0, 0];
  let most = Number.NEGATIVE_INFINITY;
  for (const { at, axes } of blobs) {
    const [a, b, c] = [dot(axes[0], way), dot(axes[1], way), dot(axes[2], way)];
    const reach = Math.sqrt(a * a + b * b + c * c) || 1;
    const far = dot(at, way) + reach;
    if (far <= most) continue;
    most = far;
    best = add(at, times(add(add(times(axes[0], a), times(axes[1], b)), times(axes[2], c)), 1 / reach));
  }
  return best;
}

function written(camera: Camera, point: Vec): string {
  const [x, y] = project(camera, point);
  return `${round(x)} ${round(y)}`;
}

function round(units: number): number {
  return Math.round(units * 100) / 100;
}
