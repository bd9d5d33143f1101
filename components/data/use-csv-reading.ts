import { useEffect, useState } from 'preact/hooks';
import type { PainCsvMapping, PainCsvReading, PainCsvTable } from '@/utils/domain/exchange/pain-csv';

/** How the rows of a table are read by a mapping. */
export type ReadRows = (table: PainCsvTable, mapping: PainCsvMapping) => PainCsvReading;

/** What all rows come to. */
export interface CsvCount {
  /** Different entries that would be there. */
  readonly readable: number;
  /** Rows that are none. */
  readonly refused: number;
  /** The first of them, by their number in the file, and why. */
  readonly reasons: PainCsvReading['refused'];
}

const AT_ONCE = 1000; // rows: some hundredths of a second, so that the page stays awake
const TOLD = 3; // reasons: enough to see what is wrong with a column

/** Counts what the rows of a table come to, piece by piece; null while that is going on. */
export function useCsvReading(table: PainCsvTable, mapping: PainCsvMapping, readRows: ReadRows): CsvCount | null {
  const [count, setCount] = useState<CsvCount | null>(null);

  useEffect(() => {
    let isOver = false;
    setCount(null);
    void countRows(table, mapping, readRows, () => isOver).then((counted) => {
      if (!isOver) setCount(counted);
    });
    return () => {
      isOver = true;
    };
  }, [table, mapping]);

  return count;
}

async function countRows(
  table: PainCsvTable,
  mapping: PainCsvMapping,
  readRows: ReadRows,
  isOver: () => boolean,
): Promise<CsvCount> {
  const ids = new Set<string>();
  const reasons: PainCsvReading['refused'][number][] = [];
  for (let from = 0; from < table.rows.length && !isOver(); from += AT_ONCE) {
    const { entries, refused } = readRows({ ...table, rows: table.rows.slice(from, from + AT_ONCE) }, mapping);
    for (const { id } of entries) ids.add(id);
    for (const { row, why } of refused) if (reasons.length < TOLD) reasons.push({ row: row + from, why });
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { readable: ids.size, refused: table.rows.length - ids.size, reasons };
}
