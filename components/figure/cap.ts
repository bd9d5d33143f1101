import { add, cross, dot, minus, times, unit, type Vec } from '@/utils/domain/exercises/poses/space';
import type { Blob } from './outline';

const STEPS = 14;

/**
 * The part of a blob's surface within `angle` degrees of a direction (both as on a ball, in the blob's own axes), as far as
 * it can be seen from `toward`: the points around it in the room. Empty when it lies on the far side.
 */
export function visibleCap({ at, axes }: Blob, direction: Vec, angle: number, toward: Vec): readonly Vec[] {
  const view = unit(axes.map((axis) => dot(axis, toward) / dot(axis, axis)) as [number, number, number]);
  const middle = unit(direction);
  const radians = (angle * Math.PI) / 180;
  const [inward, wide] = [Math.cos(radians), Math.sin(radians)];
  const facing = dot(middle, view);
  const aside = minus(view, times(middle, facing));
  const slope = Math.sqrt(dot(aside, aside));
  const onRoom = (points: readonly Vec[]) => points.map((point) => onSurface(at, axes, point));
  const u = slope < 1e-6 ? unit(cross(middle, [0.3, 0.5, 0.8])) : times(aside, 1 / slope);
  const v = cross(middle, u);
  const rim = (t: number): Vec =>
    add(times(middle, inward), times(add(times(u, Math.cos(t)), times(v, Math.sin(t))), wide));
  if (Math.abs(inward * facing) >= wide * slope) {
    if (facing <= 0 && inward >= 0) return [];
    const isWhole = facing > 0 && inward < 0;
    return onRoom(arc(0, 2 * Math.PI, isWhole ? edgeOf(view, u) : rim));
  }
  const end = Math.acos((-inward * facing) / (wide * slope));
  const high = unit(minus(middle, times(view, facing)));
  const half = Math.acos(Math.min(1, inward / Math.sqrt(1 - facing * facing)));
  const edge = edgeOf(view, high);
  const startsLeft = dot(rim(end), cross(view, high)) > 0;
  return onRoom([...arc(-end, end, rim), ...(startsLeft ? arc(half, -half, edge) : arc(-half, half, edge))]);
}

/** The outline of a ball as it is seen, by the angle from `from`. */
function edgeOf(view: Vec, from: Vec): (angle: number) => Vec {
  const high = unit(minus(from, times(view, dot(from, view))));
  const aside = cross(view, high);
  return (angle) => add(times(high, Math.cos(angle)), times(aside, Math.sin(angle)));
}

function arc(from: number, to: number, point: (angle: number) => Vec): readonly Vec[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => point(from + ((to - from) * step) / STEPS));
}

function onSurface(at: Vec, axes: Blob['axes'], [a, b, c]: Vec): Vec {
  return add(at, add(add(times(axes[0], a), times(axes[1], b)), times(axes[2], c)));
}
