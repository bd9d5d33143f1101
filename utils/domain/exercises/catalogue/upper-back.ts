import type { Exercise } from '../exercise';
import { SPINE_CARE } from './cautions';

/** For the upper back. */
export const UPPER_BACK: readonly Exercise[] = [
  {
    id: 'blade-squeeze',
    name: 'Shoulder-blade squeeze',
    area: 'upperBack',
    positions: ['seated', 'standing'],
    steps: [
      'Let your arms rest by your sides.',
      'Draw your shoulder blades together and slightly down; do not shrug.',
      'Hold, keep breathing, let go.',
    ],
    hold: 6,
    release: 2,
    reps: 8,
    sides: 1,
    isGentle: true, // a light squeeze that bends and twists nothing
    cautions: 'Ease off if it pinches.',
  },
  {
    id: 'round-and-reach',
    name: 'Round and reach',
    area: 'upperBack',
    positions: ['seated'],
    steps: [
      'Link your fingers, palms facing away, and reach forward at chest height.',
      'Let your upper back round and your chin drop a little.',
      'Breathe into the space between your shoulder blades.',
    ],
    hold: 15,
    release: 4,
    reps: 2,
    sides: 1,
    isGentle: false, // a long bend of the back
    cautions: SPINE_CARE,
  },
  {
    id: 'chair-arch',
    name: 'Lean back over the chair',
    area: 'upperBack',
    positions: ['seated'],
    steps: [
      'Sit back so the chair supports you just below your shoulder blades; make sure the chair cannot roll.',
      'Put your hands behind your head, elbows wide.',
      'Lean your upper back over the backrest, look slightly up, return.',
    ],
    hold: 4,
    release: 3,
    reps: 5,
    sides: 1,
    isGentle: false, // a back bend
    cautions: `${SPINE_CARE} Skip if looking up makes you dizzy.`,
  },
  {
    id: 'seated-turn',
    name: 'Seated trunk turn',
    area: 'upperBack',
    positions: ['seated'],
    steps: [
      'Sit tall with both feet flat.',
      'Turn your ribs to one side and hold the backrest or armrest lightly.',
      'Grow taller as you breathe in; turn a little more as you breathe out. Change sides.',
    ],
    hold: 10,
    release: 4,
    reps: 2,
    sides: 2,
    isGentle: false, // a twist
    cautions: SPINE_CARE,
  },
];
