import * as v from 'valibot';
import { join, t } from '@/utils/i18n/t';
import { checkAsText, MISSING, textWithin, wholeNumberWithin } from '../checking';
import type { Result } from '../result';
import { AREAS } from './areas';
import { type Exercise, GET_READY, totalSeconds } from './exercise';

/** What an exercise of the person's own may hold; the same numbers bound the inputs of the form. */
export const LIMITS = {
  /** Characters. */
  name: { min: 1, max: 60 },
  /** How many steps there are. */
  steps: { min: 1, max: 4 },
  /** Characters of one step. */
  step: { min: 1, max: 130 },
  /** Characters of what to be careful about. */
  cautions: { min: 0, max: 300 },
  /** Whole seconds. */
  hold: { min: 1, max: 120 },
  release: { min: 0, max: 30 },
  /** Repetitions a side. */
  reps: { min: 1, max: 30 },
  /** Seconds in all: shorter is over before one sits for it, longer is no break. */
  total: { min: 10, max: 600 },
} as const;

/** `Area`. */
export const areaSchema = v.picklist(AREAS, () => t('exercise.invalid.area', join(AREAS, 'or')));

const STEP = t('exercise.invalid.step');

const fields = v.object(
  {
    id: v.pipe(
      v.string(MISSING),
      v.check((id) => /^own-[\w-]{1,60}$/.test(id), t('exercise.invalid.ownId')),
    ),
    name: v.pipe(
      v.string(MISSING),
      v.transform((text) => text.trim()),
      textWithin(LIMITS.name, t('exercise.invalid.name')),
    ),
    area: areaSchema,
    positions: v.pipe(
      v.array(v.picklist(['seated', 'standing', 'lying'], t('exercise.invalid.position')), MISSING),
      v.transform((list) => [...new Set(list)]),
      v.minLength(1, t('exercise.invalid.noPosition')),
    ),
    steps: v.pipe(
      v.array(
        v.pipe(
          v.string(STEP),
          v.transform((text) => text.trim()),
          textWithin(LIMITS.step, STEP),
        ),
        MISSING,
      ),
      v.minLength(LIMITS.steps.min, t('exercise.invalid.noStep')),
      v.maxLength(LIMITS.steps.max, t('exercise.invalid.tooManySteps')),
    ),
    hold: wholeNumberWithin(LIMITS.hold, t('exercise.invalid.hold')),
    release: wholeNumberWithin(LIMITS.release, t('exercise.invalid.release')),
    reps: wholeNumberWithin(LIMITS.reps, t('exercise.invalid.repetitions')),
    sides: v.picklist([1, 2], t('exercise.invalid.sides')),
    isGentle: v.boolean(MISSING),
    cautions: textWithin(LIMITS.cautions, t('exercise.invalid.cautions')),
  },
  MISSING,
);

/** An exercise of the person's own, its texts trimmed and each position once. A way of breathing is never paced. */
export const ownExerciseSchema = v.pipe(
  fields,
  v.check(hasFittingTotal, ({ input }) => {
    const { min, max } = LIMITS.total;
    return t('exercise.invalid.duration', min, max, GET_READY, totalSeconds(input));
  }),
);

/** Reads an exercise of the person's own from a file or a form; the error is one text of whole sentences. */
export function parseOwnExercise(value: unknown): Result<Exercise, string> {
  return checkAsText<Exercise>('errors.exercise', ownExerciseSchema, value);
}

function hasFittingTotal(exercise: v.InferOutput<typeof fields>): boolean {
  const total = totalSeconds(exercise);
  return total >= LIMITS.total.min && total <= LIMITS.total.max;
}
