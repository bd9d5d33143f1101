import { lines, t } from '@/utils/i18n/t';
import type { Exercise } from '../exercise';

/** Ways of breathing; each repetition is one breath. Gentle, because sitting still is all they ask of a sore back or neck. */
export const BREATHING: readonly Exercise[] = [
  {
    id: 'even-breath',
    name: t('exercise.evenBreath.name'),
    area: 'breathing',
    positions: ['seated', 'standing', 'lying'],
    steps: lines('exercise.evenBreath.steps'),
    hold: 10,
    release: 0,
    reps: 18,
    sides: 1,
    breath: [
      { do: 'in', seconds: 5 },
      { do: 'out', seconds: 5 },
    ],
    isGentle: true,
    cautions: t('exercise.evenBreath.cautions'),
  },
  {
    id: 'paced-4-6',
    name: t('exercise.paced46.name'),
    area: 'breathing',
    positions: ['seated'],
    steps: lines('exercise.paced46.steps'),
    hold: 10,
    release: 0,
    reps: 12,
    sides: 1,
    breath: [
      { do: 'in', seconds: 4 },
      { do: 'out', seconds: 6 },
    ],
    isGentle: true,
    cautions: t('exercise.paced46.cautions'),
  },
  {
    id: 'box-4',
    name: t('exercise.box4.name'),
    area: 'breathing',
    positions: ['seated'],
    steps: lines('exercise.box4.steps'),
    hold: 16,
    release: 0,
    reps: 6,
    sides: 1,
    breath: [
      { do: 'in', seconds: 4 },
      { do: 'hold', seconds: 4 },
      { do: 'out', seconds: 4 },
      { do: 'hold', seconds: 4 },
    ],
    isGentle: true,
    cautions: t('exercise.box4.cautions'),
  },
  {
    id: 'double-inhale-sigh',
    name: t('exercise.doubleInhaleSigh.name'),
    area: 'breathing',
    positions: ['seated'],
    steps: lines('exercise.doubleInhaleSigh.steps'),
    hold: 10,
    release: 0,
    reps: 6,
    sides: 1,
    breath: [
      { do: 'in', seconds: 2 },
      { do: 'in', seconds: 1 }, // the second sip
      { do: 'out', seconds: 7 },
    ],
    isGentle: true,
    cautions: t('exercise.doubleInhaleSigh.cautions'),
  },
];
