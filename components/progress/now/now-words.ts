import type { HoldReason } from '@/utils/domain/breaks/break-record';
import type { Fortnight, Fortnights, PainChange } from '@/utils/domain/progress/fortnights';
import type { PainFigure } from '@/utils/domain/progress/trend';
import { DAY, type LocalDay } from '@/utils/domain/time/units';
import { LOCALE, many, t } from '@/utils/i18n/t';

const HELD = {
  hours: 'progress.held.hours',
  paused: 'progress.held.paused',
  fullScreen: 'progress.held.fullScreen',
  meeting: 'progress.held.meeting',
  media: 'progress.held.media',
  away: 'progress.held.away',
  cap: 'progress.held.cap',
} as const satisfies Record<HoldReason, string>;

/**
 * How many breaks were held back and when, with the number as the first part; a reason of another program's file has no
 * words of its own.
 */
export function heldWords(reason: string, count: number): string {
  return t(Object.hasOwn(HELD, reason) ? HELD[reason as HoldReason] : 'progress.held.unknown', count);
}

/** Two days as one span, both included. */
export function formatSpan(first: LocalDay, last: LocalDay): string {
  const format = new Intl.DateTimeFormat(LOCALE, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(Date.parse(first), Date.parse(last) + DAY - 1);
}

/** What always stands beside a median: range 2–7, 13 days. */
export function spreadWords({ lowest, highest, count }: PainFigure): string {
  return lowest === highest
    ? many('progress.spreadAlways', count, lowest)
    : many('progress.spreadRange', count, lowest, highest);
}

/** How pain lies beside the one it is measured by (clinical 3), as a key for whole sentences. */
export type ChangeKind = 'same' | 'littleLower' | 'littleHigher' | 'clearLower' | 'clearHigher';

/** The kind of a change. */
export function changeKind(change: PainChange): ChangeKind {
  return change.type === 'same' ? 'same' : `${change.type}${change.isLower ? 'Lower' : 'Higher'}`;
}

/** How pain lies beside the fortnight before, in whole sentences. */
export function changeSentence(change: PainChange): string {
  return t(`progress.sinceFortnight.${changeKind(change)}`);
}

/** The whole page in one sentence, without a full stop. */
export function headline({ current, change }: Fortnights, hidesPain: boolean): string {
  const amount = amountOf(current.breaks.share);
  if (hidesPain) return t(`progress.headlineBreaksAlone.${amount}`);
  return t('progress.headlineBoth', painWords(current, change), t(`progress.headlineBreaks.${amount}`));
}

function painWords({ pain, week, scored }: Fortnight, change: PainChange | null): string {
  if (change !== null) return t(`progress.headlinePain.${changeKind(change)}`);
  if (pain !== null) return t('progress.headlinePain.around', pain.median);
  if (week !== null) return t('progress.headlinePain.aroundThisWeek', week.median);
  return scored[0] + scored[1] === 0 ? t('progress.headlinePain.noScores') : t('progress.headlinePain.fewScores');
}

type Amount = 'noneAsked' | 'most' | 'half' | 'some' | 'noneTaken';

function amountOf(share: number | null): Amount {
  if (share === null) return 'noneAsked';
  if (share > 0.5) return 'most';
  if (share === 0.5) return 'half';
  return share > 0 ? 'some' : 'noneTaken';
}
