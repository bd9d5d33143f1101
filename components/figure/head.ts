import type { Pose } from '@/utils/domain/exercises/pose';
import { direct, dot, place, type Vec } from '@/utils/domain/exercises/poses/space';
import type { Camera } from './camera';
import { visibleCap } from './cap';
import { closeEyeShapes, eyeShapes, mouthShapes } from './face';
import { ball, blob, closed, hull, limb } from './outline';
import type { Shape } from './shape';

// All in centimetres from the joint on which the head nods: a middle, and half width, height and depth.
const SKULL: readonly [Vec, Vec] = [
  [0, 9.9, 0.8],
  [8.1, 9.8, 9.7],
];
const JAW: readonly [Vec, Vec] = [
  [0, 2.3, 4.2],
  [5.5, 5, 5.1],
];
const HAIR: readonly [Vec, Vec] = [
  [0, 10.1, 0.6],
  [8.6, 10.4, 10.3],
];
const PARTING: Vec = [0.12, 0.7, -0.72]; // up and back, and a little aside so that the hair does not look like a cap

/** The outline of head and neck as one path. */
export function headOutline(pose: Pose, camera: Camera): string {
  return faceOutline(pose, camera) + neckOutline(pose, camera);
}

function faceOutline({ head }: Pose, camera: Camera): string {
  return hull(camera, [blob(head, ...SKULL), blob(head, ...JAW)], 24);
}

function neckOutline({ head, chest }: Pose, camera: Camera): string {
  return limb(camera, [ball(place(chest, [0, 11.5, -0.8]), 5.8), ball(place(head, [0, 3.5, -0.8]), 5.4)]);
}

/** Head and neck. `isClose` gives the eyes a white and lids, where the movement is about them. */
export function headShapes(pose: Pose, camera: Camera, isClose: boolean): readonly Shape[] {
  const { head } = pose;
  const facing = dot(head.forward, camera.toward);
  const ears = [1, -1].map((side) => ({
    isNear: dot(direct(head, [side, 0, 0]), camera.toward) > 0.25,
    d: hull(camera, [blob(head, [side * 8.1, 7.2, -0.8], [1.1, 3, 1.9])]),
  }));
  const earsAt = (isNear: boolean) => ears.map((ear) => (ear.isNear === isNear ? ear.d : '')).join('');
  const hair = visibleCap(blob(head, ...HAIR), PARTING, 96, camera.toward);
  return [
    { key: 'neck', tone: 'neck', d: neckOutline(pose, camera) },
    { key: 'earsFar', tone: 'face', d: earsAt(false) },
    { key: 'head', tone: 'face', d: faceOutline(pose, camera) },
    { key: 'nose', tone: 'shade', d: facing > -0.35 ? nose() : '' },
    { key: 'hair', tone: 'hair', d: closed(camera, hair) },
    { key: 'earsNear', tone: 'skin', d: earsAt(true) },
    ...[1, -1].flatMap((side) => (isClose ? closeEyeShapes : eyeShapes)(pose, camera, side)),
    ...mouthShapes(pose, camera),
  ];

  function nose(): string {
    const wing = (side: number) => ball(place(head, [side * 1.2, 5.6, 9.5]), 0.8);
    const ridge = [ball(place(head, [0, 8.6, 9.6]), 0.6), ball(place(head, [0, 5.9, 11]), 1.1)];
    return hull(camera, [...ridge, wing(1), wing(-1)]);
  }
}
