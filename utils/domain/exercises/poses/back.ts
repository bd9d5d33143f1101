import type { Body, Movement } from '../pose';
import type { Vec } from './space';
import {
  arc,
  both,
  FRONT_PARTS,
  hand,
  SEATED,
  SIDE_PARTS,
  STANDING,
  seatedView,
  shoulders,
  standingView,
} from './stances';

const LINKED = { points: [-1, 0, 0.25], thumb: [0, -1, 0], elbow: [0.8, -0.5, 0] } as const;
const BEHIND_HEAD: Body['hands'] = both(
  hand('head', [9, 8, -9.5], { points: [-1, 0.2, -0.15], thumb: [0, -1, 0.3], elbow: [1, 0.05, 0.35] }),
);
const ON_HIPS: Body['hands'] = both(
  hand('pelvis', [15.5, 11, -9], { points: [-0.3, -1, -0.1], thumb: [0.4, 0, 1], elbow: [0.75, 0, -1] }),
);
const SEAT_EDGE = hand('room', [-24, 51, 0], { elbow: [-0.5, 0, -1] });
const BACK: Body = { ...SEATED, hips: [0, 52, -8], hands: BEHIND_HEAD, feet: SEATED.feet };

/** How far the pelvis is rolled: from -1, where the lower back is round, to 1, where it is hollow. */
function rocked(roll: number): Body {
  const [round, hollow] = [Math.max(0, -roll), Math.max(0, roll)];
  return {
    ...SEATED,
    hips: [0, 52, 8],
    pelvis: [hollow * 14 - round * 24, 0, 0],
    lumbar: [round * 34 - hollow * 24, 0, 0],
    thorax: [round * 14 - hollow * 6, 0, 0],
    neck: [hollow * 8 - round * 8, 0, 0],
    head: [hollow * 6 - round * 10, 0, 0],
  };
}

const ROCK = 16; // keys of one whole rock; enough to look even

export const BACK_MOVEMENTS: Readonly<Record<string, Movement>> = {
  'round-and-reach': {
    view: seatedView(78, 3),
    props: ['floor', 'chair'],
    parts: SIDE_PARTS,
    keys: [
      SEATED,
      { ...SEATED, hands: both(hand('room', [6, 92, 26], LINKED)) },
      {
        ...SEATED,
        pelvis: [-10, 0, 0],
        lumbar: [22, 0, 0],
        thorax: [36, 0, 0],
        neck: [0, 0, 0],
        head: [4, 0, 0],
        shoulders: shoulders([-2, 0, 4]),
        hands: both(hand('room', [6, 94, 66], LINKED)),
      },
    ],
    course: { type: 'hold' },
    cues: [
      [
        [0, 116, 44],
        [0, 116, 62],
      ],
    ],
  },
  'chair-arch': {
    view: seatedView(62, 4),
    props: ['floor', 'chair'],
    parts: SIDE_PARTS,
    keys: [
      BACK,
      { ...BACK, pelvis: [-4, 0, 0], lumbar: [-6, 0, 0], thorax: [-46, 0, 0], neck: [-6, 0, 0], head: [-4, 0, 0] },
    ],
    course: { type: 'hold' },
    cues: [arc([0, 92, -10], [0, 0, -52], [0, 48, 0], 84, 50)],
  },
  'seated-turn': {
    view: { ...seatedView(24, 12), at: [0, 70, 14], span: 160 },
    props: ['floor', 'chair'],
    parts: ['rightArm', 'torso', 'leftLeg', 'rightLeg', 'head', 'leftArm'],
    keys: [
      { ...SEATED, hands: [SEATED.hands[0], SEAT_EDGE] },
      {
        ...SEATED,
        lumbar: [0, -12, 0],
        thorax: [0, -40, 0],
        neck: [0, -12, 0],
        head: [0, -14, 0],
        hands: [
          hand('room', [-3, 63, 24], { points: [-0.9, -0.4, 0.3], thumb: [0, 0.3, 1], elbow: [0.6, -0.5, 0.4] }),
          hand('room', [-18, 76, -26], { points: [0.6, 0.5, -0.3], thumb: [0, 1, 0], elbow: [-1, -0.1, -0.3] }),
        ],
      },
    ],
    course: { type: 'hold' },
    cues: [arc([0, 142, 0], [0, 0, 24], [24, 0, 0], 50, -75)],
  },
  'side-reach': {
    view: { ...seatedView(0, 5), at: [0, 84, 0], span: 186 },
    props: ['floor', 'stool'],
    parts: FRONT_PARTS,
    keys: [
      { ...SEATED, hands: [SEATED.hands[0], SEAT_EDGE] },
      {
        ...SEATED,
        hands: [
          hand('chest', [68, 14, 6], { points: [1, 0.1, 0], thumb: [0, 0.3, 1], elbow: [0.2, -0.6, -0.6] }),
          SEAT_EDGE,
        ],
      },
      {
        ...SEATED,
        lumbar: [0, 0, -16],
        thorax: [0, 0, -30],
        neck: [0, 0, -8],
        head: [0, 0, 2],
        shoulders: [
          [-2, 4, 0],
          [0, 0, 0],
        ],
        hands: [
          hand('chest', [5, 68, 3], { points: [-0.35, 1, 0], thumb: [-0.3, 0, -1], elbow: [1, 0.3, 0] }),
          { ...SEAT_EDGE, elbow: [-1, 0, -0.7] },
        ],
      },
    ],
    course: { type: 'hold' },
    cues: [arc([0, 74, 0], [74, 0, 0], [0, 92, 0], 32, 74)],
  },
  'standing-back-bend': {
    view: standingView(72, 3),
    props: ['floor'],
    parts: SIDE_PARTS,
    keys: [
      { ...STANDING, hands: ON_HIPS },
      {
        ...STANDING,
        hips: [0, 89.5, 8],
        pelvis: [-9, 0, 0],
        lumbar: [-20, 0, 0],
        thorax: [-26, 0, 0],
        neck: [-4, 0, 0],
        head: [-6, 0, 0],
        hands: ON_HIPS,
      },
    ],
    course: { type: 'hold' },
    cues: [arc([0, 104, 0], [0, 0, -62], [0, 72, 0], 82, 52)],
  },
  'pelvic-rock': {
    view: seatedView(90, 0),
    props: ['floor', 'chair'],
    parts: SIDE_PARTS,
    keys: [
      rocked(0),
      ...Array.from({ length: ROCK - 1 }, (_, index) => rocked(-Math.sin((2 * Math.PI * (index + 1)) / ROCK))),
    ],
    course: {
      type: 'loop',
      at: Array.from({ length: ROCK }, (_, index) => index / ROCK),
      isEven: true,
      stills: [4, 12],
    },
    cues: [
      arc([-20, 60, 8], [0, 0, -17], [0, 17, 0], 30, 150),
      arc([-20, 60, 8], [0, 0, -17], [0, 17, 0], 150, 30),
    ] satisfies readonly (readonly Vec[])[],
  },
};
