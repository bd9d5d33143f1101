import { useEffect } from 'preact/hooks';
import styles from '@/components/data/data.module.css';
import { EraseData } from '@/components/data/EraseData';
import { ImportCsv } from '@/components/data/ImportCsv';
import { ImportFile } from '@/components/data/ImportFile';
import { StorageHealth } from '@/components/data/StorageHealth';
import { TakeOut } from '@/components/data/TakeOut';
import { WeeklyBackup } from '@/components/data/WeeklyBackup';
import { ErrorLine } from '@/components/ErrorLine';
import { useLive } from '@/components/use-live';
import { isCopyMissing } from '@/utils/domain/exchange/backup-choices';
import { readPainRows } from '@/utils/domain/exchange/read-pain-csv';
import { dayOf, startOfDay } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { erase, importDesk, saveEverything, saveTable, switchBackupsOff, switchBackupsOn } from './data-desk';
import { backups, exchange } from './exchange';
import { useStorage } from './use-storage';

interface Props {
  readonly now: Moment;
}

/** What the person can do with their data. Fetched after all else on the page. */
export function DataPart({ now }: Props) {
  const taken = useLive(exchange.readExchange, exchange.watch);
  const standing = useLive(backups.readBackups, backups.watch);
  const { storage, look, ask } = useStorage();
  const today = dayOf(now);

  useEffect(() => exchange.watch(() => void look()), []);

  const { exportedAt = null, firstDay = null } = taken.value ?? {};
  const firstAt = firstDay === null ? null : startOfDay(firstDay, now.zone);
  return (
    <div class={styles.parts}>
      <ErrorLine message={taken.failure ?? standing.failure} />
      <TakeOut
        isCopyMissing={isCopyMissing(exportedAt, firstAt, now.at)}
        onExport={(passphrase, work) => saveEverything(today, passphrase, work)}
        onTable={(table, work) => saveTable(today, table, work)}
      />
      <section class={styles.part} aria-labelledby="data-in">
        <h3 id="data-in" class={styles.name}>
          {t('options.bringDataIn')}
        </h3>
        <ImportFile desk={importDesk} now={now} />
        <ImportCsv
          onRead={exchange.readPainCsv}
          readRows={(table, mapping) => readPainRows(table, mapping, now)}
          onImport={exchange.applyPainCsv}
        />
      </section>
      {standing.value !== null && (
        <WeeklyBackup
          backups={standing.value}
          now={now}
          onSwitchOn={switchBackupsOn}
          onSwitchOff={switchBackupsOff}
          onLock={backups.lockBackups}
        />
      )}
      {storage !== null && <StorageHealth storage={storage} onAsk={ask} />}
      <EraseData
        revision={taken.value}
        today={today}
        onTally={(what) => exchange.tallyErasure(what.type === 'span' ? what : null)}
        onErase={erase}
        onExport={(work) => saveEverything(today, null, work)}
      />
    </div>
  );
}
