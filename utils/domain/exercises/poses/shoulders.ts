import type { Body, Movement, View } from '../pose';
import type { Vec } from './space';
import { arc, BUST_PARTS, both, foot, hand, SEATED, STANDING, shoulders, standingView } from './stances';

const bust = (turn: number, span = 92): View => ({ turn, down: 0, at: [0, 99, 0], span });

/** Arms that hang from shoulders which were moved; the left way is given. */
function hanging([out, up, forward]: Vec): Pick<Body, 'hands' | 'shoulders'> {
  return {
    shoulders: shoulders([out, up, forward]),
    hands: both(hand('chest', [22 + out, -43.5 + up, 2 + forward * 0.7], { thumb: [-0.4, 0, 1] })),
  };
}

const HANGS: Body = { ...SEATED, ...hanging([0, 0, 0]) };
const ROLL = 12; // keys around the circle; enough to look round

const ACROSS: Body = {
  ...SEATED,
  shoulders: [
    [-2, 0, 3],
    [0, 0, 0],
  ],
  hands: [
    hand('chest', [-29, 5, 21], { points: [-1, 0, 0.1], thumb: [0, 1, 0], elbow: [-0.2, -1, 0.5] }),
    hand('chest', [-7, -8, 23], { points: [0.15, 1, -0.15], thumb: [1, 0, 0.3], elbow: [-0.5, -1, 0.2], curl: 0.2 }),
  ],
};

const FRAME_HANDS: Body['hands'] = both(
  hand('room', [43, 154, 16], { points: [0, 1, 0.05], thumb: [-1, 0, 0], elbow: [1, -0.9, -0.1] }),
);

export const SHOULDERS: Readonly<Record<string, Movement>> = {
  'shoulder-rolls': {
    view: { ...bust(66, 78), at: [0, 103, 0] },
    props: [],
    parts: ['leftArm', 'torso', 'head', 'rightArm'],
    keys: [HANGS, ...Array.from({ length: ROLL - 1 }, (_, index) => rolled((index + 1) / ROLL))],
    course: {
      type: 'loop',
      at: Array.from({ length: ROLL }, (_, index) => index / ROLL),
      isEven: true,
      turnsBack: true,
      stills: [0, 3, 6, 9],
    },
    cues: [arc([-26, 100, 0], [0, 0, 13], [0, 13, 0], -20, 200), arc([-26, 100, 0], [0, 0, 13], [0, 13, 0], 200, -20)],
  },
  'shrug-and-drop': {
    view: bust(0),
    props: [],
    parts: BUST_PARTS,
    keys: [HANGS, { ...SEATED, ...hanging([-1.5, 8.5, 0]) }],
    course: { type: 'hold' },
    cues: [1, -1].map((side): readonly Vec[] => [
      [side * 32, 96, 0],
      [side * 32, 110, 0],
    ]),
  },
  'arm-across': {
    view: bust(0),
    props: [],
    parts: ['torso', 'head', 'rightUpper', 'leftArm', 'rightLower'],
    keys: [
      HANGS,
      {
        ...HANGS,
        hands: [
          hand('chest', [8, 4, 48], { points: [0, 0, 1], thumb: [0, 1, 0], elbow: [0.3, -1, 0] }),
          hand('chest', [-14, -20, 26], { points: [0, 1, 0.1], thumb: [1, 0, 0], elbow: [-0.6, -1, 0] }),
        ],
      },
      ACROSS,
    ],
    course: { type: 'hold' },
    cues: [
      [
        [20, 74, 30],
        [0, 74, 30],
      ],
    ],
  },
  'doorway-opener': {
    view: { ...standingView(46, 5), at: [0, 88, 16], span: 188 },
    props: ['floor', 'door'],
    parts: ['leftArm', 'leftLeg', 'torso', 'rightLeg', 'head', 'rightArm'],
    keys: [
      {
        ...STANDING,
        hips: [0, 89, -4],
        hands: FRAME_HANDS,
        feet: [foot([11, 0, 8], [0, 6, 0]), foot([-11, 0, 8], [0, -6, 0])],
      },
      {
        ...STANDING,
        hips: [0, 84, 19],
        thorax: [-8, 0, 0],
        head: [4, 0, 0],
        shoulders: shoulders([1, -1, -3]),
        hands: FRAME_HANDS,
        feet: [foot([11, 0, 8], [0, 6, 0]), foot([-11, 0, 54], [0, -4, 0])],
      },
    ],
    course: { type: 'hold' },
    cues: [
      [
        [0, 106, 46],
        [0, 106, 64],
      ],
    ],
  },
  'blade-squeeze': {
    view: bust(180),
    props: [],
    parts: ['head', 'leftArm', 'rightArm', 'torso'],
    shows: 'blades',
    keys: [HANGS, { ...SEATED, thorax: [-6, 0, 0], ...hanging([-3.5, -1.5, -5]) }],
    course: { type: 'hold' },
    cues: [1, -1].map((side): readonly Vec[] => [
      [side * 19, 80, -12],
      [side * 7, 80, -12],
    ]),
  },
};

/** A share of one circle: from below over the front and up, then back and down. */
function rolled(share: number): Body {
  const angle = share * 2 * Math.PI;
  return { ...SEATED, ...hanging([0, 4 - 4 * Math.cos(angle), 4.2 * Math.sin(angle)]) };
}
