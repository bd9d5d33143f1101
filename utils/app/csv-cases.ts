import { DAY_COLUMNS, dayRow } from '@/utils/domain/exchange/day-table';
import { APPOINTMENT_COLUMNS, BREAK_COLUMNS, PAIN_COLUMNS } from '@/utils/domain/exchange/record-tables';
import { BYTE_ORDER_MARK, type Column, headerLine, rowLines } from '@/utils/domain/exchange/table-csv';
import { parseDay } from '@/utils/domain/progress/parse-day';
import { readBatches } from '@/utils/store/batches';
import { APPOINTMENTS, BREAKS, PAIN, type RecordKind, sift } from '@/utils/store/records';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { Desk } from './desk';
import type { ExchangeApp, TableName } from './exchange-app';
import { cancellable, type Steps, stepsOf } from './long-work';

const CSV_TYPE = 'text/csv;charset=utf-8';

/** The use case of taking a table out: one for each kind of record. */
export function csvCases(desk: Desk): Pick<ExchangeApp, 'exportTable'> {
  return {
    exportTable: (table, work = {}) =>
      cancellable(() => desk.read((transaction) => writeTable(transaction, table, stepsOf(work)))),
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
