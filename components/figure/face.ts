import type { Pose } from '@/utils/domain/exercises/pose';
import { direct, dot, type Frame, place, type Vec } from '@/utils/domain/exercises/poses/space';
import type { Camera } from './camera';
import { closed, curve } from './outline';
import type { Shape } from './shape';

/** An eye as a dot and a brow; `side` is 1 for the left one and -1 for the right one. */
export function eyeShapes({ head, face }: Pose, camera: Camera, side: number): readonly Shape[] {
  const at = aroundEye(head, side);
  const high = 0.22 + 1.05 * (1 - face.closed);
  const isSeen = isEyeSeen(head, camera, side);
  return [
    { key: `eye${side}`, tone: 'ink', d: isSeen ? closed(camera, lens(at, 1.05, high, high)) : '' },
    { key: `brow${side}`, tone: 'line', d: isSeen ? brow(at, camera, face.pressed) : '' },
  ];
}

/** An eye with its white, its lids and the creases of lids that are pressed together. */
export function closeEyeShapes({ head, face }: Pose, camera: Camera, side: number): readonly Shape[] {
  const at = aroundEye(head, side);
  const open = 1 - face.closed;
  const iris = lens(at, 1, Math.min(1.05, 1.3 * open), 0.95 * open);
  const lid = [at(-2.1, 0), at(0, 2.7 * open - 1.1 * face.closed - 0.3 * face.pressed), at(2.1, 0)];
  const creases = [0.7, -0.7].map((up) => curve(camera, [at(2.7, up * 0.4), at(3.7, up * 1.3)]));
  return [
    { key: `white${side}`, tone: 'white', d: closed(camera, lens(at, 2.1, 1.35 * open, 0.95 * open)) },
    { key: `eye${side}`, tone: 'ink', d: open > 0.05 ? closed(camera, iris) : '' },
    { key: `lid${side}`, tone: 'line', d: curve(camera, lid) },
    { key: `brow${side}`, tone: 'line', d: brow(at, camera, face.pressed) },
    { key: `crease${side}`, tone: 'line', d: face.pressed > 0.3 ? creases.join('') : '' },
  ];
}

/** A mouth that smiles a little, or lips that let a breath out. */
export function mouthShapes({ head, face }: Pose, camera: Camera): readonly Shape[] {
  const facing = dot(head.forward, camera.toward);
  const smile = [2.3, 0, -2.3].map((x) => place(head, [x, 1.7 + Math.abs(x) * 0.32, 9.2 - Math.abs(x) * 0.5]));
  const lips = circle(12, (c, s) => place(head, [c * 1.2 * face.blows, 1.9 + s * 1.2 * face.blows, 9.3]));
  const isBlowing = face.blows > 0.1;
  return [
    { key: 'mouth', tone: 'line', d: facing > -0.2 && !isBlowing ? curve(camera, smile) : '' },
    { key: 'lips', tone: 'ink', d: facing > -0.2 && isBlowing ? closed(camera, lips) : '' },
  ];
}

/** A point of the face by its way outward and up from the middle of an eye. */
type Place = (out: number, up: number) => Vec;

function aroundEye(head: Frame, side: number): Place {
  return (out, up) => {
    const across = side * (3.3 + out);
    return place(head, [across, 8.8 + up, 0.8 + 9.7 * Math.sqrt(Math.max(0, 1 - (across / 8.7) ** 2))]);
  };
}

function isEyeSeen(head: Frame, camera: Camera, side: number): boolean {
  return dot(direct(head, [side * 0.5, 0, 0.86]), camera.toward) > 0.12;
}

function brow(at: Place, camera: Camera, pressed: number): string {
  return curve(camera, [at(-1.9, 2.9 - pressed * 0.8), at(0.2, 3.9 - pressed * 0.7), at(2.1, 2.8 - pressed * 0.4)]);
}

function lens(at: Place, wide: number, high: number, low: number): readonly Vec[] {
  return circle(18, (c, s) => at(c * wide, s * (s > 0 ? high : low)));
}

function circle(corners: number, point: (cos: number, sin: number) => Vec): readonly Vec[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners;
    return point(Math.cos(angle), Math.sin(angle));
  });
}
