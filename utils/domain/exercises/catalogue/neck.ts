import { lines, t } from '@/utils/i18n/t';
import type { Exercise } from '../exercise';
import { NECK_CARE } from './cautions';

/** For the neck. */
export const NECK: readonly Exercise[] = [
  {
    id: 'chin-glide',
    name: t('exercise.chinGlide.name'),
    area: 'neck',
    positions: ['seated', 'standing'],
    steps: lines('exercise.chinGlide.steps'),
    hold: 2,
    release: 2,
    reps: 10,
    sides: 1,
    isGentle: false, // each repetition goes to the end of the neck’s range
    cautions: NECK_CARE,
  },
  {
    id: 'neck-turn',
    name: t('exercise.neckTurn.name'),
    area: 'neck',
    positions: ['seated', 'standing'],
    steps: lines('exercise.neckTurn.steps'),
    hold: 10,
    release: 3,
    reps: 2,
    sides: 2,
    isGentle: false, // a twist
    cautions: NECK_CARE,
  },
  {
    id: 'ear-to-shoulder',
    name: t('exercise.earToShoulder.name'),
    area: 'neck',
    positions: ['seated', 'standing'],
    steps: lines('exercise.earToShoulder.steps'),
    hold: 15,
    release: 3,
    reps: 2,
    sides: 2,
    isGentle: false, // a long stretch at the end of the range
    cautions: NECK_CARE,
  },
  {
    id: 'look-to-pocket',
    name: t('exercise.lookToPocket.name'),
    area: 'neck',
    positions: ['seated', 'standing'],
    steps: lines('exercise.lookToPocket.steps'),
    hold: 15,
    release: 3,
    reps: 2,
    sides: 2,
    isGentle: false, // a long stretch at the end of the range
    cautions: NECK_CARE,
  },
];
