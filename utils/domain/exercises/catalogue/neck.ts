import type { Exercise } from '../exercise';
import { NECK_CARE } from './cautions';

/** For the neck. */
export const NECK: readonly Exercise[] = [
  {
    id: 'chin-glide',
    name: 'Chin glide',
    area: 'neck',
    positions: ['seated', 'standing'],
    steps: [
      'Sit tall and look straight ahead.',
      'Slide your chin straight back, as if making a double chin; keep your eyes level.',
      'Pause, then let it float forward again.',
    ],
    hold: 2,
    release: 2,
    reps: 10,
    sides: 1,
    isGentle: false, // each repetition goes to the end of the neck’s range
    cautions: NECK_CARE,
  },
  {
    id: 'neck-turn',
    name: 'Slow neck turn',
    area: 'neck',
    positions: ['seated', 'standing'],
    steps: [
      'Let your shoulders drop.',
      'Turn your head to one side until you feel a light stretch; keep your chin level.',
      'Breathe out, hold, come back to the middle and change sides.',
    ],
    hold: 10,
    release: 3,
    reps: 2,
    sides: 2,
    isGentle: false, // a twist
    cautions: NECK_CARE,
  },
  {
    id: 'ear-to-shoulder',
    name: 'Ear toward shoulder',
    area: 'neck',
    positions: ['seated', 'standing'],
    steps: [
      'Rest one hand on your thigh or hold the seat edge.',
      'Tilt your head so the opposite ear moves toward its shoulder; do not lift the shoulder.',
      'Let the weight of your head do the work. Do not pull.',
    ],
    hold: 15,
    release: 3,
    reps: 2,
    sides: 2,
    isGentle: false, // a long stretch at the end of the range
    cautions: NECK_CARE,
  },
  {
    id: 'look-to-pocket',
    name: 'Look to your pocket',
    area: 'neck',
    positions: ['seated', 'standing'],
    steps: [
      'Turn your head halfway to one side.',
      'Lower your nose toward that armpit until you feel the back of the other side of your neck.',
      'Hold and breathe; come up slowly and change sides.',
    ],
    hold: 15,
    release: 3,
    reps: 2,
    sides: 2,
    isGentle: false, // a long stretch at the end of the range
    cautions: NECK_CARE,
  },
];
