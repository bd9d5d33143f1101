import { lines, t } from '@/utils/i18n/t';
import type { Exercise } from '../exercise';
import { SPINE_CARE } from './cautions';

/** For the upper back. */
export const UPPER_BACK: readonly Exercise[] = [
  {
    id: 'blade-squeeze',
    name: t('exercise.bladeSqueeze.name'),
    area: 'upperBack',
    positions: ['seated', 'standing'],
    steps: lines('exercise.bladeSqueeze.steps'),
    hold: 6,
    release: 2,
    reps: 8,
    sides: 1,
    isGentle: true, // a light squeeze that bends and twists nothing
    cautions: t('exercise.bladeSqueeze.cautions'),
  },
  {
    id: 'round-and-reach',
    name: t('exercise.roundAndReach.name'),
    area: 'upperBack',
    positions: ['seated'],
    steps: lines('exercise.roundAndReach.steps'),
    hold: 15,
    release: 4,
    reps: 2,
    sides: 1,
    isGentle: false, // a long bend of the back
    cautions: SPINE_CARE,
  },
  {
    id: 'chair-arch',
    name: t('exercise.chairArch.name'),
    area: 'upperBack',
    positions: ['seated'],
    steps: lines('exercise.chairArch.steps'),
    hold: 4,
    release: 3,
    reps: 5,
    sides: 1,
    isGentle: false, // a back bend
    cautions: t('exercise.chairArch.cautions'),
  },
  {
    id: 'seated-turn',
    name: t('exercise.seatedTurn.name'),
    area: 'upperBack',
    positions: ['seated'],
    steps: lines('exercise.seatedTurn.steps'),
    hold: 10,
    release: 4,
    reps: 2,
    sides: 2,
    isGentle: false, // a twist
    cautions: SPINE_CARE,
  },
];
