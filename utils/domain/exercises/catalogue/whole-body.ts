import { lines, t } from '@/utils/i18n/t';
import type { Exercise } from '../exercise';
import { BALANCE_CARE } from './cautions';

/** For no place in particular: reaching, standing up, walking. */
export const WHOLE_BODY: readonly Exercise[] = [
  {
    id: 'side-reach',
    name: t('exercise.sideReach.name'),
    area: 'wholeBody',
    positions: ['seated', 'standing'],
    steps: lines('exercise.sideReach.steps'),
    hold: 10,
    release: 4,
    reps: 2,
    sides: 2,
    isGentle: false, // bends the trunk and lifts an arm overhead
    cautions: t('exercise.sideReach.cautions'),
  },
  {
    id: 'sit-to-stand',
    name: t('exercise.sitToStand.name'),
    area: 'wholeBody',
    positions: ['standing'],
    steps: lines('exercise.sitToStand.steps'),
    hold: 0,
    release: 5,
    reps: 8,
    sides: 1,
    isGentle: false, // loads hips, knees and back
    cautions: t('exercise.sitToStand.cautions'),
  },
  {
    id: 'heel-raises',
    name: t('exercise.heelRaises.name'),
    area: 'wholeBody',
    positions: ['standing'],
    steps: lines('exercise.heelRaises.steps'),
    hold: 0,
    release: 8,
    reps: 8,
    sides: 1,
    isGentle: false, // needs strength and balance
    cautions: BALANCE_CARE,
  },
  {
    id: 'short-walk',
    name: t('exercise.shortWalk.name'),
    area: 'wholeBody',
    positions: ['standing'],
    steps: lines('exercise.shortWalk.steps'),
    hold: 115,
    release: 0,
    reps: 1,
    sides: 1,
    isGentle: true, // walking at one’s own pace is what guidance keeps up on bad days
    cautions: t('exercise.shortWalk.cautions'),
  },
];
