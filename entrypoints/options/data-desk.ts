import type { ImportDesk } from '@/components/data/import-desk';
import type { Following } from '@/components/data/use-work';
import { saveFile } from '@/components/save-file';
import type { Failure, Outcome } from '@/utils/app/app';
import type { BackupStanding } from '@/utils/app/backup-app';
import type { Erasure, TableName } from '@/utils/app/exchange-app';
import { isLocked, lock, makeFileKey, unlock } from '@/utils/app/lock';
import { door } from '@/utils/browser/beside';
import { downloadAccess } from '@/utils/browser/permissions';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { backups, exchange } from './exchange';

const REFUSED: Failure = {
  type: 'cancelled',
  message: t('options.backupsNotAllowed'),
};

/** What an import needs. */
export const importDesk: ImportDesk = {
  isLocked,
  unlock,
  read: exchange.readImport,
  apply: exchange.applyImport,
};

/** Saves everything as a file named for the day, locked when there is a passphrase; gives its name. */
export async function saveEverything(today: LocalDay, passphrase: string | null, work: Following): Outcome<string> {
  const exported = await exchange.exportAll(work);
  if (!exported.ok) return exported;
  const file = passphrase === null ? exported.value : await lock(exported.value, await makeFileKey(passphrase));
  const name = `unknot-${today}.${passphrase === null ? 'json' : 'unknot'}`;
  saveFile(name, file);
  // A newer version's store can be read and not written: then the file is had all the same, without a note of it.
  await exchange.noteExport();
  return { ok: true, value: name };
}

/** Erases; with everything goes the plan that other machines could take from the browser's sync. */
export async function erase(what: Erasure, work?: Following): Outcome<number> {
  const erased = await exchange.erase(what, work);
  if (erased.ok && what.type === 'everything') {
    await door.clear().catch((reason: unknown) => console.error('The browser did not clear its sync.', reason));
  }
  return erased;
}

/** Saves one table; gives the name of the file. */
export async function saveTable(today: LocalDay, table: TableName, work: Following): Outcome<string> {
  const exported = await exchange.exportTable(table, work);
  return exported.ok ? saved(`unknot-${table}-${today}.csv`, exported.value) : exported;
}

/** Switches weekly backups on once the browser allows it, for which it must be called from a click. */
export async function switchBackupsOn(): Outcome<BackupStanding> {
  return (await downloadAccess.ask()) ? backups.switchBackups(true) : { ok: false, error: REFUSED };
}

/** Switches weekly backups off and gives the permission back. */
export async function switchBackupsOff(): Outcome<BackupStanding> {
  const off = await backups.switchBackups(false);
  if (off.ok) await downloadAccess.drop();
  return off;
}

function saved(name: string, file: Blob): Awaited<Outcome<string>> {
  saveFile(name, file);
  return { ok: true, value: name };
}
