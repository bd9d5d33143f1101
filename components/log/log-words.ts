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
import { countWords } from '../care/plan/plan-words';
import { holdSentence, REGION_NAMES } from '../words';

const HOLD_REASONS: readonly string[] = [
  'hours',
  'paused',
  'fullScreen',
  'meeting',
  'media',
  'away',
  'cap',
] satisfies readonly HoldReason[];

// A reason may be any word, so that it is looked up where no word has a meaning of its own.
const REASONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SKIP_REASON_WORDS),
  ['paused', 'A pause began'],
]);

/** How a break ended, in the middle of a line. */
export const OUTCOME_WORDS: Readonly<Record<BreakOutcome, string>> = {
  done: 'done',
  partial: 'partly done',
  natural: 'natural break',
  skipped: 'skipped',
  snoozed: 'snoozed',
  missed: 'no answer',
  held: 'held back',
};

/** Finds an exercise by its id; null for one that it does not know. */
export type FindExercise = (id: string) => Pick<Exercise, 'name'> | null;

/** What the log calls things. `find` is null until the catalogue was fetched; exercises have no name until then. */
export function logNames(plan: Plan | null, find: FindExercise | null): LogNames {
  const routines = new Map(plan?.routines.map((routine) => [routine.id, routineName(routine)]));
  return {
    routine: (id) => routines.get(id) ?? 'A routine no longer in the plan',
    exercise: (id) => (find === null ? '' : (find(id)?.name ?? unknownExercise(id))),
    reason: reasonWords,
    region: (region) => REGION_NAMES[region],
  };
}

function unknownExercise(id: string): string {
  return id.startsWith('own-') ? 'an exercise of your own that was deleted' : 'an exercise this version does not know';
}

/** Why it was skipped or held back, in the words it was asked with; one's own words as they are. Empty without a reason. */
function reasonWords({ outcome, reason }: Pick<BreakRecord, 'outcome' | 'reason'>): string {
  if (reason === undefined) return '';
  if (outcome !== 'held') return REASONS.get(reason) ?? reason;
  return HOLD_REASONS.includes(reason) ? holdSentence(reason as HoldReason) : reason;
}

/** A day in one line, such as "Pain 4 · 6 of 9 breaks taken · 2 held back". Empty for a day without numbers. */
export function dayLine(numbers: DayRecord | null, hidesNumbers: boolean): string {
  if (numbers === null) return '';
  const score = dayScore(numbers);
  const { asked, taken, counts } = adherenceOf([numbers]);
  return [
    score === null || hidesNumbers ? [] : `Pain ${score}`,
    asked === 0 ? [] : `${taken} of ${countWords(asked, 'break')} taken`,
    counts.snoozed === 0 ? [] : `${counts.snoozed} put off`,
    counts.held === 0 ? [] : `${counts.held} held back`,
  ]
    .flat()
    .join(' · ');
}

/** Where it was felt, such as "Neck 5, head 2"; only the places while the numbers are hidden. */
export function regionsLine({ regions = {} }: Pick<PainEntry, 'regions'>, hidesNumbers: boolean): string {
  return REGIONS.filter((region) => regions[region] !== undefined)
    .map((region) => (hidesNumbers ? REGION_NAMES[region] : `${REGION_NAMES[region]} ${regions[region]}`))
    .join(', ');
}
