import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import type { Plan, RoutineKind } from '../plan/plan';
import { applyPreset, type PresetName } from '../plan/presets';
import type { Result } from '../result';
import type { TimeRange } from '../time/hours';
import { isTimeOfDay } from '../time/time-texts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const ROUTINES = [
  'posture',
  'movement',
  'eyes',
  'breathing',
  'drink',
  'walk',
] as const satisfies readonly RoutineKind[];
const PRESET_NAMES = ['gentle', 'standard', 'intensive'] as const satisfies readonly PresetName[];
const LONGEST_NOTICE = 500; // characters; a few lines at the top of the options

/** What an organisation sets for the browsers it looks after. It speaks of the plan alone, and never gives anything away. */
export interface Policy {
  /** `suggest` asks the person once; `lock` applies by itself and cannot be changed in the options. */
  readonly mode: 'suggest' | 'lock';
  readonly preset?: PresetName;
  /** The built-in routines that are on; all others of them are off. The person's own stay as they are. */
  readonly routines?: readonly RoutineKind[];
  /** Ranges by weekday, Monday first. */
  readonly week?: readonly (readonly TimeRange[])[];
  /** Plain text, at most 500 characters. */
  readonly notice?: string;
}

const timeOfDay = v.pipe(v.string(), v.check(isTimeOfDay));

const policySchema = v.strictObject({
  mode: v.optional(v.picklist(['suggest', 'lock']), 'suggest'),
  preset: v.optional(v.picklist(PRESET_NAMES)),
  routines: v.optional(v.array(v.picklist(ROUTINES))),
  hours: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.strictObject({ days: v.array(v.picklist(DAYS)), from: timeOfDay, until: timeOfDay }),
          v.check(({ from, until }) => from < until),
        ),
      ),
      v.check((hours) => hours.length > 0),
    ),
  ),
  notice: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NOTICE))),
});

type Setting = keyof v.InferOutput<typeof policySchema>;

const EXPECTED: Readonly<Record<Setting, () => string>> = {
  mode: () => t('policy.expectedMode'),
  preset: () => t('policy.expectedPreset'),
  routines: () => t('policy.expectedRoutines'),
  hours: () => t('policy.expectedHours'),
  notice: () => t('policy.expectedNotice', LONGEST_NOTICE),
};

/**
 * Reads what the browser holds as the organisation's settings; null when that is nothing. One fault makes all of it
 * void: half a policy would be one that nobody wrote. The errors are whole sentences.
 */
export function parsePolicy(value: unknown): Result<Policy | null, readonly string[]> {
  if (Object.keys(Object(value)).length === 0) return { ok: true, value: null };
  const outcome = v.safeParse(policySchema, value);
  if (!outcome.success) return { ok: false, error: [...new Set(outcome.issues.map(sentenceOf))] };
  const { hours, ...rest } = outcome.output;
  return { ok: true, value: { ...rest, ...(hours !== undefined && { week: weekOf(hours) }) } as Policy };
}

/**
 * The plan as the policy wants it: its preset first, then which routines are on, then the hours. How many prompts a day
 * are the most stays the person's to say; a lock leaves it alone.
 */
export function withPolicy(plan: Plan, { mode, preset, routines, week }: Policy): Plan {
  const preferred = preset === undefined ? plan : applyPreset(plan, preset);
  const paced = mode === 'lock' ? { ...preferred, caps: plan.caps } : preferred;
  return {
    ...paced,
    ...(routines !== undefined && {
      routines: paced.routines.map((routine) =>
        routine.kind === 'own' ? routine : { ...routine, isOn: routines.includes(routine.kind) },
      ),
    }),
    ...(week !== undefined && { hours: { ...paced.hours, week } }),
  };
}

/** Whether the plan is already as the policy wants it. */
export function isMet(plan: Plan, policy: Policy): boolean {
  return JSON.stringify(withPolicy(plan, policy)) === JSON.stringify(plan);
}

/** Which parts of the plan the person cannot change while the policy stands. */
export function lockedBy(policy: Policy | null): { readonly routines: boolean; readonly hours: boolean } {
  const isLock = policy?.mode === 'lock';
  return {
    routines: isLock && (policy.routines !== undefined || policy.preset !== undefined),
    hours: isLock && policy.week !== undefined,
  };
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const name = String(issue.path?.[0]?.key ?? '');
  return Object.hasOwn(EXPECTED, name)
    ? t('policy.badSetting', name, EXPECTED[name as Setting]())
    : t('policy.unknownSetting', name);
}

function weekOf(hours: readonly { days: readonly string[]; from: string; until: string }[]): readonly TimeRange[][] {
  return DAYS.map((day) =>
    hours
      .filter(({ days }) => days.includes(day))
      .map(({ from, until }) => ({ from, until }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  );
}
