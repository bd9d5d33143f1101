import type { BackupTally } from '@/utils/domain/exchange/backup-tally';
import type { PainCsvMapping, PainCsvTable } from '@/utils/domain/exchange/pain-csv';
import type { LocalDay } from '@/utils/domain/time/units';
import type { Outcome } from './app';

/** How long work is followed and stopped. */
export interface LongWork {
  /** Told now and then how much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the work; what it had written is taken back and the failure is of type `cancelled`. */
  readonly signal?: AbortSignal;
}

/** Tables that can be had as CSV. */
export type TableName = 'pain' | 'breaks' | 'appointments' | 'days';

/** What a file would bring, before anything is stored. */
export interface ImportPreview {
  /** What is in the file. */
  readonly inFile: BackupTally;
  /** How many of the records are not here yet, by store. One that is here under the same id is left as it is here. */
  readonly added: Readonly<Record<TableName, number>>;
  /** Documents in the file that differ from those here: the person says which to take. */
  readonly documents: readonly ImportDocument[];
  /** Nothing was ever decided or recorded here, so all of the file can be taken without a loss. */
  readonly isEmptyHere: boolean;
}

export type ImportDocument = 'plan' | 'care' | 'exercises' | 'progress';

/** What was stored. */
export interface ImportResult {
  readonly added: Readonly<Record<TableName, number>>;
  readonly documents: readonly ImportDocument[];
}

/** What to erase. Settings (plan, care plan, exercises) go only with `everything`. */
export type Erasure =
  | { readonly type: 'everything' }
  | { readonly type: 'kind'; readonly kind: 'pain' | 'breaks' | 'appointments' }
  /** Pain entries, breaks, appointments and day notes of these days, both included. */
  | { readonly type: 'span'; readonly first: LocalDay; readonly last: LocalDay };

/** How much there is to erase. */
export interface ErasureTally {
  readonly pain: number;
  readonly breaks: number;
  readonly appointments: number;
  /** Days with notes of daily life. */
  readonly notes: number;
}

/** When everything was last taken out; null when never, or when nobody knows. */
export interface ExchangeState {
  /** Epoch ms of the last export or backup. */
  readonly exportedAt: number | null;
  /** The first day with a record; null without one. */
  readonly firstDay: LocalDay | null;
}

/** Everything in, out and away. Each import is checked as a whole first and stored in one transaction: all or nothing. */
export interface ExchangeApp {
  readExchange(): Outcome<ExchangeState>;
  /** The whole store as one JSON document (docs/data.md). */
  exportAll(work?: LongWork): Outcome<Blob>;
  /** Notes that such a document reached the person: what was made and never written is no copy. */
  noteExport(): Outcome<null>;
  /** One table as CSV with a byte order mark, no cell a formula. */
  exportTable(table: TableName, work?: LongWork): Outcome<Blob>;
  /** Reads and checks a JSON file. Stores nothing; keeps what was read for `applyImport`. */
  readImport(file: Blob, work?: LongWork): Outcome<ImportPreview>;
  /** Stores what `readImport` read last, with these documents in place of those here. */
  applyImport(documents: readonly ImportDocument[], work?: LongWork): Outcome<ImportResult>;
  /** Reads a CSV file of pain scores of another program, and guesses which column is what. */
  readPainCsv(file: Blob): Outcome<PainCsvTable>;
  /** Stores the rows that can be read by this mapping; the same rows twice change nothing. Gives how many were new. */
  applyPainCsv(table: PainCsvTable, mapping: PainCsvMapping, work?: LongWork): Outcome<number>;
  /** Counts what there is of these days, both included, before it is erased; null for all days. */
  tallyErasure(span: { readonly first: LocalDay; readonly last: LocalDay } | null): Outcome<ErasureTally>;
  /** Gives how many records went. */
  erase(what: Erasure, work?: LongWork): Outcome<number>;
  watch(onChange: () => void): () => void;
}
