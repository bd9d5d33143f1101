import { lines, t } from '@/utils/i18n/t';
import type { Exercise } from '../exercise';

/** For wrists and hands. */
export const WRISTS: readonly Exercise[] = [
  {
    id: 'wrist-bend',
    name: t('exercise.wristBend.name'),
    area: 'wrists',
    positions: ['seated', 'standing'],
    steps: lines('exercise.wristBend.steps'),
    hold: 5,
    release: 1,
    reps: 6,
    sides: 2,
    isGentle: false, // pulls the wrist to the end of its range
    cautions: t('exercise.wristBend.cautions'),
  },
  {
    id: 'palms-together',
    name: t('exercise.palmsTogether.name'),
    area: 'wrists',
    positions: ['seated', 'standing'],
    steps: lines('exercise.palmsTogether.steps'),
    hold: 6,
    release: 2,
    reps: 3,
    sides: 1,
    isGentle: true, // the person sets how far it goes, for a few seconds
    cautions: t('exercise.palmsTogether.cautions'),
  },
  {
    id: 'fist-and-fan',
    name: t('exercise.fistAndFan.name'),
    area: 'wrists',
    positions: ['seated', 'standing'],
    steps: lines('exercise.fistAndFan.steps'),
    hold: 3,
    release: 2,
    reps: 5,
    sides: 1,
    isGentle: true, // moves only the fingers, without force
    cautions: t('exercise.fistAndFan.cautions'),
  },
];
