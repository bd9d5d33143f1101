import type { HoldReason } from '@/utils/domain/breaks/break-record';
import type { Fortnight, Fortnights, PainChange } from '@/utils/domain/progress/fortnights';
import type { PainFigure } from '@/utils/domain/progress/trend';
import { DAY, type LocalDay } from '@/utils/domain/time/units';

const HELD: Readonly<Record<HoldReason, string>> = {
  hours: 'outside your hours',
  paused: 'while paused',
  fullScreen: 'while a window was full screen',
  meeting: 'during a meeting in a tab',
  media: 'while a tab played sound',
  away: 'while you were away',
  cap: 'over your limit for the hour or day',
};

/** When breaks were held back, to stand after their count; a reason of another program's file has no words of its own. */
export function heldWords(reason: string): string {
  return Object.hasOwn(HELD, reason) ? HELD[reason as HoldReason] : 'for another reason';
}

/** A number as the person's language writes it, to one decimal at most. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(value);
}

/** A share from 0 to 1 in whole percent. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Two days as one span, both included. */
export function formatSpan(first: LocalDay, last: LocalDay): string {
  const format = new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(Date.parse(first), Date.parse(last) + DAY - 1);
}

/** Days in words: 1 day, 13 days. */
export function formatDays(count: number): string {
  return new Intl.NumberFormat(undefined, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(count);
}

/** What always stands beside a median: range 2–7, 13 days. */
export function spreadWords({ lowest, highest, count }: PainFigure): string {
  const range = lowest === highest ? `always ${lowest}` : `range ${lowest}–${highest}`;
  return `${range}, ${formatDays(count)}`;
}

/** How pain lies beside the one it is measured by (clinical 3), without a subject. */
export function changeWords(change: PainChange): string {
  if (change.type === 'same') return 'about the same';
  return `${change.type === 'little' ? 'a little' : 'clearly'} ${change.isLower ? 'lower' : 'higher'}`;
}

/** The same in whole sentences; `other` names what it is measured by and stands after “than” or “as”. */
export function changeSentence(change: PainChange, other: string): string {
  if (change.type === 'same') return `About the same as ${other}.`;
  const words = changeWords(change);
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)} than ${other}.`;
  return change.type === 'little' ? `${sentence} This can be ordinary day-to-day change.` : sentence;
}

/** The whole page in one sentence, without a full stop. */
export function headline({ current, change }: Fortnights, hidesPain: boolean): string {
  const breaks = breaksWords(current.breaks.share);
  if (hidesPain) return `${breaks.charAt(0).toUpperCase()}${breaks.slice(1)} this fortnight`;
  return `${painWords(current, change)}, ${breaks}`;
}

function painWords({ pain, week, scored }: Fortnight, change: PainChange | null): string {
  if (change !== null) return `Pain ${changeWords(change)}`;
  if (pain !== null) return `Pain around ${formatNumber(pain.median)}`;
  if (week !== null) return `Pain around ${formatNumber(week.median)} this week`;
  return scored[0] + scored[1] === 0 ? 'No pain scores' : 'Few pain scores yet';
}

function breaksWords(share: number | null): string {
  if (share === null) return 'no breaks asked for';
  if (share > 0.5) return 'most breaks taken';
  if (share === 0.5) return 'half of the breaks taken';
  return share > 0 ? 'some breaks taken' : 'no breaks taken';
}
