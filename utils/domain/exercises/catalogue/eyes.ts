import { lines, t } from '@/utils/i18n/t';
import type { Exercise } from '../exercise';

/** For the eyes. */
export const EYES: readonly Exercise[] = [
  {
    id: 'far-gaze',
    name: t('exercise.farGaze.name'),
    area: 'eyes',
    positions: ['seated', 'standing'],
    steps: lines('exercise.farGaze.steps'),
    hold: 20,
    release: 0,
    reps: 1,
    sides: 1,
    isGentle: true, // moves nothing
    cautions: t('exercise.farGaze.cautions'),
  },
  {
    id: 'full-blinks',
    name: t('exercise.fullBlinks.name'),
    area: 'eyes',
    positions: ['seated', 'standing'],
    steps: lines('exercise.fullBlinks.steps'),
    hold: 4,
    release: 2,
    reps: 5,
    sides: 1,
    isGentle: true, // moves only the lids
    cautions: t('exercise.fullBlinks.cautions'),
  },
];
