import type { Exercise } from '../exercise';

/** For the hips and the backs of the legs. */
export const HIPS: readonly Exercise[] = [
  {
    id: 'figure-four',
    name: 'Seated figure four',
    area: 'hips',
    positions: ['seated'],
    steps: [
      'Sit tall and rest one ankle on the other thigh, just above the knee.',
      'Keep your back long and tip forward from the hips until you feel the buttock.',
      'Change sides.',
    ],
    hold: 20,
    release: 5,
    reps: 1,
    sides: 2,
    isGentle: false, // a long stretch at the end of the range
    cautions: 'Skip after hip replacement or with hip or knee pain in this position.',
  },
  {
    id: 'seated-hamstring',
    name: 'Seated hamstring reach',
    area: 'hips',
    positions: ['seated'],
    steps: [
      'Sit at the front of the seat and straighten one leg, heel down, toes up.',
      'Keep your back long and tip forward from the hips.',
      'Hold behind the thigh stretch; change sides.',
    ],
    hold: 20,
    release: 5,
    reps: 1,
    sides: 2,
    isGentle: false, // a long stretch that can pull on a nerve
    cautions: 'Ease off if you feel tingling or a nerve-like pull down the leg.',
  },
  {
    id: 'hip-flexor-split',
    name: 'Standing hip opener',
    area: 'hips',
    positions: ['standing'],
    steps: [
      'Stand in a short split stance beside your desk and hold on.',
      'Bend the front knee a little, tuck your tail under and shift forward until the front of the back hip opens.',
      'Change sides.',
    ],
    hold: 20,
    release: 5,
    reps: 1,
    sides: 2,
    isGentle: false, // a lunge
    cautions: 'Hold on if your balance is unsure.',
  },
];
