import type { Exercise } from '../exercise';

/** For the eyes. */
export const EYES: readonly Exercise[] = [
  {
    id: 'far-gaze',
    name: 'Far gaze',
    area: 'eyes',
    positions: ['seated', 'standing'],
    steps: [
      'Look at something far away - across the room or out of a window.',
      'Let your eyes rest there until the time is up.',
    ],
    hold: 20,
    release: 0,
    reps: 1,
    sides: 1,
    isGentle: true, // moves nothing
    cautions: 'None. Sudden loss of sight, flashes or severe eye pain need urgent care.',
  },
  {
    id: 'full-blinks',
    name: 'Full blinks',
    area: 'eyes',
    positions: ['seated', 'standing'],
    steps: [
      'Close your eyes gently and wait two seconds.',
      'Press your lids together softly for two seconds.',
      'Open and relax for two seconds.',
    ],
    hold: 4,
    release: 2,
    reps: 5,
    sides: 1,
    isGentle: true, // moves only the lids
    cautions: 'Skip after recent eye surgery or injury.',
  },
];
