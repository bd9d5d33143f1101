import type { LocalDay } from '@/utils/domain/time/units';
import { many, t } from '@/utils/i18n/t';
import { formatDate } from '../care/plan/plan-words';

/** What was found, and how far was looked. */
export interface Found {
  readonly count: number;
  /** There are earlier days that were not looked at. */
  readonly hasMore: boolean;
  /** The earliest day that was looked at; null when there was none. */
  readonly lookedTo: LocalDay | null;
  /** Something in particular was looked for. */
  readonly isNarrowed: boolean;
}

/** How much is shown, and how far back was looked, in a sentence or two. Empty for a log in which there is nothing. */
export function foundWords(found: Found, today: LocalDay): string {
  const { count, isNarrowed } = found;
  const earliest = earliestOf(found, today);
  if (count === 0) {
    if (!isNarrowed) return '';
    return earliest === null ? t('log.nothingFound') : t('log.nothingFoundSoFar', earliest);
  }
  if (isNarrowed) {
    return earliest === null ? many('log.foundInAll', count) : many('log.foundSoFar', count, earliest);
  }
  return earliest === null ? many('log.entriesInAll', count) : many('log.entriesBackTo', count, earliest);
}

/** How far back was looked, as a sentence. */
export function howFar(found: Found, today: LocalDay): string {
  const earliest = earliestOf(found, today);
  return earliest === null ? t('log.everyDayLookedAt') : t('log.lookedBackTo', earliest);
}

/** The date of the earliest day that was looked at; null when there is none before it. */
function earliestOf({ hasMore, lookedTo }: Found, today: LocalDay): string | null {
  return hasMore && lookedTo !== null ? formatDate(lookedTo, today) : null;
}
