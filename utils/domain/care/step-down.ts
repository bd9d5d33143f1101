import type { DayNumber } from './day-number';
import { type AreaCase, phaseDays, phaseSessions, type RuleCase, windowOf } from './rule-case';
import type { RuleNumbers } from './rule-numbers';
import { isRising, WINDOW_DAYS, type Window } from './window';

/** What a step down asks for, from the phase it leads out of. */
export interface StepDown {
  readonly card: 'D1' | 'D2';
  readonly days: number;
  readonly sessions: number;
  /** The highest R, r1 and r2. */
  readonly ceiling: number;
}

/** The step down of the phase; null from monthly, where there is none. */
export function stepDownOf({ cadence, numbers }: Pick<RuleCase, 'cadence' | 'numbers'>): StepDown | null {
  const { d1Days, d1Sessions, d1Ceiling, d2Days, d2Sessions, d2Ceiling } = numbers;
  if (cadence === 'weekly') return { card: 'D1', days: d1Days, sessions: d1Sessions, ceiling: d1Ceiling };
  if (cadence === 'twoWeekly') return { card: 'D2', days: d2Days, sessions: d2Sessions, ceiling: d2Ceiling };
  return null;
}

/** Whether a median is so much lower than the baseline that it means something; never without a baseline. */
export function isImproved(baseline: number | null, median: number, numbers: RuleNumbers): boolean {
  if (baseline === null) return false;
  const less = baseline - median;
  // Times 100, so that no rounding of 0.3 decides.
  const isByShare = less * 100 >= numbers.improvedPercent * baseline && less >= numbers.improvedAtLeast;
  return less >= numbers.improvedPoints || isByShare;
}

/** Whether all conditions of the phase's step down hold at a check; every area has to pass (clinical 5.2, 5.3). */
export function isStepDownRight(rule: RuleCase, check: DayNumber): boolean {
  const step = stepDownOf(rule);
  if (step === null || phaseDays(rule, check) < step.days || phaseSessions(rule, check) < step.sessions) return false;
  return rule.areas.every((area) => areScoresLow(rule, step, area, check));
}

/** Whether the scores of an area allow the step down at a check. */
export function areScoresLow(rule: RuleCase, step: StepDown, area: AreaCase, check: DayNumber): boolean {
  const window = windowOf(rule, area, check);
  if (window === null || !startsAfter(window, area.baseline) || isRising(window, rule.numbers.rise)) return false;
  if (Math.max(window.median, window.first, window.second) > step.ceiling) return false;
  const before = windowOf(rule, area, check - WINDOW_DAYS);
  return step.card === 'D1'
    ? isImproved(area.baseline?.median ?? null, window.median, rule.numbers) || isLowAndSteady(rule, window, before)
    : isLikeBefore(rule, area, window, before);
}

/** The window a step down rests on must not be the one that it is compared with, not even in part (clinical 5.1). */
function startsAfter(window: Window, baseline: Window | null): boolean {
  return baseline === null || window.from > baseline.until;
}

function isLowAndSteady({ numbers }: RuleCase, window: Window, before: Window | null): boolean {
  return before !== null && Math.max(window.median, before.median) <= numbers.lowCeiling;
}

function isLikeBefore({ numbers }: RuleCase, area: AreaCase, window: Window, before: Window | null): boolean {
  if (before === null || before.median > numbers.d2PreviousCeiling) return false;
  // Without an anchor nothing says that spacing out did no harm.
  return area.anchor !== null && window.median <= area.anchor + numbers.d2OverAnchor;
}
