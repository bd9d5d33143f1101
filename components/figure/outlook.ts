import { mix, type Vec, WORLD } from '@/utils/domain/exercises/poses/space';
import type { Camera } from './camera';
import { ball, blob, closed, curve, hull, limb } from './outline';
import type { Shape } from './shape';

// The window lies across the way somebody looks who stands; seen from their right side.
const [NEAR, FAR, SILL, TOP] = [44, 98, 132, 188];
const FROM_EYES: Vec = [0, 158, 16];
const TO_TREE: Vec = [0, 158, 75];
const DASHES = 8;

/** A window with a tree far away behind it, and the way the eyes go there. `passed` seconds move the dashes along. */
export function windowShapes(camera: Camera, passed: number): readonly Shape[] {
  const pane = [point(NEAR, SILL), point(NEAR, TOP), point(FAR, TOP), point(FAR, SILL)];
  const ridge = [
    [NEAR, 148],
    [54, 153],
    [62, 154],
    [70, 150],
    [80, 147],
    [90, 152],
    [FAR, 154],
  ].map(([z = 0, y = 0]) => point(z, y));
  const hills = `${curve(camera, ridge)}${closed(camera, [...ridge, point(FAR, SILL), point(NEAR, SILL)])}`;
  const crown = [ball(point(81, 158), 4.6), ball(point(81, 163), 3.6)];
  const trunk = limb(camera, [ball(point(81, 156), 0.8), ball(point(81, 147.5), 1)], 8);
  const bars = [
    [point(NEAR, SILL), point(NEAR, TOP)],
    [point(FAR, SILL), point(FAR, TOP)],
    [point(NEAR, TOP), point(FAR, TOP)],
    [point(NEAR - 3, SILL), point(FAR + 3, SILL)],
  ].map((ends) =>
    limb(
      camera,
      ends.map((end) => ball(end, 1.4)),
      10,
    ),
  );
  return [
    { key: 'pane', tone: 'pane', d: closed(camera, pane) },
    { key: 'sun', tone: 'sun', d: hull(camera, [blob(WORLD, point(60, 176), [0, 4, 4])]) },
    { key: 'hills', tone: 'prop', d: hills },
    { key: 'tree', tone: 'tree', d: hull(camera, crown) + trunk },
    { key: 'frame', tone: 'prop', d: bars.join('') },
    { key: 'sight', tone: 'dash', d: sight(camera, passed) },
  ];
}

/** Dashes that wander from the eyes to what they look at. */
function sight(camera: Camera, passed: number): string {
  const wandered = (passed * 0.4) % 1;
  return Array.from({ length: DASHES }, (_, index) => {
    const share = (index + wandered) / DASHES;
    return curve(camera, [mix(FROM_EYES, TO_TREE, share), mix(FROM_EYES, TO_TREE, Math.min(1, share + 0.05))]);
  }).join('');
}

function point(forward: number, up: number): Vec {
  return [0, up, forward];
}
