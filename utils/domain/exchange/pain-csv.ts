import type { PainEntry, PainKind } from '../pain/entry';
import type { LocalDay } from '../time/units';

/** A CSV file as read: its columns and rows, and what its columns seem to be. */
export interface PainCsvTable {
  /** The names in the first row. */
  readonly columns: readonly string[];
  /** The rows below; at most 50,000. */
  readonly rows: readonly (readonly string[])[];
  readonly guess: PainCsvMapping;
}

/** In which order day, month and year are written. */
export type DayOrder = 'ymd' | 'dmy' | 'mdy';

/** Which column is what, by index. */
export interface PainCsvMapping {
  readonly day: number | null;
  /** How the day is written. */
  readonly order: DayOrder;
  /** Null when the time stands with the day, or nowhere: then a score is dated at noon. */
  readonly time: number | null;
  readonly score: number | null;
  /** The highest score of the other program's scale: 10 as a rule, 5 or 100 for others; scores are brought to 0 to 10. */
  readonly outOf: number;
  readonly note: number | null;
  readonly kind: PainKind;
}

/** What the rows are by a mapping. */
export interface PainCsvReading {
  readonly entries: readonly PainEntry[];
  /** Rows that cannot be read: their number in the file and why, as a whole sentence. */
  readonly refused: readonly { readonly row: number; readonly why: string }[];
  readonly first: LocalDay | null;
  readonly last: LocalDay | null;
}

/** What a file of pain scores may be. */
export const PAIN_CSV_LIMITS = { bytes: 20_000_000, rows: 50_000, columns: 200 } as const;
