import { findExercise } from '@/utils/domain/exercises/catalogue';
import type { Exercise } from '@/utils/domain/exercises/exercise';

/** The exercise of this id; null for one that this version does not know. The log fetches it with the catalogue, which is large. */
export function exerciseOf(id: string): Exercise | null {
  return findExercise(id);
}
