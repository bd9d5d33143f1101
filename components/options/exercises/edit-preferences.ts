import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';

/** Changes what is wanted of exercises and saves it, saying `what` ("Saved"); gives the sentence that says why not, or null. */
export type EditPreferences = (
  change: (preferences: ExercisePreferences) => ExercisePreferences,
  what?: string,
) => Promise<string | null>;
