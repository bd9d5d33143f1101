import type { BackupFailure } from '@/utils/domain/exchange/backup-choices';

/** Why an automatic backup was not made, as whole sentences that say what to do. */
export const BACKUP_FAILURES: Readonly<Record<BackupFailure, string>> = {
  notAllowed:
    'No backup was made, because Unknot may no longer put files into your downloads folder. Your data here is safe. Try again and allow it when the browser asks, or switch weekly backups off in the options.',
  notRead:
    'No backup was made, because your data could not be read. Nothing was changed. It will be tried again tomorrow; until then “Export everything” in the options may say more.',
  notWritten:
    'No backup was made, because the file could not be written to your downloads folder. Your data here is safe. See that the disk is not full; it will be tried again tomorrow.',
};
