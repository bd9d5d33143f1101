import type { BreakOutcome } from '../breaks/break-record';
import type { PainKind, PainScore } from '../pain/entry';
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
