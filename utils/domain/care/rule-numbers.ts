import type { Limit } from '../plan/limits';

/** Every number of the person's rule. All scores are of the 0 to 10 scale; "days" are days on which no pause holds. */
export interface RuleNumbers {
  /** Counted days that each of the two weeks of a window needs. */
  readonly entriesPerWeek: number;
  /** Weekly checks in a row at which a step has to be right. */
  readonly checksInARow: number;
  /** D1, weekly to every two weeks: days and sessions in the phase, and the highest medians. */
  readonly d1Days: number;
  readonly d1Sessions: number;
  readonly d1Ceiling: number;
  /** "Low and steady": the highest median of this window and of the one before. */
  readonly lowCeiling: number;
  /** "Improved": so many points below the baseline, or so many percent of it with at least so many points. */
  readonly improvedPoints: number;
  readonly improvedPercent: number;
  readonly improvedAtLeast: number;
  /** "Rising": the second week so many points above the first. */
  readonly rise: number;
  /** D2, every two weeks to monthly. */
  readonly d2Days: number;
  readonly d2Sessions: number;
  readonly d2Ceiling: number;
  /** The highest median of the 14 days before the window. */
  readonly d2PreviousCeiling: number;
  /** Points the median may lie above the anchor. */
  readonly d2OverAnchor: number;
  /** U, a step up: points above the anchor, the lowest median by cadence, and how far below that each week may lie. */
  readonly upOverAnchor: number;
  readonly upFromMonthly: number;
  readonly upFromTwoWeekly: number;
  readonly upWeekSlack: number;
  /** V, the review: sessions or weeks at weekly without improvement; the weeks also without a check-in. */
  readonly reviewSessions: number;
  readonly reviewWeeks: number;
  /** Days without a step down after a step up, of silence after an answer, and of silence after "something changed". */
  readonly quietAfterStepUp: number;
  readonly quietAfterAnswer: number;
  readonly quietAfterChange: number;
  /** Very high: the median of so many entries in a row is at least this. */
  readonly veryHighScore: number;
  readonly veryHighEntries: number;
}

/** The numbers of clinical section 5, as they are at install. They are a convention, not evidence. */
export const RULE_NUMBERS: RuleNumbers = {
  entriesPerWeek: 3,
  checksInARow: 2,
  d1Days: 28,
  d1Sessions: 3,
  d1Ceiling: 4,
  lowCeiling: 3,
  improvedPoints: 2,
  improvedPercent: 30,
  improvedAtLeast: 1,
  rise: 2,
  d2Days: 42,
  d2Sessions: 3,
  d2Ceiling: 3,
  d2PreviousCeiling: 3,
  d2OverAnchor: 1,
  upOverAnchor: 2,
  upFromMonthly: 4,
  upFromTwoWeekly: 5,
  upWeekSlack: 1,
  reviewSessions: 10,
  reviewWeeks: 12,
  quietAfterStepUp: 42,
  quietAfterAnswer: 28,
  quietAfterChange: 14,
  veryHighScore: 8,
  veryHighEntries: 3,
};

/**
 * What each number may be. The text gives no bounds, so these keep its floors: 2 points or 30 % are the least change
 * with a meaning (clinical 3), three entries the least that make a median, and no single check decides.
 */
export const RULE_LIMITS: Readonly<Record<keyof RuleNumbers, Limit>> = {
  entriesPerWeek: { min: 3, max: 7 },
  checksInARow: { min: 2, max: 4 },
  d1Days: { min: 28, max: 182 },
  d1Sessions: { min: 3, max: 20 },
  d1Ceiling: { min: 1, max: 6 },
  lowCeiling: { min: 0, max: 4 },
  improvedPoints: { min: 2, max: 6 },
  improvedPercent: { min: 30, max: 90 },
  improvedAtLeast: { min: 1, max: 4 },
  rise: { min: 1, max: 4 },
  d2Days: { min: 28, max: 182 },
  d2Sessions: { min: 3, max: 20 },
  d2Ceiling: { min: 1, max: 5 },
  d2PreviousCeiling: { min: 0, max: 5 },
  d2OverAnchor: { min: 0, max: 3 },
  upOverAnchor: { min: 1, max: 5 },
  upFromMonthly: { min: 2, max: 9 },
  upFromTwoWeekly: { min: 2, max: 9 },
  upWeekSlack: { min: 0, max: 2 },
  reviewSessions: { min: 4, max: 30 },
  reviewWeeks: { min: 4, max: 26 },
  quietAfterStepUp: { min: 28, max: 182 },
  quietAfterAnswer: { min: 14, max: 182 },
  quietAfterChange: { min: 14, max: 84 },
  veryHighScore: { min: 6, max: 10 },
  veryHighEntries: { min: 3, max: 7 },
};

/**
 * Whether the point of a step up lies above that of the step down before it, by the level and over the anchor. Without
 * that the plan could go down and up for ever.
 */
export function keepsApart(numbers: RuleNumbers): boolean {
  return (
    numbers.upFromTwoWeekly > numbers.d1Ceiling &&
    numbers.upFromMonthly > numbers.d2Ceiling &&
    numbers.upOverAnchor > numbers.d2OverAnchor
  );
}
