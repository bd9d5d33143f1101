import type { Side } from '@/utils/domain/exercises/pose';
import { mix, place } from '@/utils/domain/exercises/poses/space';
import type { Camera } from './camera';
import { fingers, mitten } from './hand';
import { ball, blob, hull, limb } from './outline';
import type { Shape } from './shape';

/** One side of the body, and how it is seen. */
export interface Limb {
  readonly side: Side;
  readonly camera: Camera;
  readonly name: 'left' | 'right';
  readonly far: '' | 'Far';
}

/** A whole arm: the bare one first, then the sleeve. */
export function armShapes(seen: Limb, hasFingers: boolean): readonly Shape[] {
  return [...bareShapes(seen, arm(seen.side, seen.camera), hasFingers), sleeve(seen)];
}

/** Forearm and hand alone, where something lies between them and the upper arm. */
export function lowerArmShapes(seen: Limb, hasFingers: boolean): readonly Shape[] {
  const { elbow, hand } = seen.side;
  return bareShapes(seen, limb(seen.camera, [ball(elbow, 4), ball(hand.at, 2.8)]), hasFingers);
}

/** Upper arm and sleeve alone. */
export function upperArmShapes(seen: Limb): readonly Shape[] {
  const { side, camera, name, far } = seen;
  const bare = limb(camera, [ball(side.shoulder, 4.8), ball(side.elbow, 4)]);
  return [{ key: `${name}Upper`, tone: `skin${far}`, d: bare }, sleeve(seen)];
}

function bareShapes({ side, camera, name, far }: Limb, outline: string, hasFingers: boolean): readonly Shape[] {
  const tone = `skin${far}` as const;
  if (!hasFingers) return [{ key: `${name}Arm`, tone, d: outline + mitten(side, camera) }];
  const parts = fingers(side, name === 'left', camera);
  return [
    { key: `${name}Arm`, tone, d: outline },
    ...parts.map((d, index): Shape => ({ key: `${name}Arm${index}`, tone, d })),
  ];
}

function sleeve({ side: { shoulder, elbow }, camera, name, far }: Limb): Shape {
  const balls = [ball(shoulder, 5.6), ball(mix(shoulder, elbow, 0.62), 5.2)];
  return { key: `${name}Sleeve`, tone: `shirt${far}`, d: hull(camera, balls) };
}

/** A leg with its shoe. */
export function legShapes({ side, camera, name, far }: Limb): readonly Shape[] {
  return [
    { key: `${name}Shoe`, tone: `shoe${far}`, d: shoe(side, camera) },
    { key: `${name}Leg`, tone: `trousers${far}`, d: leg(side, camera) },
  ];
}

/** Arm and leg of one side as one path. */
export function limbOutline(side: Side, camera: Camera): string {
  return [arm(side, camera), mitten(side, camera), leg(side, camera), shoe(side, camera)].join('');
}

function arm({ shoulder, elbow, hand }: Side, camera: Camera): string {
  return limb(camera, [ball(shoulder, 4.8), ball(elbow, 4), ball(hand.at, 2.8)]);
}

function leg({ hip, knee, foot }: Side, camera: Camera): string {
  return limb(camera, [ball(hip, 9), ball(knee, 6.3), ball(place(foot, [0, 2, -1]), 4.6)]);
}

function shoe({ foot }: Side, camera: Camera): string {
  const sole = [ball(place(foot, [0, -4.6, -3]), 3.4), ball(place(foot, [0, -1, -0.5]), 3.8)];
  const toes = [blob(foot, [0, -5.4, 12], [4.3, 2.6, 5]), blob(foot, [0, -3, 5], [3.8, 3.2, 4])];
  return hull(camera, sole) + hull(camera, [...sole, ...toes]);
}
