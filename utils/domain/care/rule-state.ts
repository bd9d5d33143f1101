import type { Region } from '../pain/entry';
import type { LocalDay } from '../time/units';
import { holdsStillDay } from './active-days';
import type { RuleCadence } from './cadence';
import { dayAt } from './day-number';
import { type AreaFigures, type Card, cardOf, figuresOf } from './rule';
import {
  type AreaCase,
  checksOf,
  nextCheck,
  phaseDays,
  phaseSessions,
  type RuleCase,
  type RuleInput,
  ruleCase,
  windowOf,
} from './rule-case';
import { generalSilence, type Silence, silenceOf } from './silence';
import { areScoresLow, isStepDownRight, stepDownOf } from './step-down';
import { areasAskingUp } from './step-up';
import { isVeryHigh } from './very-high';
import { isRising, WINDOW_DAYS, weeksUntil } from './window';

/** One thing the step down of the phase still waits for, as the figures of a sentence. */
export type Missing =
  /** "4 of the 6 entries needed in the last 14 days (at least 3 each week)". */
  | {
      readonly type: 'entries';
      readonly region: Region | null;
      readonly have: number;
      readonly need: number;
      readonly perWeek: number;
      readonly weeks: readonly [first: number, second: number];
    }
  /** "2 of 3 sessions done in this phase", "20 of 28 days". */
  | { readonly type: 'sessions' | 'days'; readonly have: number; readonly need: number }
  /** The last 14 days began before the phase or course, or hold a paused day. */
  | { readonly type: 'newWindow' | 'pausedWindow' }
  /** The window has to begin after the one it is compared with; `from` is the first check at which it can. */
  | { readonly type: 'baseline'; readonly region: Region | null; readonly from: LocalDay }
  /** The scores are not as low or as steady as the rule asks. */
  | { readonly type: 'scores'; readonly region: Region | null; readonly ceiling: number }
  /** Right at the last check, but not at so many in a row. */
  | { readonly type: 'checks'; readonly need: number };

/** Where the rule stands. */
export interface RuleState {
  readonly lastCheck: LocalDay;
  readonly nextCheck: LocalDay;
  readonly cadence: RuleCadence;
  readonly days: number;
  readonly sessions: number;
  /** The step down of this phase; null at monthly. */
  readonly step: 'D1' | 'D2' | null;
  readonly areas: readonly AreaFigures[];
  /** What a card would need; empty when a step down is right at every check. */
  readonly missing: readonly Missing[];
  /** What keeps it back although nothing is missing, or anyway; null when nothing does. */
  readonly silence: Silence | null;
  /** "A higher week. Flares happen; the plan stays as it is unless it lasts." */
  readonly isHigherWeek: boolean;
  /** One neutral line with the way to help; nothing is suggested. */
  readonly isVeryHigh: boolean;
  readonly card: Card | null;
}

/** Where the rule stands at its last check, for the plan page; null when the rule has nothing to judge. */
export function ruleState(input: RuleInput): RuleState | null {
  const rule = ruleCase(input);
  if (rule === null) return null;
  const card = cardOf(rule, input.care);
  const step = stepDownOf(rule)?.card ?? null;
  return {
    lastCheck: dayAt(rule.check),
    nextCheck: nextCheck(rule),
    cadence: rule.cadence,
    days: phaseDays(rule, rule.check),
    sessions: phaseSessions(rule, rule.check),
    step,
    areas: rule.areas.flatMap((area) => figuresOf(rule, area) ?? []),
    missing: missingOf(rule),
    silence: generalSilence(rule) ?? (step === null ? null : silenceOf(rule, input.care, step)),
    isHigherWeek: card?.type !== 'U' && rule.areas.some((area) => isHigher(rule, area)),
    isVeryHigh: isVeryHigh(rule),
    card,
  };
}

/** A week that rose, or a level of a step up that has not lasted yet. */
function isHigher(rule: RuleCase, area: AreaCase): boolean {
  const window = windowOf(rule, area, rule.check);
  if (window !== null && isRising(window, rule.numbers.rise)) return true;
  return areasAskingUp(rule, [rule.check]).includes(area);
}

function missingOf(rule: RuleCase): readonly Missing[] {
  const step = stepDownOf(rule);
  const windows = missingWindows(rule);
  if (step === null) return windows;
  const missing: readonly Missing[] = [
    ...countMissing('days', phaseDays(rule, rule.check), step.days),
    ...countMissing('sessions', phaseSessions(rule, rule.check), step.sessions),
    ...windows,
    ...(windows.length > 0 ? [] : rule.areas)
      .filter((area) => !areScoresLow(rule, step, area, rule.check))
      .map((area) => whyNotLow(rule, area, step.ceiling)),
  ];
  if (missing.length > 0 || checksOf(rule).every((check) => isStepDownRight(rule, check))) return missing;
  return [{ type: 'checks', need: rule.numbers.checksInARow }];
}

function whyNotLow({ check }: RuleCase, { region, baseline }: AreaCase, ceiling: number): Missing {
  if (baseline === null || baseline.until < check - WINDOW_DAYS + 1) return { type: 'scores', region, ceiling };
  return { type: 'baseline', region, from: dayAt(baseline.until + WINDOW_DAYS) };
}

function countMissing(type: 'sessions' | 'days', have: number, need: number): readonly Missing[] {
  return have >= need ? [] : [{ type, have: Math.max(0, have), need }];
}

function missingWindows({ check, earliest, still, numbers, areas }: RuleCase): readonly Missing[] {
  const from = check - WINDOW_DAYS + 1;
  if (from < earliest) return [{ type: 'newWindow' }];
  if (holdsStillDay(still, from, check)) return [{ type: 'pausedWindow' }];
  const perWeek = numbers.entriesPerWeek;
  return areas.flatMap(({ region, scores }) => {
    const [first, second] = weeksUntil(scores, check);
    if (Math.min(first.length, second.length) >= perWeek) return [];
    const weeks = [first.length, second.length] as const;
    // More than enough in one week does not make up for the other, so each counts up to what it needs.
    const have = weeks.reduce((sum, count) => sum + Math.min(count, perWeek), 0);
    return [{ type: 'entries', region, have, need: 2 * perWeek, perWeek, weeks } as const];
  });
}
