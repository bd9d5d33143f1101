import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { checkAsText, MISSING, numberWithin, textWithin } from '../checking';
import type { Result } from '../result';
import { areaSchema, ownExerciseSchema } from './own';
import type { ExercisePreferences } from './preferences';

// Any id will do: one that this version does not know may be of a later one, and is kept for it.
const idsSchema = v.pipe(
  v.array(textWithin({ min: 1, max: 100 }, t('exercise.invalid.id')), MISSING),
  v.transform((ids) => [...new Set(ids)]),
);

/** `ExercisePreferences`. */
export const preferencesSchema = v.pipe(
  v.object(
    {
      version: v.literal(1, MISSING),
      areas: v.pipe(
        v.array(areaSchema, MISSING),
        v.transform((areas) => [...new Set(areas)]),
      ),
      position: v.picklist(['seated', 'standing', 'any'], t('exercise.invalid.wherePosition')),
      avoid: idsSchema,
      helped: idsSchema,
      own: v.pipe(
        v.array(ownExerciseSchema, MISSING),
        v.check((own) => new Set(own.map(({ id }) => id)).size === own.length, t('exercise.invalid.sameId')),
      ),
      sound: v.object(
        {
          chime: v.boolean(MISSING),
          voice: v.boolean(MISSING),
          volume: numberWithin({ min: 0, max: 1 }, t('exercise.invalid.volume')),
        },
        MISSING,
      ),
      knowsRules: v.boolean(MISSING),
    },
    MISSING,
  ),
  // What is avoided is avoided, whatever else was said of it.
  v.transform((read) => ({ ...read, helped: read.helped.filter((id) => !read.avoid.includes(id)) })),
);

const NEWER = t('exercise.invalid.newerVersion');

/**
 * Reads exercise preferences from a file or the store; the error is one text of whole sentences. Lists come out
 * without doubles, unknown keys are dropped, unknown ids stay.
 */
export function parsePreferences(value: unknown): Result<ExercisePreferences, string> {
  const version = v.safeParse(v.object({ version: v.number() }), value);
  if (version.success && version.output.version > 1) return { ok: false, error: NEWER };
  return checkAsText<ExercisePreferences>('errors.exercisePreferences', preferencesSchema, value);
}
