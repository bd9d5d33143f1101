import { lines, t } from '@/utils/i18n/t';
import type { Exercise } from '../exercise';
import { BALANCE_CARE } from './cautions';

/** For the hips and the backs of the legs. */
export const HIPS: readonly Exercise[] = [
  {
    id: 'figure-four',
    name: t('exercise.figureFour.name'),
    area: 'hips',
    positions: ['seated'],
    steps: lines('exercise.figureFour.steps'),
    hold: 20,
    release: 5,
    reps: 1,
    sides: 2,
    isGentle: false, // a long stretch at the end of the range
    cautions: t('exercise.figureFour.cautions'),
  },
  {
    id: 'seated-hamstring',
    name: t('exercise.seatedHamstring.name'),
    area: 'hips',
    positions: ['seated'],
    steps: lines('exercise.seatedHamstring.steps'),
    hold: 20,
    release: 5,
    reps: 1,
    sides: 2,
    isGentle: false, // a long stretch that can pull on a nerve
    cautions: t('exercise.seatedHamstring.cautions'),
  },
  {
    id: 'hip-flexor-split',
    name: t('exercise.hipFlexorSplit.name'),
    area: 'hips',
    positions: ['standing'],
    steps: lines('exercise.hipFlexorSplit.steps'),
    hold: 20,
    release: 5,
    reps: 1,
    sides: 2,
    isGentle: false, // a lunge
    cautions: BALANCE_CARE,
  },
];
