import type { Movement, View } from '../pose';
import { arc, BUST_PARTS, FRONT_PARTS, hand, SEATED } from './stances';

const bust = (turn: number, span: number, up = 112): View => ({ turn, down: 0, at: [0, up, 0], span });

export const NECK: Readonly<Record<string, Movement>> = {
  'chin-glide': {
    view: { ...bust(90, 66, 112), at: [0, 112, 4] },
    props: [],
    parts: ['leftArm', 'torso', 'head', 'rightArm'],
    keys: [
      { ...SEATED, neck: [24, 0, 0], head: [-24, 0, 0] },
      { ...SEATED, neck: [-20, 0, 0], head: [22, 0, 0] },
    ],
    course: { type: 'hold' },
    cues: [
      [
        [0, 114, 34],
        [0, 114, 23],
      ],
    ],
  },
  'neck-turn': {
    view: { ...bust(0, 72), down: 6 },
    props: [],
    parts: BUST_PARTS,
    keys: [SEATED, { ...SEATED, thorax: [0, 4, 0], neck: [0, 30, 0], head: [0, 38, 0] }],
    course: { type: 'hold' },
    cues: [arc([0, 137, 0], [0, 0, 18], [18, 0, 0], 5, 75)],
  },
  'ear-to-shoulder': {
    view: bust(0, 112, 90),
    props: ['stool'],
    parts: FRONT_PARTS,
    keys: [
      { ...SEATED, hands: [SEATED.hands[0], hand('room', [-23, 50, 0], { elbow: [-0.4, 0, -1] })] },
      {
        ...SEATED,
        hands: [SEATED.hands[0], hand('room', [-23, 50, 0], { elbow: [-0.4, 0, -1] })],
        thorax: [0, 0, 2],
        neck: [0, 0, 22],
        head: [0, 0, 22],
      },
    ],
    course: { type: 'hold' },
    cues: [arc([0, 110, 0], [30, 0, 0], [0, 30, 0], 78, 38)],
  },
  'look-to-pocket': {
    view: bust(0, 74, 108),
    props: [],
    parts: BUST_PARTS,
    keys: [SEATED, { ...SEATED, thorax: [3, 0, 0], neck: [18, 22, 0], head: [26, 18, 3] }],
    course: { type: 'hold' },
    cues: [arc([8, 106, 8], [24, 0, 0], [0, 22, 0], 62, -2)],
  },
};
