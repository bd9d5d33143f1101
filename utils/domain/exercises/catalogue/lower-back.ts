import { lines, t } from '@/utils/i18n/t';
import type { Exercise } from '../exercise';
import { SPINE_CARE } from './cautions';

/** For the lower back. */
export const LOWER_BACK: readonly Exercise[] = [
  {
    id: 'standing-back-bend',
    name: t('exercise.standingBackBend.name'),
    area: 'lowerBack',
    positions: ['standing'],
    steps: lines('exercise.standingBackBend.steps'),
    hold: 2,
    release: 3,
    reps: 6,
    sides: 1,
    isGentle: false, // a back bend
    cautions: t('exercise.standingBackBend.cautions'),
  },
  {
    id: 'pelvic-rock',
    name: t('exercise.pelvicRock.name'),
    area: 'lowerBack',
    positions: ['seated'],
    steps: lines('exercise.pelvicRock.steps'),
    hold: 0,
    release: 5,
    reps: 10,
    sides: 1,
    isGentle: true, // seated, supported, as small as is comfortable
    cautions: SPINE_CARE,
  },
];
