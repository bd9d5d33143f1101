import type { PainCsvMapping, PainCsvTable } from '@/utils/domain/exchange/pain-csv';
import { formatNumber, t } from '@/utils/i18n/t';
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
        <caption class={styles.caption}>{t('data.firstRows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.columnDay')}</th>
            <th scope="col">{t('data.columnTime')}</th>
            <th scope="col" class={styles.number}>
              {t('data.columnScore')}
            </th>
            <th scope="col">{t('data.columnNote')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entries: [entry], refused: [refusal] }, index) => (
            <tr key={index}>
              {entry === undefined ? (
                <td colspan={4} class={styles.muted}>
                  {t('data.rowLeftOut', refusal?.why ?? '')}
                </td>
              ) : (
                <>
                  <th scope="row">{formatDate(entry.day)}</th>
                  <td>{formatTime(entry.at, entry.zone)}</td>
                  <td class={styles.number}>{formatNumber(entry.score)}</td>
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
