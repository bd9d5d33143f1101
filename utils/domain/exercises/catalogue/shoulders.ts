import type { Exercise } from '../exercise';
import { SHOULDER_CARE } from './cautions';

/** For the shoulders and the chest. */
export const SHOULDERS: readonly Exercise[] = [
  {
    id: 'shoulder-rolls',
    name: 'Shoulder rolls',
    area: 'shoulders',
    positions: ['seated', 'standing'],
    steps: [
      'Let your arms hang.',
      'Draw slow circles with your shoulders: up, back, down. Do five.',
      'Do five more going forward.',
    ],
    hold: 0,
    release: 3,
    reps: 10,
    sides: 1,
    isGentle: true, // small circles in the middle of the range
    cautions: SHOULDER_CARE,
  },
  {
    id: 'shrug-and-drop',
    name: 'Shrug and drop',
    area: 'shoulders',
    positions: ['seated', 'standing'],
    steps: [
      'Breathe in and lift both shoulders toward your ears.',
      'Hold for a moment.',
      'Breathe out and let them fall.',
    ],
    hold: 4,
    release: 4,
    reps: 5,
    sides: 1,
    isGentle: true, // lifts only the weight of the arms and then lets go
    cautions: SHOULDER_CARE,
  },
  {
    id: 'arm-across',
    name: 'Arm across',
    area: 'shoulders',
    positions: ['seated', 'standing'],
    steps: [
      'Bring one straight arm across your chest.',
      'Hold it above the elbow with your other hand and draw it in.',
      'Keep the shoulder low; change sides.',
    ],
    hold: 15,
    release: 3,
    reps: 2,
    sides: 2,
    isGentle: false, // a long stretch at the end of the range
    cautions: SHOULDER_CARE,
  },
  {
    id: 'doorway-opener',
    name: 'Doorway chest opener',
    area: 'shoulders',
    positions: ['standing'],
    steps: [
      'Stand in a doorway with your forearms on the frame, elbows a little below shoulder height.',
      'Step one foot through and lean until the front of your chest opens.',
      'Keep your lower back quiet; step back to release.',
    ],
    hold: 20,
    release: 5,
    reps: 2,
    sides: 1,
    isGentle: false, // a long stretch at the end of the range
    cautions: `${SHOULDER_CARE} Not with a shoulder that slips out of place.`,
  },
];
