import * as v from 'valibot';
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
export const areaSchema = v.picklist(AREAS, `An area is one of ${AREAS.join(', ')}.`);

const STEP = 'A step has 1 to 130 characters.';

const fields = v.object(
  {
    id: v.pipe(
      v.string(MISSING),
      v.check((id) => /^own-[\w-]{1,60}$/.test(id), 'The id of an exercise of your own begins with “own-”.'),
    ),
    name: v.pipe(
      v.string(MISSING),
      v.transform((text) => text.trim()),
      textWithin(LIMITS.name, 'A name has 1 to 60 characters.'),
    ),
    area: areaSchema,
    positions: v.pipe(
      v.array(v.picklist(['seated', 'standing', 'lying'], 'A position is seated, standing or lying.'), MISSING),
      v.transform((list) => [...new Set(list)]),
      v.minLength(1, 'An exercise needs at least one position: seated, standing or lying.'),
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
      v.minLength(LIMITS.steps.min, 'An exercise needs at least one step.'),
      v.maxLength(LIMITS.steps.max, 'An exercise can have at most 4 steps.'),
    ),
    hold: wholeNumberWithin(LIMITS.hold, 'A repetition is held for 1 to 120 seconds, a whole number.'),
    release: wholeNumberWithin(LIMITS.release, 'Letting go takes 0 to 30 seconds, a whole number.'),
    reps: wholeNumberWithin(LIMITS.reps, 'There can be 1 to 30 repetitions, a whole number.'),
    sides: v.picklist([1, 2], 'An exercise has one side or two.'),
    isGentle: v.boolean(MISSING),
    cautions: textWithin(LIMITS.cautions, 'What to be careful about can have at most 300 characters.'),
  },
  MISSING,
);

/** An exercise of the person's own, its texts trimmed and each position once. A way of breathing is never paced. */
export const ownExerciseSchema = v.pipe(
  fields,
  v.check(hasFittingTotal, ({ input }) => {
    const { min, max } = LIMITS.total;
    return `An exercise lasts ${min} to ${max} seconds in all, ${GET_READY} to get ready included; this one lasts ${totalSeconds(input)}.`;
  }),
);

/** Reads an exercise of the person's own from a file or a form; the error is one text of whole sentences. */
export function parseOwnExercise(value: unknown): Result<Exercise, string> {
  return checkAsText<Exercise>('exercise', ownExerciseSchema, value);
}

function hasFittingTotal(exercise: v.InferOutput<typeof fields>): boolean {
  const total = totalSeconds(exercise);
  return total >= LIMITS.total.min && total <= LIMITS.total.max;
}
