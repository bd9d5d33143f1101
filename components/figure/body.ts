import type { Movement, Part, Pose } from '@/utils/domain/exercises/pose';
import { add, minus, place } from '@/utils/domain/exercises/poses/space';
import type { Camera } from './camera';
import { headOutline, headShapes } from './head';
import { armShapes, type Limb, legShapes, limbOutline, lowerArmShapes, upperArmShapes } from './limbs';
import { ball, blob, hull } from './outline';
import type { Shape } from './shape';

const BREATH_WIDENS = 0.06; // of the rib cage; more than in life, so that it is seen

/** The shapes of one part of the figure. */
export function partShapes(part: Part, pose: Pose, camera: Camera, { shows, view }: Movement): readonly Shape[] {
  if (part === 'head') return headShapes(pose, camera, shows === 'eyes');
  if (part === 'torso') return torsoShapes(pose, camera, shows === 'blades');
  const isLeft = part.startsWith('left');
  const isFar = isLeft && Math.sin((view.turn * Math.PI) / 180) > 0.6; // seen beyond the body, so in paler colours
  const limb: Limb = {
    side: pose.sides[isLeft ? 0 : 1],
    camera,
    name: isLeft ? 'left' : 'right',
    far: isFar ? 'Far' : '',
  };
  if (part.endsWith('Leg')) return legShapes(limb);
  if (part.endsWith('Upper')) return upperArmShapes(limb);
  return (part.endsWith('Lower') ? lowerArmShapes : armShapes)(limb, shows === 'fingers');
}

/** The whole figure as one path; for the shadow of where a movement began. */
export function silhouette(pose: Pose, camera: Camera): string {
  const limbs = pose.sides.map((side) => limbOutline(side, camera));
  return [headOutline(pose, camera), shirt(pose, camera), seat(pose, camera), ...limbs].join('');
}

function torsoShapes(pose: Pose, camera: Camera, showsBlades: boolean): readonly Shape[] {
  const shapes: readonly Shape[] = [
    { key: 'seat', tone: 'trousers', d: seat(pose, camera) },
    { key: 'shirt', tone: 'shirt', d: shirt(pose, camera) },
  ];
  return showsBlades ? [...shapes, { key: 'blades', tone: 'blade', d: blades(pose, camera) }] : shapes;
}

function shirt({ chest, ribs, waist, sides, fullness }: Pose, camera: Camera): string {
  const full = 1 + BREATH_WIDENS * fullness;
  const shoulderBalls = (radius: number) => sides.map(({ shoulder }) => ball(shoulder, radius));
  const belly = blob(waist, [0, 3, 0.4], [12.6, 8.5, 9.6 * full]);
  const cage = blob(ribs, [0, 6, 0.6], [13.8 * full, 11, 10.4 * full]);
  const top = [blob(chest, [0, 3, 0.2], [13 * full, 9, 9.6 * full]), ...shoulderBalls(5.4)];
  const yoke = [ball(place(chest, [0, 10, -0.8]), 6.6), ...shoulderBalls(4.8)];
  return [hull(camera, [belly, cage], 20), hull(camera, [cage, ...top], 20), hull(camera, yoke, 18)].join('');
}

function seat({ pelvis, waist }: Pose, camera: Camera): string {
  return hull(camera, [blob(pelvis, [0, 1.5, -0.6], [15.6, 9.6, 10.6]), blob(waist, [0, -1, 0], [13, 6, 9.4])], 20);
}

/** The shoulder blades, each carried by its shoulder; only seen from behind. */
function blades({ chest, sides }: Pose, camera: Camera): string {
  return sides
    .map(({ shoulder }, index) => {
      const sign = index === 0 ? 1 : -1;
      const carried = minus(shoulder, place(chest, [sign * 16.5, 8, 0]));
      const corner = (across: number, up: number) => ball(add(place(chest, [sign * across, up, -9]), carried), 1.3);
      return hull(camera, [corner(7, 5), corner(14.5, 6), corner(8, -9)]);
    })
    .join('');
}
