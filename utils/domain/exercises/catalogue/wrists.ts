import type { Exercise } from '../exercise';

/** For wrists and hands. */
export const WRISTS: readonly Exercise[] = [
  {
    id: 'wrist-bend',
    name: 'Wrist bends',
    area: 'wrists',
    positions: ['seated', 'standing'],
    steps: [
      'Hold one arm out and use the other hand to bend the wrist down until you feel a light stretch; hold.',
      'Bend it up the same way; hold.',
      'Do both hands.',
    ],
    hold: 5,
    release: 1,
    reps: 6,
    sides: 2,
    isGentle: false, // pulls the wrist to the end of its range
    cautions: 'Skip after a recent wrist injury or surgery; stop if your fingers tingle. (6 reps = 3 down + 3 up.)',
  },
  {
    id: 'palms-together',
    name: 'Palms together',
    area: 'wrists',
    positions: ['seated', 'standing'],
    steps: [
      'Put your palms together in front of your chest.',
      'Keep them together and lower your hands until you feel your forearms.',
      'Come back up to release.',
    ],
    hold: 6,
    release: 2,
    reps: 3,
    sides: 1,
    isGentle: true, // the person sets how far it goes, for a few seconds
    cautions: 'Stop if your fingers tingle.',
  },
  {
    id: 'fist-and-fan',
    name: 'Fist and fan',
    area: 'wrists',
    positions: ['seated', 'standing'],
    steps: ['Make a soft fist.', 'Open your hand and spread your fingers wide.', 'Repeat with both hands at once.'],
    hold: 3,
    release: 2,
    reps: 5,
    sides: 1,
    isGentle: true, // moves only the fingers, without force
    cautions: 'Do not force a stiff or swollen finger.',
  },
];
