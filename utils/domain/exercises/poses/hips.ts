import type { Body, Movement } from '../pose';
import { arc, foot, hand, mirrored, SEATED, SIDE_PARTS, STANDING, seatedView, standingView } from './stances';

const CROSSED: Body = {
  ...SEATED,
  feet: [foot([11, 0, 52], [0, 6, 0]), foot([15, 61, 43], [-12, 14, -74], [-1, 0.05, 0.25])],
  hands: [
    hand('room', [8, 69, 24], { points: [-0.5, -0.5, 0.8], thumb: [-1, 0, 0], elbow: [1, 0, -0.6] }),
    hand('room', [-27, 70, 18], { points: [0.1, -0.5, 1], thumb: [1, 0, 0], elbow: [-0.8, 0, -0.6] }),
  ],
};

const FRONT_SEAT: Body = {
  ...SEATED,
  hips: [0, 52, 10],
  feet: [foot([11, 0, 58], [0, 6, 0]), foot([-11, 0, 58], [0, -6, 0])],
};

const LEG_OUT: Body = {
  ...FRONT_SEAT,
  feet: [foot([11, 0, 58], [0, 6, 0]), foot([-11, 14.5, 88], [-65, 0, 0])],
  hands: [
    hand('room', [13, 61, 30], { points: [-0.1, -0.2, 1], thumb: [-1, 0, 0], elbow: [0.5, -0.1, -1] }),
    hand('room', [-13, 58, 36], { points: [0.1, -0.35, 1], thumb: [1, 0, 0], elbow: [-0.5, -0.1, -1] }),
  ],
};

const ON_DESK = hand('room', [36, 87, 18], { points: [0.2, -0.15, 1], thumb: [-1, 0, 0], elbow: [0.6, 0, -1] });
const SPLIT: Body = {
  ...STANDING,
  hips: [0, 85, 3],
  hands: [ON_DESK, mirrored(hand('pelvis', [15.5, 12, 3], { points: [-0.4, -0.8, 0.5], elbow: [1, 0, -0.6] }))],
  feet: [foot([11, 0, 42], [0, 3, 0], [0, 0, 1]), foot([-11, 0, -20], [22, -3, 0], [0, 0, 1])],
};

export const HIPS: Readonly<Record<string, Movement>> = {
  'figure-four': {
    view: { ...seatedView(26, 20), at: [-4, 66, 14] },
    props: ['floor', 'stool'],
    parts: ['leftArm', 'leftLeg', 'torso', 'rightLeg', 'head', 'rightArm'],
    keys: [
      CROSSED,
      { ...CROSSED, pelvis: [30, 0, 0], lumbar: [4, 0, 0], thorax: [4, 0, 0], neck: [-6, 0, 0], head: [-8, 0, 0] },
    ],
    course: { type: 'hold' },
    cues: [arc([0, 62, 0], [0, 0, 60], [0, 78, 0], 84, 56)],
  },
  'seated-hamstring': {
    view: { ...seatedView(84, 3), at: [0, 66, 34] },
    props: ['floor', 'stool'],
    parts: SIDE_PARTS,
    keys: [
      {
        ...LEG_OUT,
        hands: [
          LEG_OUT.hands[0],
          hand('room', [-13, 60, 30], { points: [0.1, -0.3, 1], thumb: [1, 0, 0], elbow: [-0.5, -0.1, -1] }),
        ],
      },
      {
        ...LEG_OUT,
        pelvis: [32, 0, 0],
        lumbar: [2, 0, 0],
        neck: [-6, 0, 0],
        head: [-10, 0, 0],
        hands: [
          LEG_OUT.hands[0],
          hand('room', [-14, 50, 52], { points: [0.1, -0.5, 1], thumb: [1, 0, 0], elbow: [-0.5, -0.1, -1] }),
        ],
      },
    ],
    course: { type: 'hold' },
    cues: [arc([0, 60, 10], [0, 0, 66], [0, 78, 0], 84, 54)],
  },
  'hip-flexor-split': {
    view: standingView(74, 4),
    props: ['floor', 'sideDesk'],
    parts: SIDE_PARTS,
    keys: [
      SPLIT,
      {
        ...SPLIT,
        hips: [0, 79, 16],
        pelvis: [-12, 0, 0],
        lumbar: [8, 0, 0],
        thorax: [2, 0, 0],
        feet: [foot([11, 0, 42], [0, 3, 0], [0, 0, 1]), foot([-11, 0, -20], [42, -3, 0], [0, 0, 1])],
      },
    ],
    course: { type: 'hold' },
    cues: [
      [
        [-24, 84, -14],
        [-24, 84, 8],
      ],
    ],
  },
};
