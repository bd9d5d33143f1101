import { medianOf } from '../pain/usual';
import type { RuleCase } from './rule-case';
import type { RuleNumbers } from './rule-numbers';
import { scoresBetween } from './window';

/** Whether some entries next to each other have a very high median. */
export function holdsVeryHigh(scores: readonly number[], numbers: RuleNumbers): boolean {
  const { veryHighEntries: count, veryHighScore } = numbers;
  return scores.some((_, end) => {
    const median = end + 1 < count ? null : medianOf(scores.slice(end + 1 - count, end + 1));
    return median !== null && median >= veryHighScore;
  });
}

/**
 * Whether pain was very high for days in any area, in the week before the last check or since (clinical 5.3). The plan
 * then suggests nothing; the page shows one neutral line with the way to help.
 */
export function isVeryHigh({ areas, check, today, numbers }: RuleCase): boolean {
  return areas.some(({ scores }) => holdsVeryHigh(scoresBetween(scores, check - 6, today), numbers));
}
