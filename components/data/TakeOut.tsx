import { useState } from 'preact/hooks';
import type { Result } from '@/utils/domain/result';
import { Button } from '../Button';
import styles from './data.module.css';
import type { TableName } from './data-words';
import { PassphraseFields } from './PassphraseFields';
import { type Failed, type Following, useWork } from './use-work';
import { WorkLine } from './WorkLine';

interface Props {
  /** The first record is older than 90 days, and nothing was taken out in the last 90. */
  readonly isCopyMissing: boolean;
  /** Saves everything as a file, locked when there is a passphrase; gives the name of the file. */
  readonly onExport: (passphrase: string | null, following: Following) => Promise<Result<string, Failed>>;
  /** Saves one table; gives the name of the file. */
  readonly onTable: (table: TableName, following: Following) => Promise<Result<string, Failed>>;
}

const NAMES: readonly (readonly [table: TableName, name: string])[] = [
  ['pain', 'Pain'],
  ['breaks', 'Breaks'],
  ['appointments', 'Appointments'],
  ['days', 'Days'],
];

/** Everything as one file, or one table for a spreadsheet. */
export function TakeOut({ isCopyMissing, onExport, onTable }: Props) {
  const [isLocking, setLocking] = useState(false);
  const everything = useWork();
  const tables = useWork();

  async function exportAll(passphrase: string | null): Promise<void> {
    await everything.run(
      'Exporting everything',
      (following) => onExport(passphrase, following),
      (name) => `Handed to your browser as ${name}.`,
    );
    setLocking(false);
  }

  return (
    <section class={styles.part} aria-labelledby="data-out">
      <h3 id="data-out" class={styles.name}>
        Take it out
      </h3>
      <p class={styles.muted}>
        One file with all you entered, to keep somewhere else or to move to another browser. It holds health notes and
        is not encrypted unless you lock it.
      </p>
      {isCopyMissing && <p class={styles.text}>For more than 90 days no copy was taken out. A good moment for one.</p>}
      <div class={styles.actions}>
        <Button variant="primary" onClick={() => void exportAll(null)}>
          Export everything
        </Button>
        <Button aria-expanded={isLocking} onClick={() => setLocking(!isLocking)}>
          Export with a passphrase
        </Button>
      </div>
      {isLocking && (
        <PassphraseFields
          action="Export, locked"
          onChoose={(passphrase) => void exportAll(passphrase)}
          onClose={() => setLocking(false)}
        />
      )}
      <WorkLine work={everything} />
      <fieldset class={styles.line} aria-label="Tables for a spreadsheet">
        <span class={styles.muted}>For a spreadsheet (CSV):</span>
        {NAMES.map(([table, name]) => (
          <Button
            key={table}
            variant="plain"
            onClick={() =>
              void tables.run(
                `Exporting ${name.toLowerCase()}`,
                (following) => onTable(table, following),
                (file) => `Handed to your browser as ${file}.`,
              )
            }
          >
            {name}
          </Button>
        ))}
      </fieldset>
      <WorkLine work={tables} />
    </section>
  );
}
