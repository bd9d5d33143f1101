import type { View } from '@/utils/domain/exercises/pose';
import { dot, minus, type Vec } from '@/utils/domain/exercises/poses/space';

/** The picture is so many units wide and high. */
export const SIZE = 200;

/** Where the picture is taken from: its right, its up and the way toward the viewer, one long each. */
export interface Camera {
  readonly right: Vec;
  readonly up: Vec;
  readonly toward: Vec;
  readonly at: Vec;
  /** Units of the picture for a centimetre. */
  readonly scale: number;
}

/** The camera of a view; without perspective, so that limbs keep their lengths. */
export function cameraOf({ turn, down, at, span }: View): Camera {
  const [around, above] = [(turn * Math.PI) / 180, (down * Math.PI) / 180];
  const [sin, cos, sinDown, cosDown] = [Math.sin(around), Math.cos(around), Math.sin(above), Math.cos(above)];
  return {
    right: [cos, 0, sin],
    up: [sin * sinDown, cosDown, -cos * sinDown],
    toward: [-sin * cosDown, sinDown, cos * cosDown],
    at,
    scale: SIZE / span,
  };
}

/** A point of the room in the picture, in units from its upper left corner. */
export function project(camera: Camera, point: Vec): readonly [x: number, y: number] {
  const way = minus(point, camera.at);
  return [SIZE / 2 + camera.scale * dot(way, camera.right), SIZE / 2 - camera.scale * dot(way, camera.up)];
}
