import type { LocalDay } from '@/utils/domain/time/units';
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
  const { count, hasMore, lookedTo, isNarrowed } = found;
  const entries = `${count.toLocaleString()} ${count === 1 ? 'entry' : 'entries'}`;
  if (!isNarrowed) {
    if (count === 0) return '';
    return hasMore && lookedTo !== null ? `${entries}, back to ${formatDate(lookedTo, today)}` : `${entries} in all`;
  }
  const soFar = hasMore ? ' so far' : '';
  return `${count === 0 ? `Nothing matches${soFar}` : `${entries} found${soFar}`}. ${howFar(found, today)}`;
}

/** How far back was looked, as a sentence. */
export function howFar({ hasMore, lookedTo }: Found, today: LocalDay): string {
  return hasMore && lookedTo !== null
    ? `Looked back to ${formatDate(lookedTo, today)}; what is earlier was not looked at yet.`
    : 'Every day was looked at.';
}
