import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { check, MISSING, numberWithin, type Sentences, textWithin, wholeNumberWithin } from '../checking';
import type { Result } from '../result';
import { localDaySchema, timeOfDaySchema, timeRangeSchema } from '../time/time-schemas';
import { LIMITS } from './limits';
import type { Plan } from './plan';

/** Why a value is not a plan. The messages are whole sentences. */
export interface PlanFault {
  readonly type: 'invalid' | 'newerVersion';
  readonly messages: readonly string[];
}

const flag = v.boolean(MISSING);

const routineFields = v.object(
  {
    id: v.string(MISSING),
    kind: v.picklist(['posture', 'movement', 'eyes', 'breathing', 'drink', 'walk', 'own'], MISSING),
    name: v.exactOptional(textWithin(LIMITS.name, MISSING)),
    isOn: flag,
    every: v.nullable(numberWithin(LIMITS.every, MISSING)),
    times: v.pipe(v.array(timeOfDaySchema, MISSING), v.transform(sortedTexts), v.maxLength(LIMITS.times.max, MISSING)),
    lasts: numberWithin(LIMITS.lasts, MISSING),
    style: v.picklist(['notification', 'growing', 'page', 'badge'], MISSING),
    noticeBefore: v.exactOptional(
      v.pipe(
        numberWithin({ min: 0, max: LIMITS.noticeBefore.max }, MISSING),
        v.check((before) => before === 0 || before >= LIMITS.noticeBefore.min, MISSING),
      ),
      0,
    ),
  },
  MISSING,
);

type RoutineFields = v.InferOutput<typeof routineFields>;

const routineSchema = v.pipe(
  routineFields,
  v.check(hasFittingId, 'ownId'),
  v.check(hasNameIfOwn, 'ownName'),
  v.check(comesAtAll, 'comes'),
  v.transform(withoutIdleName),
);

/** `Plan`. */
export const planSchema = v.object(
  {
    version: v.literal(1, MISSING),
    routines: v.pipe(v.array(routineSchema, MISSING), v.check(haveOwnIds, 'sameIds')),
    hours: v.object(
      {
        week: v.pipe(v.array(v.array(timeRangeSchema, MISSING), MISSING), v.length(7, MISSING)),
        daysOff: v.pipe(v.array(localDaySchema, MISSING), v.transform(sortedTexts)),
      },
      MISSING,
    ),
    readingGrace: numberWithin(LIMITS.readingGrace, MISSING),
    watchingCounts: flag,
    caps: v.object(
      {
        perHour: wholeNumberWithin(LIMITS.perHour, MISSING),
        perDay: wholeNumberWithin(LIMITS.perDay, MISSING),
      },
      MISSING,
    ),
    snooze: v.object(
      {
        choices: v.pipe(
          v.array(numberWithin(LIMITS.snoozeMinutes, MISSING), MISSING),
          v.transform(ascending),
          v.minLength(LIMITS.snoozeChoices.min, 'noSnooze'),
          v.maxLength(LIMITS.snoozeChoices.max, MISSING),
        ),
        atMost: wholeNumberWithin(LIMITS.snoozeAtMost, MISSING),
      },
      MISSING,
    ),
    skipsPerDay: v.nullable(wholeNumberWithin(LIMITS.skipsPerDay, MISSING)),
    holds: v.object({ fullScreen: flag, meeting: flag, media: flag }, MISSING),
    reminders: v.object(
      {
        before: v.pipe(
          v.array(numberWithin(LIMITS.reminderMinutes, MISSING), MISSING),
          v.transform((list) => ascending(list).reverse()),
          v.maxLength(LIMITS.reminders.max, MISSING),
        ),
        quiet: v.nullable(
          v.pipe(
            timeRangeSchema,
            v.check(({ from, until }) => from !== until, 'neverQuiet'),
          ),
        ),
      },
      MISSING,
    ),
    badgeCountdown: flag,
    // What 0.1.0 did not have yet has a default, so that its plans are read as they are.
    breakIn: v.exactOptional(v.picklist(['tab', 'window'], MISSING), 'tab'),
    gentle: v.exactOptional(v.nullable(v.object({ day: localDaySchema, isOn: flag }, MISSING)), null),
  },
  MISSING,
);

/**
 * Reads a plan from a file, the store or a form. Lists come out sorted and without doubles, unknown keys are dropped.
 * A plan of a later version is a fault of its own, so that it can be kept and not be taken for a broken one. A page
 * gives PLAN_SENTENCES, which say what is allowed; the worker, whom nobody reads, does without.
 */
export function parsePlan(value: unknown, sentences: Sentences = {}): Result<Plan, PlanFault> {
  if (isNewer(value)) {
    const message = t('options.planIsNewer');
    return { ok: false, error: { type: 'newerVersion', messages: [message] } };
  }
  const outcome = check<Plan>('errors.plan', planSchema, value, sentences);
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
