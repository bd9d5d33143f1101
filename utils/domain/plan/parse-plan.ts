import * as v from 'valibot';
import { check, MISSING, numberWithin, textWithin, wholeNumberWithin } from '../checking';
import type { Result } from '../result';
import { localDaySchema, timeOfDaySchema, timeRangeSchema } from '../time/time-schemas';
import { LIMITS } from './limits';
import type { Plan } from './plan';

/** Why a value is not a plan. The messages are whole sentences that name what is allowed. */
export interface PlanFault {
  readonly type: 'invalid' | 'newerVersion';
  readonly messages: readonly string[];
}

const flag = v.boolean(MISSING);

const routineFields = v.object(
  {
    id: v.string(MISSING),
    kind: v.picklist(['posture', 'movement', 'eyes', 'breathing', 'drink', 'walk', 'own'], MISSING),
    name: v.exactOptional(textWithin(LIMITS.name, 'A name has 1 to 60 characters.')),
    isOn: flag,
    every: v.nullable(numberWithin(LIMITS.every, 'A routine can come every 5 to 480 minutes.')),
    times: v.pipe(
      v.array(timeOfDaySchema, MISSING),
      v.transform(sortedTexts),
      v.maxLength(LIMITS.times.max, 'A routine can have at most 12 fixed times.'),
    ),
    lasts: numberWithin(LIMITS.lasts, 'A break can last 10 to 3600 seconds.'),
    style: v.picklist(['notification', 'badge'], MISSING),
  },
  MISSING,
);

type RoutineFields = v.InferOutput<typeof routineFields>;

const routineSchema = v.pipe(
  routineFields,
  v.check(hasFittingId, 'A built-in routine has its own id; the id of one of your own begins with “own-”.'),
  v.check(hasNameIfOwn, 'A routine of your own needs a name of 1 to 60 characters.'),
  v.check(comesAtAll, 'A routine that is on needs an interval or at least one fixed time.'),
  v.transform(withoutIdleName),
);

const reminderMinutes = numberWithin(
  LIMITS.reminderMinutes,
  'A reminder can come 5 minutes to 14 days (20160 minutes) before the start.',
);

const planSchema = v.object(
  {
    version: v.literal(1, MISSING),
    routines: v.pipe(v.array(routineSchema, MISSING), v.check(haveOwnIds, 'Two routines cannot have the same id.')),
    hours: v.object(
      {
        week: v.pipe(
          v.array(v.array(timeRangeSchema, MISSING), MISSING),
          v.length(7, 'The hours have seven days, Monday first.'),
        ),
        daysOff: v.pipe(v.array(localDaySchema, MISSING), v.transform(sortedTexts)),
      },
      MISSING,
    ),
    readingGrace: numberWithin(LIMITS.readingGrace, 'A pause can count as reading for up to 0.25 to 30 minutes.'),
    watchingCounts: flag,
    caps: v.object(
      {
        perHour: wholeNumberWithin(LIMITS.perHour, 'There can be 1 to 12 prompts in an hour, a whole number.'),
        perDay: wholeNumberWithin(LIMITS.perDay, 'There can be 1 to 96 prompts in a day, a whole number.'),
      },
      MISSING,
    ),
    snooze: v.object(
      {
        choices: v.pipe(
          v.array(numberWithin(LIMITS.snoozeMinutes, 'A snooze can last 1 to 60 minutes.'), MISSING),
          v.transform(ascending),
          v.minLength(LIMITS.snoozeChoices.min, 'At least one snooze length is needed.'),
          v.maxLength(LIMITS.snoozeChoices.max, 'There can be at most 6 snooze lengths.'),
        ),
        atMost: wholeNumberWithin(LIMITS.snoozeAtMost, 'A prompt can be put off 0 to 5 times.'),
      },
      MISSING,
    ),
    skipsPerDay: v.nullable(
      wholeNumberWithin(LIMITS.skipsPerDay, 'There can be 0 to 20 skips in a day, a whole number, or no limit.'),
    ),
    holds: v.object({ fullScreen: flag, meeting: flag, media: flag }, MISSING),
    reminders: v.object(
      {
        before: v.pipe(
          v.array(reminderMinutes, MISSING),
          v.transform((list) => ascending(list).reverse()),
          v.maxLength(LIMITS.reminders.max, 'There can be at most 6 reminders.'),
        ),
        quiet: v.nullable(
          v.pipe(
            timeRangeSchema,
            v.check(({ from, until }) => from !== until, 'Quiet hours begin and end at two different times.'),
          ),
        ),
      },
      MISSING,
    ),
    badgeCountdown: flag,
  },
  MISSING,
);

/**
 * Reads a plan from a file, the store or a form. Lists come out sorted and without doubles, unknown keys are dropped.
 * A plan of a later version is a fault of its own, so that it can be kept and not be taken for a broken one.
 */
export function parsePlan(value: unknown): Result<Plan, PlanFault> {
  if (isNewer(value)) {
    const message = 'This plan comes from a newer version of Unknot. Update Unknot to use it.';
    return { ok: false, error: { type: 'newerVersion', messages: [message] } };
  }
  const outcome = check<Plan>('plan', planSchema, value);
  return outcome.ok ? outcome : { ok: false, error: { type: 'invalid', messages: outcome.error } };
}

function isNewer(value: unknown): boolean {
  const outcome = v.safeParse(v.object({ version: v.number() }), value);
  return outcome.success && outcome.output.version > 1;
}

function hasFittingId({ id, kind }: RoutineFields): boolean {
  return kind === 'own' ? /^own-[\w-]{1,60}$/.test(id) : id === kind;
}

function hasNameIfOwn({ kind, name }: RoutineFields): boolean {
  return kind !== 'own' || (name !== undefined && name.trim() !== '');
}

function comesAtAll({ isOn, every, times }: RoutineFields): boolean {
  return !isOn || every !== null || times.length > 0;
}

function withoutIdleName(routine: RoutineFields): RoutineFields {
  const { name, ...rest } = routine;
  return name === undefined || routine.kind !== 'own' ? rest : { ...rest, name: name.trim() };
}

function haveOwnIds(routines: RoutineFields[]): boolean {
  return new Set(routines.map(({ id }) => id)).size === routines.length;
}

function sortedTexts(list: string[]): string[] {
  return [...new Set(list)].sort();
}

function ascending(list: number[]): number[] {
  return [...new Set(list)].sort((a, b) => a - b);
}
