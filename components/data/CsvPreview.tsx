import { useEffect, useRef, useState } from 'preact/hooks';
import type { PainCsvMapping, PainCsvTable } from '@/utils/domain/exchange/pain-csv';
import { Button } from '../Button';
import { CsvMapping } from './CsvMapping';
import { CsvRows } from './CsvRows';
import styles from './data.module.css';
import { countWords } from './data-words';
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
    <fieldset ref={place} tabindex={-1} class={styles.framed} aria-label="How the file will be read">
      <CsvMapping columns={table.columns} mapping={mapping} onChange={setMapping} />
      <CsvRows table={table} mapping={mapping} readRows={readRows} />
      <div role="status">
        <p>{countOf(count, mapping)}</p>
        {count !== null && mapping.day !== null && mapping.score !== null && count.reasons.length > 0 && (
          <ul class={styles.reasons}>
            {count.reasons.map(({ row, why }) => (
              <li key={row}>
                Row {row}: {why}
              </li>
            ))}
            {count.refused > count.reasons.length && <li>and more</li>}
          </ul>
        )}
      </div>
      <div class={styles.actions}>
        <Button
          variant="primary"
          disabled={isBusy || count === null || count.readable === 0}
          onClick={() => onImport(mapping)}
        >
          Import these scores
        </Button>
        <Button disabled={isBusy} onClick={onClose}>
          Close
        </Button>
      </div>
    </fieldset>
  );
}

function countOf(count: CsvCount | null, { day, score }: PainCsvMapping): string {
  if (day === null || score === null) return 'Please choose the column of the day and the one of the score.';
  if (count === null) return 'Reading …';
  const { readable, refused } = count;
  if (refused === 0) return `All ${countWords(readable, 'row', 'rows')} can be read.`;
  if (readable === 0) return 'No row can be read. Please look at which column is what.';
  return `${countWords(readable, 'row', 'rows')} can be read; ${countWords(refused, 'is', 'are')} left out:`;
}
