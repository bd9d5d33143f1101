import type { LocalDay } from '../time/units';
import { activeDays } from './active-days';
import type { Care } from './care';
import { type DayNumber, dayNumber } from './day-number';
import { phaseSessions, type RuleCase, windowOf } from './rule-case';
import { isImproved } from './step-down';

/** Why a review is due: weekly sessions that changed nothing, or nobody who was checked in with. */
export type ReviewReason = 'noImprovement' | 'noCheckIn';

const WEEK = 7;

/** Why a review is due at the last check; null when none is. A review that was read starts both counts afresh. */
export function reviewReason(rule: RuleCase, care: Care): ReviewReason | null {
  const read = lastRead(rule, care);
  if (isWithoutImprovement(rule, Math.max(rule.earliest, read + 1))) return 'noImprovement';
  return isWithoutCheckIn(rule, care, Math.max(rule.begun, read + 1)) ? 'noCheckIn' : null;
}

/** The day on which a review of the series was last answered with "read"; before all days when never. */
function lastRead({ series }: RuleCase, { rule }: Care): DayNumber {
  return latest(
    rule.answers
      .filter(({ card, answer, series: id }) => card === 'V' && answer !== 'later' && id === series.id)
      .map(({ day }) => day),
  );
}

function isWithoutImprovement(rule: RuleCase, since: DayNumber): boolean {
  const { numbers, check, areas, still } = rule;
  if (rule.cadence !== 'weekly') return false;
  const sessions = phaseSessions(rule, check) - phaseSessions(rule, since - 1);
  const isLong =
    sessions >= numbers.reviewSessions || activeDays(still, since, check + 1) >= numbers.reviewWeeks * WEEK;
  const isKnown = areas.every((area) => area.baseline !== null && windowOf(rule, area, check) !== null);
  // "Your numbers are about the same" has to be true of all of them.
  return isLong && isKnown && !hasEverImproved(rule);
}

function hasEverImproved(rule: RuleCase): boolean {
  const checks = Array.from(
    { length: Math.floor((rule.check - rule.earliest) / WEEK) + 1 },
    (_, i) => rule.check - i * WEEK,
  );
  return rule.areas.some((area) =>
    checks.some((check) => {
      const window = windowOf(rule, area, check);
      return window !== null && isImproved(area.baseline?.median ?? null, window.median, rule.numbers);
    }),
  );
}

/** The weeks run from the last check-in in the phase too: an early one does not cover a phase of a year. */
function isWithoutCheckIn({ numbers, check, still }: RuleCase, care: Care, since: DayNumber): boolean {
  const last = latest(care.people.flatMap(({ lastCheckIn }) => lastCheckIn ?? []));
  return activeDays(still, Math.max(since, last + 1), check + 1) >= numbers.reviewWeeks * WEEK;
}

function latest(days: readonly LocalDay[]): DayNumber {
  return Math.max(Number.NEGATIVE_INFINITY, ...days.map(dayNumber));
}
