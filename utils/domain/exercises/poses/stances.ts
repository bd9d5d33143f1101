import type { Body, Foot, Hand, Hold, Part, View } from '../pose';
import type { Angles, Vec } from './space';

const LEVEL: Angles = [0, 0, 0];

/** A hand with its wrist at a point; the fingers go on from there, and the elbow hangs back unless told otherwise. */
export function hand(on: Hold, at: Vec, how: Partial<Omit<Hand, 'on' | 'at'>> = {}): Hand {
  return { on, at, points: [0, -1, 0.1], thumb: [0, 0, 1], elbow: [0.4, 0, -1], curl: 0, spread: 0, ...how };
}

/** The same for the right side: what was to the left is to the right. */
export function mirrored(left: Hand): Hand {
  return {
    ...left,
    at: flipped(left.at),
    points: flipped(left.points),
    thumb: flipped(left.thumb),
    elbow: flipped(left.elbow),
  };
}

/** Both hands alike; the left one is given. */
export function both(left: Hand): Body['hands'] {
  return [left, mirrored(left)];
}

/** Both shoulders moved alike; the left one is given. */
export function shoulders(left: Vec): Body['shoulders'] {
  return [left, flipped(left)];
}

/** A foot flat on the floor with its ball at a point. */
export function foot(at: Vec, angles: Angles = LEVEL, knee: Vec = [0, 0.6, 1]): Foot {
  return { at, angles, knee };
}

/** Both feet beside each other, so far to the front. */
export function feet(forward: number, angles: Angles = LEVEL): Body['feet'] {
  const [bend, turn, tilt] = angles;
  return [foot([11, 0, forward], [bend, turn + 6, tilt]), foot([-11, 0, forward], [bend, -turn - 6, tilt])];
}

function flipped([left, up, forward]: Vec): Vec {
  return [-left, up, forward];
}

/** Hands that hang beside the body. */
export const HANGING: Body['hands'] = both(hand('chest', [22, -43.5, 2], { thumb: [-0.4, 0, 1] }));

/** Hands that rest on the thighs of somebody seated. */
export const ON_THIGHS: Body['hands'] = both(
  hand('room', [13, 61, 22], { points: [-0.1, -0.2, 1], thumb: [-1, 0, 0], elbow: [0.5, -0.1, -1] }),
);

const UPRIGHT = {
  pelvis: LEVEL,
  lumbar: LEVEL,
  thorax: LEVEL,
  neck: LEVEL,
  head: LEVEL,
  shoulders: shoulders([0, 0, 0]),
  face: { closed: 0, pressed: 0, blows: 0 },
};

export const STANDING: Body = { ...UPRIGHT, hips: [0, 89.9, 0], hands: HANGING, feet: feet(12) };
export const SEATED: Body = { ...UPRIGHT, hips: [0, 52, 0], hands: ON_THIGHS, feet: feet(52) };

/** What is drawn first and last when the right side is the near one, and when both are. */
export const SIDE_PARTS: readonly Part[] = ['leftArm', 'leftLeg', 'torso', 'rightLeg', 'head', 'rightArm'];
export const FRONT_PARTS: readonly Part[] = ['torso', 'leftLeg', 'rightLeg', 'head', 'leftArm', 'rightArm'];
export const BUST_PARTS: readonly Part[] = ['torso', 'head', 'leftArm', 'rightArm'];

/** All of somebody seated, or standing. */
export const seatedView = (turn: number, down = 0): View => ({ turn, down, at: [0, 66, 14], span: 152 });
export const standingView = (turn: number, down = 0): View => ({ turn, down, at: [0, 86, 6], span: 190 });

/** Points on a circle around `middle`, of the plane across which the two ways lie; degrees from the first to the second. */
export function arc(middle: Vec, right: Vec, up: Vec, from: number, to: number): readonly Vec[] {
  const steps = 8;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return [
      middle[0] + right[0] * c + up[0] * s,
      middle[1] + right[1] * c + up[1] * s,
      middle[2] + right[2] * c + up[2] * s,
    ];
  });
}
