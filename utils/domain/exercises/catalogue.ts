import { BREATHING } from './catalogue/breathing';
import { EYES } from './catalogue/eyes';
import { HIPS } from './catalogue/hips';
import { LOWER_BACK } from './catalogue/lower-back';
import { NECK } from './catalogue/neck';
import { SHOULDERS } from './catalogue/shoulders';
import { UPPER_BACK } from './catalogue/upper-back';
import { WHOLE_BODY } from './catalogue/whole-body';
import { WRISTS } from './catalogue/wrists';
import type { Exercise } from './exercise';

/** Every built-in exercise, by area from head to hip. `isGentle` is judged conservatively; each says why. */
export const EXERCISES: readonly Exercise[] = [
  ...NECK,
  ...SHOULDERS,
  ...UPPER_BACK,
  ...LOWER_BACK,
  ...HIPS,
  ...WRISTS,
  ...WHOLE_BODY,
  ...EYES,
  ...BREATHING,
];

const BUILT_IN = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));

/** The exercise with this id, a built-in one or else one of `own`; null for an id that neither knows. */
export function findExercise(id: string, own: readonly Exercise[] = []): Exercise | null {
  return BUILT_IN.get(id) ?? own.find((exercise) => exercise.id === id) ?? null;
}
