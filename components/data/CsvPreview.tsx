import { useEffect, useRef, useState } from 'preact/hooks';
import type { PainCsvMapping, PainCsvTable } from '@/utils/domain/exchange/pain-csv';
import { many, t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { CsvMapping } from './CsvMapping';
import { CsvRows } from './CsvRows';
import styles from './data.module.css';
import { type CsvCount, type ReadRows, useCsvReading } from './use-csv-reading';

interface Props {
  readonly table: PainCsvTable;
  readonly readRows: ReadRows;
  readonly isBusy: boolean;
  readonly onImport: (mapping: PainCsvMapping) => void;
  readonly onClose: () => void;
}

/** Which column is what, and what the rows come to by that. */
export function CsvPreview({ table, readRows, isBusy, onImport, onClose }: Props) {
  const [mapping, setMapping] = useState(table.guess);
  const count = useCsvReading(table, mapping, readRows);
  const place = useRef<HTMLFieldSetElement>(null);

  // The file was chosen elsewhere; the focus goes to what came of it, so that it is read out.
  useEffect(() => place.current?.focus(), [table]);

  return (
    <fieldset ref={place} tabindex={-1} class={styles.framed} aria-label={t('data.csvPreview')}>
      <CsvMapping columns={table.columns} mapping={mapping} onChange={setMapping} />
      <CsvRows table={table} mapping={mapping} readRows={readRows} />
      <div role="status">
        <p>{countOf(count, mapping)}</p>
        {count !== null && mapping.day !== null && mapping.score !== null && count.reasons.length > 0 && (
          <ul class={styles.reasons}>
            {count.reasons.map(({ row, why }) => (
              <li key={row}>{t('data.rowRefused', row, why)}</li>
            ))}
            {count.refused > count.reasons.length && <li>{t('data.moreRowsRefused')}</li>}
          </ul>
        )}
      </div>
      <div class={styles.actions}>
        <Button
          variant="primary"
          disabled={isBusy || count === null || count.readable === 0}
          onClick={() => onImport(mapping)}
        >
          {t('data.importScores')}
        </Button>
        <Button disabled={isBusy} onClick={onClose}>
          {t('data.closeForm')}
        </Button>
      </div>
    </fieldset>
  );
}

function countOf(count: CsvCount | null, { day, score }: PainCsvMapping): string {
  if (day === null || score === null) return t('data.chooseDayAndScore');
  if (count === null) return t('data.readingRows');
  const { readable, refused } = count;
  if (refused === 0) return many('data.allRowsReadable', readable);
  if (readable === 0) return t('data.noRowReadable');
  return many('data.rowsReadable', readable, refused);
}
