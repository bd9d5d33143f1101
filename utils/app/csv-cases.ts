import { DAY_COLUMNS, dayRow } from '@/utils/domain/exchange/day-table';
import { PAIN_CSV_LIMITS } from '@/utils/domain/exchange/pain-csv';
import { readPainRows, readPainTable } from '@/utils/domain/exchange/read-pain-csv';
import { APPOINTMENT_COLUMNS, BREAK_COLUMNS, PAIN_COLUMNS } from '@/utils/domain/exchange/record-tables';
import { BYTE_ORDER_MARK, type Column, headerLine, rowLines } from '@/utils/domain/exchange/table-csv';
import { parseDay } from '@/utils/domain/progress/parse-day';
import type { Result } from '@/utils/domain/result';
import { putAll, readBatches, readKeys } from '@/utils/store/batches';
import { APPOINTMENTS, BREAKS, PAIN, type RecordKind, sift } from '@/utils/store/records';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { Failure } from './app';
import type { Desk } from './desk';
import type { ExchangeApp, TableName } from './exchange-app';
import { cancellable, type Steps, stepsOf } from './long-work';
import { mergeDays } from './merge-days';

const CSV_TYPE = 'text/csv;charset=utf-8';
const TOO_LARGE =
  'This file is larger than 20 MB. Nothing was changed. Split it, then take in one part after the other.';

/** The use cases of tables: one for each kind of record, and pain scores from other programs. */
export function csvCases(desk: Desk): Pick<ExchangeApp, 'exportTable' | 'readPainCsv' | 'applyPainCsv'> {
  return {
    exportTable: (table, work = {}) =>
      cancellable(() => desk.read((transaction) => writeTable(transaction, table, stepsOf(work)))),
    readPainCsv: async (file) => {
      if (file.size > PAIN_CSV_LIMITS.bytes) return refused(TOO_LARGE);
      const table = readPainTable(decoded(await file.arrayBuffer()));
      return table.ok ? table : refused(table.error);
    },
    applyPainCsv: (table, mapping, work = {}) =>
      cancellable(() => {
        const steps = stepsOf(work);
        const { entries } = readPainRows(table, mapping, desk.now());
        return desk.change(async (transaction) => {
          const here = await readKeys(transaction, 'pain');
          const pain = entries.filter(({ id }) => !here.has(id));
          steps.expect(2 * pain.length);
          await putAll(transaction, 'pain', pain, steps.done);
          await mergeDays(transaction, { pain, breaks: [], days: [] }, steps);
          return pain.length;
        });
      }),
  };
}

async function writeTable(transaction: ReadTransaction, table: TableName, steps: Steps): Promise<Blob> {
  steps.expect(await transaction.objectStore(table).count());
  switch (table) {
    case 'pain':
      return writeRows(transaction, table, PAIN_COLUMNS, readingOf(PAIN), steps);
    case 'breaks':
      return writeRows(transaction, table, BREAK_COLUMNS, readingOf(BREAKS), steps);
    case 'appointments':
      return writeRows(transaction, table, APPOINTMENT_COLUMNS, readingOf(APPOINTMENTS), steps);
    case 'days':
      return writeRows(transaction, table, DAY_COLUMNS, (values) => values.flatMap(dayRows), steps);
  }
}

/** The rows of a store in the order of its keys; what cannot be read has no row, and comes with the JSON export. */
async function writeRows<Row>(
  transaction: ReadTransaction,
  table: TableName,
  columns: readonly Column<Row>[],
  read: (values: readonly unknown[]) => readonly Row[],
  steps: Steps,
): Promise<Blob> {
  const parts: Blob[] = [new Blob([BYTE_ORDER_MARK, headerLine(columns)])];
  for await (const values of readBatches(transaction, table)) {
    parts.push(new Blob([rowLines(columns, read(values))]));
    steps.done(values.length);
  }
  return new Blob(parts, { type: CSV_TYPE });
}

function readingOf<Value>(kind: RecordKind<Value>) {
  return (values: readonly unknown[]) => sift(kind, values).records;
}

function dayRows(value: unknown) {
  const day = parseDay(value);
  return day.ok ? [dayRow(day.value)] : [];
}

/** The text of a file in UTF-8 or UTF-16, or else as older Windows programs write it. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // any byte is a character there
  }
}

function refused(message: string): Result<never, Failure> {
  return { ok: false, error: { type: 'invalid', message } };
}
