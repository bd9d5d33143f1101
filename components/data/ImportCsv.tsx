import { useRef, useState } from 'preact/hooks';
import type { PainCsvMapping, PainCsvTable } from '@/utils/domain/exchange/pain-csv';
import type { Result } from '@/utils/domain/result';
import { many, t } from '@/utils/i18n/t';
import { FileField } from '../FileField';
import { CsvPreview } from './CsvPreview';
import styles from './data.module.css';
import type { ReadRows } from './use-csv-reading';
import { type Failed, type Following, useWork } from './use-work';
import { WorkLine } from './WorkLine';

interface Props {
  readonly onRead: (file: Blob) => Promise<Result<PainCsvTable, Failed>>;
  readonly readRows: ReadRows;
  /** Stores the rows; gives how many were new. */
  readonly onImport: (
    table: PainCsvTable,
    mapping: PainCsvMapping,
    following: Following,
  ) => Promise<Result<number, Failed>>;
}

/** Pain scores that another program kept. Nothing is stored before the last button. */
export function ImportCsv({ onRead, readRows, onImport }: Props) {
  const [table, setTable] = useState<PainCsvTable | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const work = useWork();

  async function choose(file: Blob | undefined): Promise<void> {
    setTable(null);
    work.fail(null);
    if (file === undefined) return;
    const read = await work.run(
      t('data.readingFile'),
      () => onRead(file),
      () => '',
    );
    setTable(read);
    if (read === null) begin();
  }

  async function store(mapping: PainCsvMapping): Promise<void> {
    if (table === null) return;
    const added = await work.run(t('data.importing'), (following) => onImport(table, mapping, following), addedWords);
    if (added !== null) begin();
  }

  function begin(): void {
    setTable(null);
    if (input.current !== null) input.current.value = '';
  }

  function close(): void {
    begin();
    work.say('');
    input.current?.focus();
  }

  return (
    <div class={styles.block}>
      <FileField
        label={t('data.csvFileLabel')}
        hint={t('data.csvFileHint')}
        accept=".csv,.tsv,.txt,text/csv"
        input={input}
        onChoose={(file) => void choose(file)}
      />
      {table !== null && (
        <CsvPreview
          table={table}
          readRows={readRows}
          isBusy={work.shown !== null}
          onImport={(mapping) => void store(mapping)}
          onClose={close}
        />
      )}
      <WorkLine work={work} />
    </div>
  );
}

function addedWords(count: number): string {
  if (count === 0) return t('data.csvNothingNew');
  return t('data.doneAdded', many('data.painEntries', count));
}
