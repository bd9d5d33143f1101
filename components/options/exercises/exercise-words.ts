import type { Area, Exercise, Position } from '@/utils/domain/exercises/exercise';
import { totalSeconds } from '@/utils/domain/exercises/exercise';
import { join, many, t } from '@/utils/i18n/t';

export const AREA_NAMES: Readonly<Record<Area, string>> = {
  neck: t('common.neck'),
  shoulders: t('common.shoulders'),
  upperBack: t('common.upperBack'),
  lowerBack: t('common.lowerBack'),
  hips: t('common.hips'),
  wrists: t('common.wrists'),
  eyes: t('options.areaEyes'),
  breathing: t('options.areaBreathing'),
  wholeBody: t('options.areaWholeBody'),
};

export const POSITION_NAMES: Readonly<Record<Position, string>> = {
  seated: t('options.positionSeated'),
  standing: t('options.positionStanding'),
  lying: t('options.positionLying'),
};

const POSITIONS_IN_LIST: Readonly<Record<Position, string>> = {
  seated: t('options.seatedInList'),
  standing: t('options.standingInList'),
  lying: t('options.lyingInList'),
};

/** How long an exercise takes and where it can be done: "45 seconds · seated or standing". */
export function factsOf(exercise: Exercise): string {
  const positions = exercise.positions.map((position) => POSITIONS_IN_LIST[position]);
  return many('options.exerciseFacts', totalSeconds(exercise), join(positions, 'or'));
}
