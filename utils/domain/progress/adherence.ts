import type { BreakOutcome } from '../breaks/break-record';
import type { DayRecord } from './rollup';

/** How the askings of a stretch of days ended. Being shown never counts as taken. */
export interface Adherence {
  /** Askings with an end: done, partial, natural, skipped or missed. A snooze is no end, and a hold was never asked. */
  readonly asked: number;
  /** Of these, done, natural or partial. */
  readonly taken: number;
  readonly counts: Readonly<Record<BreakOutcome, number>>;
  /** `taken` of `asked`, 0 to 1; null when nothing was asked. */
  readonly share: number | null;
}

/** Ends of an asking that count as taken. */
export const TAKEN: readonly BreakOutcome[] = ['done', 'partial', 'natural'];
/** Ends of an asking that do not. */
export const NOT_TAKEN: readonly BreakOutcome[] = ['skipped', 'missed'];

/** The adherence over these days, all routines together. */
export function adherenceOf(days: readonly Pick<DayRecord, 'breaks'>[]): Adherence {
  const counts = { done: 0, partial: 0, skipped: 0, snoozed: 0, missed: 0, natural: 0, held: 0 };
  for (const { breaks } of days) {
    for (const routine in breaks) {
      const ended = breaks[routine] ?? {};
      for (const outcome in ended) counts[outcome as BreakOutcome] += ended[outcome as BreakOutcome] ?? 0;
    }
  }
  const taken = sum(counts, TAKEN);
  const asked = taken + sum(counts, NOT_TAKEN);
  return { asked, taken, counts, share: asked === 0 ? null : taken / asked };
}

function sum(counts: Adherence['counts'], outcomes: readonly BreakOutcome[]): number {
  return outcomes.reduce((total, outcome) => total + counts[outcome], 0);
}
