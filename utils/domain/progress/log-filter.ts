import type { BreakOutcome, BreakRecord } from '../breaks/break-record';
import { fold } from '../help/fold';
import type { PainEntry, Region } from '../pain/entry';
import { nextDay } from '../time/local-day';
import type { LocalDay } from '../time/units';
import { NOT_TAKEN, TAKEN } from './adherence';

/**
 * How the breaks that are looked for ended. `any` leaves out what was held back, because that was never asked, unless
 * words are looked for: they may be those of a hold.
 */
export type SoughtOutcome = 'any' | 'taken' | 'skipped' | 'unanswered' | 'held';

/** What of the log is looked for. An outcome is only asked of breaks and a region only of pain; `narrow` sees to that. */
export interface LogFilter {
  /** Words as they were typed; each of them must be found, capitals and accents aside. */
  readonly text: string;
  readonly what: 'all' | 'pain' | 'breaks';
  readonly outcome: SoughtOutcome;
  /** Pain that has a score of its own for this region; null for pain anywhere. */
  readonly region: Region | null;
  /** The days looked at, both included and in either order; null where they have no end. */
  readonly from: LocalDay | null;
  readonly to: LocalDay | null;
}

/** The words a record is shown with; a search finds what can be read. */
export interface LogNames {
  readonly routine: (id: string) => string;
  readonly exercise: (id: string) => string;
  /** A break's line with how it ended. */
  readonly ended: (record: Pick<BreakRecord, 'routine' | 'outcome' | 'reason'>) => string;
  readonly kind: (entry: Pick<PainEntry, 'kind'>) => string;
  /** Why a break was skipped or held back, in words; empty when nothing was said. */
  readonly reason: (record: Pick<BreakRecord, 'outcome' | 'reason'>) => string;
  readonly region: (region: Region) => string;
}

/** Pain and breaks of all days; what was held back is left out. */
export const EVERYTHING: LogFilter = { text: '', what: 'all', outcome: 'any', region: null, from: null, to: null };

const OUTCOMES: Readonly<Record<SoughtOutcome, readonly BreakOutcome[]>> = {
  any: [...TAKEN, ...NOT_TAKEN, 'snoozed'],
  taken: TAKEN,
  skipped: ['skipped'],
  unanswered: ['missed'],
  held: ['held'],
};

/** The filter with a change. What the change rules out is let go of: whoever asks for a region is shown pain. */
export function narrow(filter: LogFilter, change: Partial<LogFilter>): LogFilter {
  const narrowed = { ...filter, ...change };
  if (change.region !== undefined && change.region !== null) return { ...narrowed, what: 'pain', outcome: 'any' };
  if (change.outcome !== undefined && change.outcome !== 'any') return { ...narrowed, what: 'breaks', region: null };
  return {
    ...narrowed,
    region: narrowed.what === 'pain' ? narrowed.region : null,
    outcome: narrowed.what === 'breaks' ? narrowed.outcome : 'any',
  };
}

/** Whether anything is looked for in particular. */
export function isNarrowed({ text, what, from, to }: LogFilter): boolean {
  return text.trim() !== '' || what !== 'all' || from !== null || to !== null;
}

/** The days a filter spans: from `first` on, and before `end`, which is not part of it. Null where there is no end. */
export function spanOf({ from, to }: LogFilter): { readonly first: LocalDay | null; readonly end: LocalDay | null } {
  const [first, last] = from !== null && to !== null && to < from ? [to, from] : [from, to];
  return { first, end: last === null ? null : nextDay(last) };
}

/** Whether this entry or break is looked for. */
export function matches(filter: LogFilter, record: PainEntry | BreakRecord, names: LogNames): boolean {
  const { first, end } = spanOf(filter);
  if ((first !== null && record.day < first) || (end !== null && record.day >= end)) return false;
  if (!('score' in record)) {
    if (filter.what === 'pain' || !outcomesOf(filter).includes(record.outcome)) return false;
  } else if (filter.what === 'breaks' || (filter.region !== null && record.regions?.[filter.region] === undefined)) {
    return false;
  }
  return hasWords(filter.text, () => ('score' in record ? painTexts(record, names) : breakTexts(record, names)));
}

function outcomesOf({ outcome, text }: LogFilter): readonly BreakOutcome[] {
  return outcome === 'any' && text.trim() !== '' ? [...OUTCOMES.any, 'held'] : OUTCOMES[outcome];
}

function hasWords(sought: string, textsOf: () => readonly string[]): boolean {
  const words = fold(sought).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = fold(textsOf().join('\n'));
  return words.every((word) => text.includes(word));
}

function painTexts(entry: PainEntry, names: LogNames): readonly string[] {
  const { note, context, regions } = entry;
  return [
    names.kind(entry),
    note ?? '',
    context ?? '',
    ...Object.keys(regions ?? {}).map((region) => names.region(region as Region)),
  ];
}

function breakTexts(record: BreakRecord, names: LogNames): readonly string[] {
  const exercises = (record.exercises ?? []).map(({ id }) => names.exercise(id));
  return [names.routine(record.routine), names.ended(record), names.reason(record), ...exercises];
}
