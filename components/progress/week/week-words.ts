import type { PainFigure, PainStretch } from '@/utils/domain/progress/trend';
import { WEEKS_BEFORE, type WeekLook } from '@/utils/domain/progress/week';
import { countWords } from '../../care/plan/plan-words';

/** A sentence in two pieces: what is seen first, and the rest of it. */
export type Sentence = readonly [lead: string, rest: string];

/** Pain this week, beside the weeks before. It compares nothing by words: seven days are too few for that. */
export function painSentence({ pain, before }: WeekLook): Sentence {
  if (pain.have === 0 && before.have === 0) return ['', 'There are no pain entries yet.'];
  const then = `in the ${WEEKS_BEFORE} weeks before: ${stretchWords(before)}`;
  if (pain.figure === null) return ['', `Pain this week: ${stretchWords(pain)}; ${then}.`];
  return [`Pain this week: median ${number(pain.figure.median)}`, ` ${basisWords(pain.figure)}; ${then}.`];
}

/** Breaks taken of those that were asked, and on how many workdays that was most of them. */
export function breaksSentence({ breaks, workdays }: WeekLook): Sentence {
  const { asked, taken } = breaks;
  if (asked === 0) return ['', 'No breaks were asked this week.'];
  const lead = `You took ${number(taken)} of ${countWords(asked, 'break')}`;
  const { most, planned } = workdays;
  if (planned === 0) return [lead, ' that came up.'];
  return [lead, ` that came up; on ${number(most)} of ${countWords(planned, 'planned workday')} it was most of them.`];
}

/** Sessions, milestones and what was held back. */
export function eventsSentence({ sessions, milestones, breaks }: WeekLook): Sentence {
  const { held } = breaks.counts;
  const parts = [
    sessions.length > 0 && countWords(sessions.length, 'session'),
    milestones.length > 0 && milestonesWords(milestones),
    held > 0 && `${countWords(held, 'prompt')} held back`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return ['', 'There was no session, no milestone, and nothing was held back.'];
  return ['', `There was also: ${parts.join('; ')}.`];
}

function milestonesWords(milestones: WeekLook['milestones']): string {
  const [first] = milestones;
  return milestones.length === 1 ? `a milestone, “${first?.text ?? ''}”` : countWords(milestones.length, 'milestone');
}

function basisWords({ lowest, highest, count }: PainFigure): string {
  return `(range ${number(lowest)}–${number(highest)}, ${countWords(count, 'day')})`;
}

function stretchWords({ figure, have, need }: PainStretch): string {
  if (figure === null) return have === 0 ? 'no entries' : `not enough entries yet (${number(have)} of ${number(need)})`;
  return `median ${number(figure.median)} ${basisWords(figure)}`;
}

function number(value: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(value);
}
