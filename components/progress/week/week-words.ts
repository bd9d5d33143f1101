import { stretchWords } from '@/utils/domain/progress/summary-text';
import { WEEKS_BEFORE, type WeekLook } from '@/utils/domain/progress/week';
import { join, many, t } from '@/utils/i18n/t';

/*
 * The sentences of the week. What is seen first in one is its first part.
 */

/** Pain this week, beside the weeks before. It compares nothing by words: seven days are too few for that. */
export function painSentence({ pain, before }: WeekLook): string {
  if (pain.have === 0 && before.have === 0) return t('progress.noPainEntriesYet');
  const then = stretchWords(before);
  if (pain.figure === null) return t('progress.weekPainFew', stretchWords(pain), WEEKS_BEFORE, then);
  const { median, lowest, highest, count } = pain.figure;
  return many('progress.weekPain', count, median, lowest, highest, WEEKS_BEFORE, then);
}

/** Breaks taken of those that were asked, and on how many workdays that was most of them. */
export function breaksSentence({ breaks, workdays }: WeekLook): string {
  const { asked, taken } = breaks;
  if (asked === 0) return t('progress.noBreaksThisWeek');
  const { most, planned } = workdays;
  if (planned === 0) return many('progress.weekBreaks', asked, taken);
  return many('progress.weekBreaksAndDays', asked, taken, many('progress.onWorkdays', planned, most));
}

/** Sessions, milestones and what was held back. */
export function eventsSentence({ sessions, milestones, breaks }: WeekLook): string {
  const { held } = breaks.counts;
  const [milestone] = milestones;
  const parts = [
    sessions.length > 0 && many('progress.sessionCount', sessions.length),
    milestones.length === 1 && milestone !== undefined && t('progress.oneMilestone', milestone.text),
    milestones.length > 1 && many('progress.milestoneCount', milestones.length),
    held > 0 && many('progress.heldPromptCount', held),
  ].filter((part) => part !== false);
  return parts.length === 0 ? t('progress.nothingElse') : t('progress.thereWasAlso', join(parts));
}
