import type { Body, Movement } from '../pose';
import type { Vec } from './space';
import { arc, BUST_PARTS, both, hand, SEATED } from './stances';

const ARM_OUT: Vec = [-15, 98, 40];
const REACHES: Partial<Body> = {
  thorax: [0, -26, 0],
  neck: [0, 12, 0],
  head: [0, 14, 0],
  shoulders: [
    [-2, 0, 5],
    [0, 0, 1],
  ],
};

/** The right arm held out, its hand pointing some way, and where the left wrist is to bend it. */
function bending(points: Vec, wrist: Vec, leftPoints: Vec): Body {
  return {
    ...SEATED,
    ...REACHES,
    hands: [
      hand('room', wrist, { points: leftPoints, thumb: [-1, 0, 0.2], elbow: [0.8, -0.8, 0], curl: 0.1 }),
      hand('room', ARM_OUT, { points, thumb: [1, 0, 0], elbow: [-0.3, -1, 0] }),
    ],
  };
}

const PRAYING = { points: [0, 1, 0], thumb: [0, 0, -1], elbow: [1, -0.25, 0.1] } as const;
const RAISED: Vec = [27, 98, 22];
const SHOWN = { points: [0.12, 1, 0], thumb: [-1, 0.1, 0], elbow: [0.45, -1, -0.3] } as const;

export const WRISTS: Readonly<Record<string, Movement>> = {
  'wrist-bend': {
    view: { turn: 90, down: 0, at: [0, 100, 26], span: 78 },
    props: [],
    parts: ['leftUpper', 'torso', 'head', 'leftLower', 'rightArm'],
    shows: 'fingers',
    keys: [
      bending([0, 0, 1], [-8, 80, 40], [-0.2, 0.5, 0.8]),
      bending([0, -1, 0.12], [-10, 79, 46], [-0.1, 1, -0.12]),
      bending([0, 1, -0.25], [-10, 97, 47], [-0.1, 1, -0.3]),
    ],
    course: { type: 'alternate' },
    cues: [arc(ARM_OUT, [0, 0, 23], [0, 23, 0], -8, -52), arc(ARM_OUT, [0, 0, 23], [0, 23, 0], 8, 52)],
  },
  'palms-together': {
    view: { turn: 0, down: 0, at: [0, 97, 0], span: 92 },
    props: [],
    parts: BUST_PARTS,
    keys: [
      { ...SEATED, hands: both(hand('room', [2, 92, 24], PRAYING)) },
      { ...SEATED, hands: both(hand('room', [2, 76, 22], PRAYING)) },
    ],
    course: { type: 'hold' },
    cues: [
      [
        [40, 104, 24],
        [40, 90, 24],
      ],
    ],
  },
  'fist-and-fan': {
    view: { turn: 0, down: 0, at: [0, 104, 0], span: 82 },
    props: [],
    parts: BUST_PARTS,
    shows: 'fingers',
    keys: [
      { ...SEATED, hands: both(hand('room', RAISED, { ...SHOWN, curl: 1 })) },
      { ...SEATED, hands: both(hand('room', RAISED, { ...SHOWN, spread: 1 })) },
    ],
    course: { type: 'hold' },
    cues: [],
  },
};
