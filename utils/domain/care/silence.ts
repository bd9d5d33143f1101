import type { LocalDay } from '../time/units';
import { activeDays, isStill } from './active-days';
import type { Care, Suggestion } from './care';
import { type DayNumber, dayAt, dayNumber } from './day-number';
import { lastStepUp } from './phases';
import type { RuleCase } from './rule-case';

/** Why a suggestion is not made although it may be right, and until when where that is a date. */
export type Silence =
  | { readonly type: 'paused' }
  | { readonly type: 'somethingChanged'; readonly daysLeft: number }
  | { readonly type: 'afterStepUp'; readonly daysLeft: number }
  | { readonly type: 'answered' | 'worse'; readonly until: LocalDay }
  | { readonly type: 'keptThisPhase' };

/** What keeps every suggestion back today; null when nothing does. */
export function generalSilence({ course, still, today, numbers }: RuleCase): Silence | null {
  if (isStill(still, today)) return { type: 'paused' };
  if (course.why !== 'somethingChanged') return null;
  const daysLeft = numbers.quietAfterChange - activeDays(still, dayNumber(course.since), today);
  return daysLeft > 0 ? { type: 'somethingChanged', daysLeft } : null;
}

/** What keeps one suggestion back today; null when nothing does. */
export function silenceOf(rule: RuleCase, care: Care, card: Suggestion): Silence | null {
  const isDown = card === 'D1' || card === 'D2';
  return (isDown ? silenceOfStepDown(rule, care, card) : null) ?? afterAnswer(rule, care, card);
}

function silenceOfStepDown(rule: RuleCase, care: Care, card: 'D1' | 'D2'): Silence | null {
  const { series, still, check, earliest, numbers } = rule;
  const up = lastStepUp(series, dayAt(rule.today));
  const daysLeft = up === null ? 0 : numbers.quietAfterStepUp - activeDays(still, dayNumber(up), check);
  if (daysLeft > 0) return { type: 'afterStepUp', daysLeft };
  // "Keep weekly" stands beside "Ask me in four weeks", so it means longer: until another phase or course begins.
  const isKept = care.rule.answers.some(
    (one) => one.series === series.id && one.card === card && one.answer === 'kept' && dayNumber(one.day) >= earliest,
  );
  if (isKept) return { type: 'keptThisPhase' };
  const impression = recentImpression(rule, care);
  return impression?.overall === 'worse' ? { type: 'worse', until: impression.until } : null;
}

function afterAnswer({ series, numbers, today }: RuleCase, { rule }: Care, card: Suggestion): Silence | null {
  const days = rule.answers
    .filter((one) => one.series === series.id && one.card === card)
    .map(({ day }) => dayNumber(day) + numbers.quietAfterAnswer)
    .filter((until) => until > today);
  return days.length === 0 ? null : { type: 'answered', until: dayAt(Math.max(...days)) };
}

/**
 * The last answer to how the person is overall that still counts: given in this phase and course, and not longer ago
 * than an answer to a card keeps silence, so that each suggestion is asked about once. Null when there is none.
 */
export function recentImpression(
  { series, earliest, numbers, today }: RuleCase,
  { rule }: Care,
): { readonly overall: 'better' | 'same' | 'worse'; readonly until: LocalDay } | null {
  const last = rule.impressions.findLast((one) => one.series === series.id && dayNumber(one.day) <= today);
  if (last === undefined) return null;
  const given: DayNumber = dayNumber(last.day);
  const until = given + numbers.quietAfterAnswer;
  return given < earliest || until <= today ? null : { overall: last.overall, until: dayAt(until) };
}
