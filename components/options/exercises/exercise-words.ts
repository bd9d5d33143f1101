import type { Area, Exercise, Position } from '@/utils/domain/exercises/exercise';
import { totalSeconds } from '@/utils/domain/exercises/exercise';

export const AREA_NAMES: Readonly<Record<Area, string>> = {
  neck: 'Neck',
  shoulders: 'Shoulders',
  upperBack: 'Upper back',
  lowerBack: 'Lower back',
  hips: 'Hips',
  wrists: 'Wrists',
  eyes: 'Eyes',
  breathing: 'Breathing',
  wholeBody: 'Whole body',
};

export const POSITION_NAMES: Readonly<Record<Position, string>> = {
  seated: 'Seated',
  standing: 'Standing',
  lying: 'Lying down',
};

const OR = new Intl.ListFormat('en', { type: 'disjunction' });

/** How long an exercise takes and where it can be done: "45 seconds · seated or standing". */
export function factsOf(exercise: Exercise): string {
  const positions = exercise.positions.map((position) => POSITION_NAMES[position].toLowerCase());
  return `${totalSeconds(exercise)} seconds · ${OR.format(positions)}`;
}
