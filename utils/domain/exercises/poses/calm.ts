import type { Body, Movement } from '../pose';
import { BUST_PARTS, FRONT_PARTS, hand, SEATED, STANDING, seatedView, shoulders } from './stances';

const BREATHING_BODY: Body = {
  ...SEATED,
  hands: [
    hand('chest', [13, -7, 14], { points: [-1, 0.35, 0.1], thumb: [0, 1, 0.2], elbow: [0.6, -1, -0.2] }),
    hand('room', [-14, 71, 14], { points: [1, -0.05, 0.1], thumb: [0, 1, 0.2], elbow: [-0.8, -0.4, -0.6] }),
  ],
};

/** Somebody who sits and breathes; the lungs fill from the first key to the second. */
export const BREATHING: Movement = {
  view: { turn: 0, down: 0, at: [0, 92, 0], span: 106 },
  props: [],
  parts: BUST_PARTS,
  keys: [
    { ...BREATHING_BODY, thorax: [3, 0, 0], face: { closed: 0.75, pressed: 0, blows: 0 } },
    {
      ...BREATHING_BODY,
      shoulders: shoulders([0.3, 1.6, 0]),
      thorax: [-3, 0, 0],
      face: { closed: 0.75, pressed: 0, blows: 0 },
    },
  ],
  course: { type: 'breath' },
  cues: [],
};

/** Somebody who sits and does nothing; for an exercise whose movement is not known. */
export const SITTING: Movement = {
  view: seatedView(28, 6),
  props: ['floor', 'chair'],
  parts: FRONT_PARTS,
  keys: [SEATED],
  course: { type: 'still' },
  cues: [],
};

export const EYES: Readonly<Record<string, Movement>> = {
  'far-gaze': {
    view: { turn: 90, down: 0, at: [0, 155, 46], span: 122 },
    props: ['window'],
    parts: ['leftArm', 'torso', 'head', 'rightArm'],
    keys: [STANDING],
    course: { type: 'still' },
    cues: [],
  },
  'full-blinks': {
    view: { turn: 0, down: 0, at: [0, 158, 0], span: 40 },
    props: [],
    parts: BUST_PARTS,
    shows: 'eyes',
    keys: [
      STANDING,
      { ...STANDING, face: { closed: 1, pressed: 0, blows: 0 } },
      { ...STANDING, face: { closed: 1, pressed: 1, blows: 0 } },
    ],
    course: { type: 'stages' },
    cues: [],
  },
};
