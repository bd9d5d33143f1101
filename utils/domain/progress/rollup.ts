import type { BreakOutcome, BreakRecord } from '../breaks/break-record';
import type { PainEntry, PainKind, PainScore } from '../pain/entry';
import type { LocalDay } from '../time/units';

/** One local day in numbers: what charts of years read instead of the records. */
export interface DayRecord {
  readonly day: LocalDay;
  /** How often each outcome came, by routine id. */
  readonly breaks: Readonly<Record<string, Readonly<Partial<Record<BreakOutcome, number>>>>>;
  /** Every score of the day in the order it was logged, by question. */
  readonly pain: Readonly<Partial<Record<PainKind, readonly PainScore[]>>>;
  /** Day notes by habit name; none are kept yet by this version's rules but other versions' are preserved. */
  readonly habits: Readonly<Record<string, unknown>>;
}

/** A day on which nothing has been recorded yet. */
export function emptyDay(day: LocalDay): DayRecord {
  return { day, breaks: {}, pain: {}, habits: {} };
}

/** The day with one more break counted. The record must be of that day. */
export function addBreak(dayRecord: DayRecord, record: Pick<BreakRecord, 'routine' | 'outcome'>): DayRecord {
  const { routine, outcome } = record;
  const counts = dayRecord.breaks[routine];
  const counted = { ...counts, [outcome]: (counts?.[outcome] ?? 0) + 1 };
  return { ...dayRecord, breaks: { ...dayRecord.breaks, [routine]: counted } };
}

/** The day with one more pain score, after those logged before. The entry must be of that day. */
export function addPain(dayRecord: DayRecord, entry: Pick<PainEntry, 'kind' | 'score'>): DayRecord {
  const { kind, score } = entry;
  return { ...dayRecord, pain: { ...dayRecord.pain, [kind]: [...(dayRecord.pain[kind] ?? []), score] } };
}

/**
 * The day worked out afresh from all its records; the same as adding them one by one as they came. Scores stand in the
 * order of the entries' ids, which is the order in which they were logged. Habits are kept as given.
 */
export function rollUp(
  day: LocalDay,
  breaks: readonly BreakRecord[],
  pain: readonly PainEntry[],
  habits: DayRecord['habits'],
): DayRecord {
  const counted = breaks.reduce<DayRecord>(addBreak, { ...emptyDay(day), habits });
  return [...pain].sort((a, b) => (a.id < b.id ? -1 : 1)).reduce<DayRecord>(addPain, counted);
}
