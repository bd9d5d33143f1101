import { BACKUP_FAILURES } from '@/components/data/backup-words';
import { putInDownloads } from '@/utils/browser/downloads';
import { downloadAccess } from '@/utils/browser/permissions';
import type { BackupFailure } from '@/utils/domain/exchange/backup-choices';
import { t } from '@/utils/i18n/t';
import { backups } from './app';

/** How a backup ended: it is in its folder, none was due, or why it is not there, as whole sentences. */
export type BackupEnd =
  | { readonly type: 'made' }
  | { readonly type: 'notDue' }
  | { readonly type: 'failed'; readonly message: string };

/** Makes the backup that is due, waits until it is in its folder, and notes how it went. `onProgress` is told the share, 0 to 1. */
export async function makeBackup(onProgress: (share: number) => void): Promise<BackupEnd> {
  if (!(await downloadAccess.has())) return failed('notAllowed');
  const made = await backups.makeBackup({ onProgress });
  if (!made.ok) return failed('notRead', made.error.message);
  if (made.value === null) return { type: 'notDue' };
  const { name, file } = made.value;
  if (!(await putInDownloads(name, file))) return failed('notWritten');
  const noted = await backups.noteBackup(name);
  return noted.ok ? { type: 'made' } : { type: 'failed', message: t('data.backupNotNoted', name, noted.error.message) };
}

async function failed(failure: BackupFailure, message = BACKUP_FAILURES[failure]): Promise<BackupEnd> {
  const noted = await backups.noteBackupFailure(failure);
  return { type: 'failed', message: noted.ok ? message : noted.error.message };
}
