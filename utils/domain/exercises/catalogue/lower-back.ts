import type { Exercise } from '../exercise';
import { SPINE_CARE } from './cautions';

/** For the lower back. */
export const LOWER_BACK: readonly Exercise[] = [
  {
    id: 'standing-back-bend',
    name: 'Standing back bend',
    area: 'lowerBack',
    positions: ['standing'],
    steps: [
      'Stand with your feet shoulder-width apart and your hands on the back of your hips.',
      'Keep your knees straight and lean back gently, supporting yourself with your hands.',
      'Come straight up again.',
    ],
    hold: 2,
    release: 3,
    reps: 6,
    sides: 1,
    isGentle: false, // a back bend
    cautions:
      'Stop if pain or tingling spreads further down a leg. Skip with spinal stenosis or spondylolisthesis unless a clinician taught it to you, or if looking up makes you dizzy.',
  },
  {
    id: 'pelvic-rock',
    name: 'Seated pelvic rock',
    area: 'lowerBack',
    positions: ['seated'],
    steps: [
      'Sit toward the front of the seat with your feet flat.',
      'Roll your pelvis back so your lower back rounds, then forward so it arches.',
      'Move slowly through the middle; stay in comfort.',
    ],
    hold: 0,
    release: 5,
    reps: 10,
    sides: 1,
    isGentle: true, // seated, supported, as small as is comfortable
    cautions: SPINE_CARE,
  },
];
