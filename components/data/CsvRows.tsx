import type { PainCsvMapping, PainCsvTable } from '@/utils/domain/exchange/pain-csv';
import { formatTime } from '../words';
import styles from './data.module.css';
import { formatDate } from './data-words';
import type { ReadRows } from './use-csv-reading';

interface Props {
  readonly table: PainCsvTable;
  readonly mapping: PainCsvMapping;
  readonly readRows: ReadRows;
}

const SHOWN = 5;

/** The first rows as they will be read. */
export function CsvRows({ table, mapping, readRows }: Props) {
  const rows = table.rows.slice(0, SHOWN).map((row) => readRows({ ...table, rows: [row] }, mapping));
  return (
    <div class={styles.scroll}>
      <table class={styles.table}>
        <caption class={styles.caption}>The first rows, as they will be read</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Time</th>
            <th scope="col" class={styles.number}>
              Score
            </th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entries: [entry], refused: [refusal] }, index) => (
            <tr key={index}>
              {entry === undefined ? (
                <td colspan={4} class={styles.muted}>
                  Left out. {refusal?.why}
                </td>
              ) : (
                <>
                  <th scope="row">{formatDate(entry.day)}</th>
                  <td>{formatTime(entry.at, entry.zone)}</td>
                  <td class={styles.number}>{entry.score}</td>
                  <td>{entry.note}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
