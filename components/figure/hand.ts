import type { Side } from '@/utils/domain/exercises/pose';
import { add, direct, place, times, unit, type Vec } from '@/utils/domain/exercises/poses/space';
import type { Camera } from './camera';
import { ball, blob, hull, limb } from './outline';

/** A hand as a mitten with a thumb, for a figure that is far away. */
export function mitten({ hand, curl }: Side, camera: Camera): string {
  const palm = blob(hand, [0, 4.4, 0], [3.7, 4.8, 1.9]);
  const fingers = blob(hand, [0, 10.5 - 5 * curl, 0], [3.2, 5.2 - 1.8 * curl, 1.7 + curl]);
  const thumb = [ball(place(hand, [1.8, 2, 0]), 1.6), ball(place(hand, [4.6, 6.5, 0]), 1.3)];
  return hull(camera, [palm, fingers], 12) + limb(camera, thumb, 8);
}

/** How far each finger stands from the middle of the hand and leans to the thumb when spread, and how long it is. */
const FINGERS = [
  [2.9, 13, 7.3],
  [1, 4, 8.2],
  [-1, -5, 7.6],
  [-2.9, -15, 6],
] as const;

/** Degrees each joint of a finger is bent in a fist. */
const BENDS = [80, 95, 55] as const;

/** A hand with fingers: the palm first, then the thumb, then the fingers from the first to the last. */
export function fingers(side: Side, isLeft: boolean, camera: Camera): readonly string[] {
  const { hand, curl, spread } = side;
  const palmward = isLeft ? -1 : 1;
  const knuckle = (across: number): Vec => place(hand, [across, 8.6, 0]);
  const palm = hull(camera, [
    ball(place(hand, [1.6, 1, 0]), 1.6),
    ball(place(hand, [-1.6, 1, 0]), 1.6),
    ball(knuckle(2.8), 1.35),
    ball(knuckle(-2.8), 1.25),
  ]);
  const thumbWay = unit([0.75 + 0.35 * spread - 0.35 * curl, 0.75, palmward * (0.2 + 0.5 * curl)]);
  const tipWay = unit([0.4 + 0.3 * spread - 1.5 * curl, 0.85 - 0.4 * curl, palmward * (0.1 + 0.7 * curl)]);
  const root = place(hand, [2, 2.2, 0]);
  const middle = add(root, times(direct(hand, thumbWay), 4.2));
  const tip = add(middle, times(direct(hand, tipWay), 3.4));
  const thumb = limb(camera, [ball(root, 1.7), ball(middle, 1.3), ball(tip, 1.05)], 10);
  return [palm, thumb, ...FINGERS.map(finger)];

  function finger([across, leans, long]: (typeof FINGERS)[number]): string {
    const lean = (leans * spread * (1 - curl) * Math.PI) / 180;
    const balls = [ball(knuckle(across), 1.15)];
    let [at, bent] = [knuckle(across), 0];
    for (const [joint, bend] of BENDS.entries()) {
      bent += (bend * curl * Math.PI) / 180;
      const way: Vec = [Math.sin(lean), Math.cos(lean) * Math.cos(bent), palmward * Math.sin(bent)];
      at = add(at, times(direct(hand, way), long * (joint === 0 ? 0.44 : 0.28)));
      balls.push(ball(at, 1.05 - joint * 0.1));
    }
    return limb(camera, balls, 9);
  }
}
