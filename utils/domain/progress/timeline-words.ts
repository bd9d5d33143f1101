import { many, t } from '@/utils/i18n/t';
import { chain } from './chain';
import type { Mark } from './timeline';
import type { DayGroup } from './timeline-groups';
import type { PainStretch } from './trend';

/** How dates and shares are written; the language is the caller's to know. */
export interface Formats {
  /** A stretch of days, both included. */
  range(first: number, last: number): string;
  /** A share from 0 to 1. */
  share(share: number): string;
}

/** What to leave out. */
export interface Wishes {
  readonly hidesNumbers: boolean;
}

const MARKS = {
  session: 'progress.sessionCount',
  phase: 'progress.planChangeCount',
  milestone: 'progress.milestoneCount',
} as const satisfies Record<Mark['type'], string>;

/**
 * One sentence that says what is to be seen over some days, for those who do not see it: what, how much and of how many,
 * and never why. Without the pain when the person hides its numbers.
 */
export function describeDays(group: DayGroup, { range, share }: Formats, { hidesNumbers }: Wishes): string {
  const parts = [...(hidesNumbers ? [] : [painWords(group.pain)]), takenWords(group, share), ...markWords(group)];
  return t('progress.daysDescribed', range(group.first, group.last), chain(parts, 'clauses'));
}

/** "pain median 4 (range 1 to 8, 152 days)", or how far it is from having one. */
export function painWords({ figure, have, need }: PainStretch): string {
  if (have === 0) return t('progress.noPainScores');
  if (figure === null) return t('progress.fewScoredDays', have, need);
  const { median, lowest, highest, count } = figure;
  return many('progress.painMedianDays', count, median, lowest, highest);
}

/** "74 % of 3,120 prompts taken". */
export function takenWords({ asked, taken }: Pick<DayGroup, 'asked' | 'taken'>, share: Formats['share']): string {
  if (asked === 0) return t('progress.noPrompts');
  return many('progress.shareOfPrompts', asked, share(taken / asked));
}

function markWords({ marks }: DayGroup): readonly string[] {
  return (Object.keys(MARKS) as (keyof typeof MARKS)[]).flatMap((type) => {
    const number = marks.filter((mark) => mark.type === type).length;
    return number === 0 ? [] : [many(MARKS[type], number)];
  });
}
