import type { Pose, Prop } from '@/utils/domain/exercises/pose';
import { type Vec, WORLD } from '@/utils/domain/exercises/poses/space';
import type { Camera } from './camera';
import { ball, blob, curve, hull, limb } from './outline';
import { windowShapes } from './outlook';
import type { Shape } from './shape';

/** The things a movement needs, drawn behind the figure. */
export function propShapes(prop: Prop, pose: Pose, camera: Camera): readonly Shape[] {
  return PROPS[prop](camera, pose);
}

const PROPS: Record<Prop, (camera: Camera, pose: Pose) => readonly Shape[]> = {
  floor: (camera) => [{ key: 'ground', tone: 'ground', d: hull(camera, [blob(WORLD, [0, -0.5, 4], [46, 1.2, 46])]) }],
  path: (camera, { passed }) => [{ key: 'path', tone: 'mark', d: steps(camera, passed) }],
  chair: (camera) => [...seatShapes(camera), backrest(camera)],
  stool: (camera) => seatShapes(camera),
  desk: (camera) => tableShapes(camera, [0, 94, 58], [40, 2, 26]),
  sideDesk: (camera) => tableShapes(camera, [50, 82, 8], [18, 2, 52]),
  door: (camera) => [
    {
      key: 'door',
      tone: 'prop',
      d:
        post(camera, [46, 0, 20], [46, 205, 20], 4.5) +
        post(camera, [-46, 0, 20], [-46, 205, 20], 4.5) +
        post(camera, [-46, 205, 20], [46, 205, 20], 4.5),
    },
  ],
  window: (camera, { passed }) => windowShapes(camera, passed),
};

function seatShapes(camera: Camera): readonly Shape[] {
  const seat = CORNERS.map(([x, z]) => ball([x * 19, 40.5, z * 20], 2.6));
  const legs = CORNERS.map(([x, z]) => post(camera, [x * 18, 39, z * 18], [x * 20, 1, z * 22], 1.6));
  return [
    { key: 'chairLegs', tone: 'propFar', d: legs.join('') },
    { key: 'chairSeat', tone: 'prop', d: hull(camera, seat) },
  ];
}

/** Ends just below the shoulder blades of somebody who sits on the chair, so that they can lean over it. */
function backrest(camera: Camera): Shape {
  const panel = [
    ball([17, 84, -24], 2.2),
    ball([-17, 84, -24], 2.2),
    ball([17, 58, -21], 2.2),
    ball([-17, 58, -21], 2.2),
  ];
  const stays = [1, -1].map((x) => post(camera, [x * 13, 40, -19], [x * 13, 62, -21], 1.6));
  return { key: 'chairBack', tone: 'prop', d: stays.join('') + hull(camera, panel) };
}

function tableShapes(camera: Camera, [x, y, z]: Vec, [wide, thick, deep]: Vec): readonly Shape[] {
  const top = CORNERS.map(([a, b]) => ball([x + a * wide, y - thick, z + b * deep], thick));
  const legs = CORNERS.map(([a, b]) =>
    post(camera, [x + a * (wide - 5), y - 3, z + b * (deep - 5)], [x + a * (wide - 5), 1, z + b * (deep - 5)], 1.8),
  );
  return [
    { key: 'deskLegs', tone: 'propFar', d: legs.join('') },
    { key: 'desk', tone: 'prop', d: hull(camera, top) },
  ];
}

const CORNERS = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

function post(camera: Camera, from: Vec, to: Vec, radius: number): string {
  return limb(camera, [ball(from, radius), ball(to, radius)], 8);
}

/** Marks on the floor that pass by below somebody who walks on the spot. */
function steps(camera: Camera, passed: number): string {
  const gap = 48;
  const moved = (passed * 81) % gap; // as fast as the foot that stands, so that it does not slide
  return Array.from({ length: 7 }, (_, index) => {
    const z = (index - 2.6) * gap - moved;
    return curve(camera, [
      [0, -1.5, z],
      [0, -1.5, z + 20],
    ]);
  }).join('');
}
