import { add, cross, dot, minus, times, unit, type Vec } from '@/utils/domain/exercises/poses/space';
import type { Camera } from './camera';
import { closed, curve } from './outline';
import type { Shape } from './shape';

const HEAD = 7; // units of the picture, so that every arrow looks the same

/** An arrow along points of the room. */
export function cueShapes(cues: readonly (readonly Vec[])[], camera: Camera): readonly Shape[] {
  return [
    { key: 'cue', tone: 'cue', d: cues.map((points) => curve(camera, points)).join('') },
    { key: 'cueHead', tone: 'cueHead', d: cues.map((points) => arrowHead(points, camera)).join('') },
  ];
}

function arrowHead(points: readonly Vec[], camera: Camera): string {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) return '';
  const size = HEAD / camera.scale;
  const way = minus(tip, before);
  const flat = unit(onPicture(way, camera));
  const aside = cross(camera.toward, flat);
  const front = add(tip, times(flat, size * 0.6));
  const back = add(tip, times(flat, -size * 0.5));
  return closed(camera, [front, add(back, times(aside, size * 0.6)), add(back, times(aside, -size * 0.6))]);
}

function onPicture(way: Vec, { toward }: Camera): Vec {
  return minus(way, times(toward, dot(way, toward)));
}
