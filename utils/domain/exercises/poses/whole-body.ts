import type { Body, Foot, Movement } from '../pose';
import type { Vec } from './space';
import { both, feet, hand, SEATED, SIDE_PARTS, STANDING, standingView } from './stances';

const REACHING = { points: [0, -0.1, 1], thumb: [-1, 0.3, 0], elbow: [0.4, -1, -0.3] } as const;
const SIT: Body = { ...SEATED, hips: [0, 52, 8], feet: feet(46) };
const LEAN: Body = {
  ...SIT,
  hips: [0, 54, 11],
  pelvis: [40, 0, 0],
  thorax: [6, 0, 0],
  neck: [-8, 0, 0],
  head: [-14, 0, 0],
  hands: both(hand('room', [15, 72, 58], REACHING)),
};
const RISEN: Body = {
  ...STANDING,
  hips: [0, 89.8, 32],
  feet: feet(46),
  hands: both(hand('chest', [21, -42, 8], { thumb: [-0.4, 0, 1] })),
};
const RISING: Body = {
  ...SIT,
  hips: [0, 70, 16],
  pelvis: [38, 0, 0],
  neck: [-8, 0, 0],
  head: [-14, 0, 0],
  hands: both(hand('room', [16, 86, 58], REACHING)),
};

const ON_COUNTER: Body['hands'] = both(
  hand('room', [17, 96, 33], { points: [-0.1, -0.15, 1], thumb: [-1, 0, 0], elbow: [0.5, -0.2, -1] }),
);

const STEP = 16; // keys of two steps; enough to look even

/** One foot at a share of its two steps: on the floor for the first 0.6 of them, then through the air. */
function stepping(share: number, aside: number): Foot {
  const at = share % 1;
  const knee: Vec = [0, 0.2, 1];
  if (at < 0.6) {
    const [lands, leaves] = [Math.max(0, 1 - at / 0.1), Math.max(0, (at - 0.36) / 0.24)];
    return { at: [aside, lands * 4.4, 27 - 56 * (at / 0.6)], angles: [leaves * leaves * 38 - lands * 16, 0, 0], knee };
  }
  const swings = (at - 0.6) / 0.4;
  const eased = swings * swings * (3 - 2 * swings);
  return {
    at: [aside, 4.4 * eased + 6 * Math.sin(Math.PI * swings), -29 + 56 * eased],
    angles: [38 - 54 * eased, 0, 0],
    knee,
  };
}

function walking(share: number): Body {
  const swing = Math.cos(2 * Math.PI * share);
  const [left, right] = [share + 0.5, share];
  return {
    ...STANDING,
    hips: [0, 87 - 1.3 * Math.cos(4 * Math.PI * share), 3],
    pelvis: [2, 4 * swing, 0],
    thorax: [0, -8 * swing, 0],
    neck: [0, 3 * swing, 0],
    feet: [stepping(left, 9), stepping(right, -9)],
    hands: [
      hand('chest', [21, -40 + 4 * Math.abs(swing), 4 + 19 * swing], { points: [0, -1, 0.3 + 0.4 * swing], curl: 0.4 }),
      hand('chest', [-21, -40 + 4 * Math.abs(swing), 4 - 19 * swing], {
        points: [0, -1, 0.3 - 0.4 * swing],
        elbow: [-0.4, 0, -1],
        curl: 0.4,
      }),
    ],
  };
}

const ARROW_UP: readonly Vec[] = [
  [0, 96, 72],
  [0, 126, 72],
];

export const WHOLE_BODY: Readonly<Record<string, Movement>> = {
  'sit-to-stand': {
    view: { ...standingView(80, 4), at: [0, 86, 20], span: 180 },
    props: ['floor', 'chair'],
    parts: SIDE_PARTS,
    keys: [SIT, LEAN, RISING, RISEN, RISEN, RISING, LEAN],
    course: { type: 'loop', at: [0, 0.16, 0.28, 0.46, 0.56, 0.74, 0.86], stills: [0, 2, 3] },
    cues: [ARROW_UP],
  },
  'heel-raises': {
    view: { ...standingView(80, 4), at: [0, 86, 22] },
    props: ['floor', 'desk'],
    parts: SIDE_PARTS,
    keys: [
      { ...STANDING, hips: [0, 89.8, 2], hands: ON_COUNTER },
      { ...STANDING, hips: [0, 95.8, 8], feet: feet(12, [42, 0, 0]), hands: ON_COUNTER },
    ],
    course: { type: 'loop', at: [0, 3 / 8], stills: [0, 1] },
    cues: [
      [
        [-12, 4, -22],
        [-12, 20, -22],
      ],
    ],
  },
  'short-walk': {
    view: standingView(76, 3),
    props: ['path'],
    parts: SIDE_PARTS,
    keys: [STANDING, ...Array.from({ length: STEP }, (_, index) => walking(index / STEP + 0.3))],
    course: { type: 'stride', seconds: 1.15, stills: [0, 1, 5] },
    cues: [],
  },
};
