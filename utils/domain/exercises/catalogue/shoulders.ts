import { lines, t } from '@/utils/i18n/t';
import type { Exercise } from '../exercise';
import { SHOULDER_CARE } from './cautions';

/** For the shoulders and the chest. */
export const SHOULDERS: readonly Exercise[] = [
  {
    id: 'shoulder-rolls',
    name: t('exercise.shoulderRolls.name'),
    area: 'shoulders',
    positions: ['seated', 'standing'],
    steps: lines('exercise.shoulderRolls.steps'),
    hold: 0,
    release: 3,
    reps: 10,
    sides: 1,
    isGentle: true, // small circles in the middle of the range
    cautions: SHOULDER_CARE,
  },
  {
    id: 'shrug-and-drop',
    name: t('exercise.shrugAndDrop.name'),
    area: 'shoulders',
    positions: ['seated', 'standing'],
    steps: lines('exercise.shrugAndDrop.steps'),
    hold: 4,
    release: 4,
    reps: 5,
    sides: 1,
    isGentle: true, // lifts only the weight of the arms and then lets go
    cautions: SHOULDER_CARE,
  },
  {
    id: 'arm-across',
    name: t('exercise.armAcross.name'),
    area: 'shoulders',
    positions: ['seated', 'standing'],
    steps: lines('exercise.armAcross.steps'),
    hold: 15,
    release: 3,
    reps: 2,
    sides: 2,
    isGentle: false, // a long stretch at the end of the range
    cautions: SHOULDER_CARE,
  },
  {
    id: 'doorway-opener',
    name: t('exercise.doorwayOpener.name'),
    area: 'shoulders',
    positions: ['standing'],
    steps: lines('exercise.doorwayOpener.steps'),
    hold: 20,
    release: 5,
    reps: 2,
    sides: 1,
    isGentle: false, // a long stretch at the end of the range
    cautions: t('exercise.doorwayOpener.cautions'),
  },
];
