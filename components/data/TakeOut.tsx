import { useState } from 'preact/hooks';
import type { Result } from '@/utils/domain/result';
import { t } from '@/utils/i18n/t';
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

const TABLES: readonly TableName[] = ['pain', 'breaks', 'appointments', 'days'];

/** Everything as one file, or one table for a spreadsheet. */
export function TakeOut({ isCopyMissing, onExport, onTable }: Props) {
  const [isLocking, setLocking] = useState(false);
  const everything = useWork();
  const tables = useWork();

  async function exportAll(passphrase: string | null): Promise<void> {
    await everything.run(
      t('data.exportingEverything'),
      (following) => onExport(passphrase, following),
      (name) => t('data.handedOver', name),
    );
    setLocking(false);
  }

  return (
    <section class={styles.part} aria-labelledby="data-out">
      <h3 id="data-out" class={styles.name}>
        {t('data.takeOutTitle')}
      </h3>
      <p class={styles.muted}>{t('data.takeOutHint')}</p>
      {isCopyMissing && <p class={styles.text}>{t('data.copyMissing')}</p>}
      <div class={styles.actions}>
        <Button variant="primary" onClick={() => void exportAll(null)}>
          {t('data.exportEverything')}
        </Button>
        <Button aria-expanded={isLocking} onClick={() => setLocking(!isLocking)}>
          {t('data.exportWithPassphrase')}
        </Button>
      </div>
      {isLocking && (
        <PassphraseFields
          action={t('data.exportLocked')}
          onChoose={(passphrase) => void exportAll(passphrase)}
          onClose={() => setLocking(false)}
        />
      )}
      <WorkLine work={everything} />
      <fieldset class={styles.line} aria-label={t('data.tablesLabel')}>
        <span class={styles.muted}>{t('data.tablesFor')}</span>
        {TABLES.map((table) => (
          <Button
            key={table}
            variant="plain"
            onClick={() =>
              void tables.run(
                t(`data.exportingTable.${table}`),
                (following) => onTable(table, following),
                (file) => t('data.handedOver', file),
              )
            }
          >
            {t(`data.tableName.${table}`)}
          </Button>
        ))}
      </fieldset>
      <WorkLine work={tables} />
    </section>
  );
}
