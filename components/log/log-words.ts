import type { BreakOutcome, BreakRecord, HoldReason } from '@/utils/domain/breaks/break-record';
import { SKIP_REASON_WORDS } from '@/utils/domain/breaks/skip-reasons';
import type { Exercise } from '@/utils/domain/exercises/exercise';
import { type PainEntry, REGIONS } from '@/utils/domain/pain/entry';
import type { Plan } from '@/utils/domain/plan/plan';
import { routineName } from '@/utils/domain/plan/wording';
import { adherenceOf } from '@/utils/domain/progress/adherence';
import { dayScore } from '@/utils/domain/progress/day-score';
import type { LogNames } from '@/utils/domain/progress/log-filter';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import { join, many, t } from '@/utils/i18n/t';
import { holdSentence, REGION_NAMES } from '../words';

// A reason may be any word, so that it is looked up where no word has a meaning of its own.
const REASONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SKIP_REASON_WORDS),
  ['paused', t('log.pauseBegan')],
]);

const HOLD_REASONS: readonly string[] = [
  'hours',
  'paused',
  'fullScreen',
  'meeting',
  'media',
  'away',
  'cap',
] satisfies readonly HoldReason[];

/** How a break ended, as far as that can be corrected. */
export const ENDINGS = {
  done: t('log.outcome.done'),
  partial: t('log.outcome.partial'),
  natural: t('log.outcome.natural'),
  skipped: t('log.outcome.skipped'),
  missed: t('log.outcome.missed'),
} as const satisfies Partial<Record<BreakOutcome, string>>;

export type Ending = keyof typeof ENDINGS;

/** Finds an exercise by its id; null for one that it does not know. */
export type FindExercise = (id: string) => Pick<Exercise, 'name'> | null;

/** What the log calls things. `find` is null until the catalogue was fetched; exercises have no name until then. */
export function logNames(plan: Plan | null, find: FindExercise | null): LogNames {
  const routines = new Map(plan?.routines.map((routine) => [routine.id, routineName(routine)]));
  const nameOf = (id: string): string => routines.get(id) ?? t('log.routineNotInPlan');
  return {
    routine: nameOf,
    ended: (record) => breakLine(record, nameOf(record.routine)),
    kind: ({ kind }) => t(`log.painKind.${kind}`),
    exercise: (id) => (find === null ? '' : (find(id)?.name ?? unknownExercise(id))),
    reason: reasonWords,
    region: (region) => REGION_NAMES[region],
  };
}

function unknownExercise(id: string): string {
  return id.startsWith('own-') ? t('log.ownExerciseDeleted') : t('log.exerciseNotKnown');
}

/** Why it was skipped or held back, in the words it was asked with; one's own words as they are. Empty without a reason. */
function reasonWords({ outcome, reason }: Pick<BreakRecord, 'outcome' | 'reason'>): string {
  if (reason === undefined) return '';
  if (outcome !== 'held') return REASONS.get(reason) ?? reason;
  return isHoldReason(reason) ? holdSentence(reason) : reason;
}

function isHoldReason(reason: string): reason is HoldReason {
  return HOLD_REASONS.includes(reason);
}

/** A break with how it ended, such as "Movement break, skipped"; one that was held back with why. */
export function breakLine({ outcome, reason }: Pick<BreakRecord, 'outcome' | 'reason'>, name: string): string {
  if (outcome !== 'held' || reason === undefined) return t(`log.breakEnded.${outcome}`, name);
  return isHoldReason(reason) ? t(`log.breakHeld.${reason}`, name) : t('log.breakHeld.unknown', name, reason);
}

/** A day in one line, such as "Pain 4 · 6 of 9 breaks taken · 2 held back". Empty for a day without numbers. */
export function dayLine(numbers: DayRecord | null, hidesNumbers: boolean): string {
  if (numbers === null) return '';
  const score = dayScore(numbers);
  const { asked, taken, counts } = adherenceOf([numbers]);
  return [
    score === null || hidesNumbers ? [] : t('log.dayScore', score),
    asked === 0 ? [] : many('log.breaksTaken', asked, taken),
    counts.snoozed === 0 ? [] : many('log.breaksPutOff', counts.snoozed),
    counts.held === 0 ? [] : many('log.breaksHeldBack', counts.held),
  ]
    .flat()
    .join(' · ');
}

/** Where it was felt, such as "Neck 5, Head 2"; only the places while the numbers are hidden. */
export function regionsLine({ regions = {} }: Pick<PainEntry, 'regions'>, hidesNumbers: boolean): string {
  const said = REGIONS.flatMap((region) => {
    const score = regions[region];
    if (score === undefined) return [];
    return [hidesNumbers ? REGION_NAMES[region] : t('log.scoreOfPlace', REGION_NAMES[region], score)];
  });
  return join(said, 'listed');
}
