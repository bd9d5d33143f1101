import type { Mark } from './timeline';
import type { DayGroup } from './timeline-groups';
import type { PainStretch } from './trend';

/** How dates and numbers are written; the language is the caller's to know. */
export interface Formats {
  /** A stretch of days, both included. */
  range(first: number, last: number): string;
  count(count: number): string;
  /** A share from 0 to 1. */
  share(share: number): string;
}

/** What to leave out. */
export interface Wishes {
  readonly hidesNumbers: boolean;
}

type Nouns = readonly [one: string, many: string];

const DAYS: Nouns = ['day', 'days'];
const PROMPTS: Nouns = ['prompt', 'prompts'];
const MARKS: Readonly<Record<Mark['type'], Nouns>> = {
  session: ['session', 'sessions'],
  phase: ['change of the plan', 'changes of the plan'],
  milestone: ['milestone', 'milestones'],
};

/**
 * One sentence that says what is to be seen over some days, for those who do not see it: what, how much and of how many,
 * and never why. Without the pain when the person hides its numbers.
 */
export function describeDays(group: DayGroup, { range, count, share }: Formats, { hidesNumbers }: Wishes): string {
  const parts = [
    ...(hidesNumbers ? [] : [painWords(group.pain, count)]),
    takenWords(group, count, share),
    ...markWords(group, count),
  ];
  return `${range(group.first, group.last)}: ${parts.join('; ')}.`;
}

/** "pain median 4 (range 1 to 8, 152 days)", or how far it is from having one. */
export function painWords({ figure, have, need }: PainStretch, count: Formats['count']): string {
  if (have === 0) return 'no pain scores';
  if (figure === null) return `not enough days with a pain score for a median (${have} of ${need})`;
  const { median, lowest, highest, count: days } = figure;
  return `pain median ${count(median)} (range ${lowest} to ${highest}, ${counted(days, DAYS, count)})`;
}

/** "74 % of 3,120 prompts taken". */
export function takenWords(
  { asked, taken }: Pick<DayGroup, 'asked' | 'taken'>,
  count: Formats['count'],
  share: Formats['share'],
): string {
  if (asked === 0) return 'no prompts';
  return `${share(taken / asked)} of ${counted(asked, PROMPTS, count)} taken`;
}

function markWords({ marks }: DayGroup, count: Formats['count']): readonly string[] {
  return (Object.keys(MARKS) as (keyof typeof MARKS)[]).flatMap((type) => {
    const number = marks.filter((mark) => mark.type === type).length;
    return number === 0 ? [] : [counted(number, MARKS[type], count)];
  });
}

function counted(number: number, [one, many]: Nouns, count: Formats['count']): string {
  return number === 1 ? `1 ${one}` : `${count(number)} ${many}`;
}
