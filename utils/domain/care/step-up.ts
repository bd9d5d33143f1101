import type { RuleCadence } from './cadence';
import type { DayNumber } from './day-number';
import { type AreaCase, type RuleCase, windowOf } from './rule-case';
import type { RuleNumbers } from './rule-numbers';

/** The lowest median of a step up: over the anchor and over the level of the cadence; null at weekly or without anchor. */
export function stepUpThreshold(cadence: RuleCadence, anchor: number | null, numbers: RuleNumbers): number | null {
  if (cadence === 'weekly' || anchor === null) return null;
  const level = cadence === 'monthly' ? numbers.upFromMonthly : numbers.upFromTwoWeekly;
  return Math.max(anchor + numbers.upOverAnchor, level);
}

/** Whether the scores of an area ask for a step up at a check. */
export function areScoresHigh(rule: RuleCase, area: AreaCase, check: DayNumber): boolean {
  const threshold = stepUpThreshold(rule.cadence, area.anchor, rule.numbers);
  const window = threshold === null ? null : windowOf(rule, area, check);
  if (threshold === null || window === null) return false;
  return window.median >= threshold && Math.min(window.first, window.second) >= threshold - rule.numbers.upWeekSlack;
}

/** The areas that ask for a step up at each of the checks; one is enough (clinical 5.3). */
export function areasAskingUp(rule: RuleCase, checks: readonly DayNumber[]): readonly AreaCase[] {
  // The same area at every check: two areas that take turns are two short flares.
  return rule.areas.filter((area) => checks.every((check) => areScoresHigh(rule, area, check)));
}
