import type { BackupFailure } from '@/utils/domain/exchange/backup-choices';
import { t } from '@/utils/i18n/t';

/** Why an automatic backup was not made, as whole sentences that say what to do. */
export const BACKUP_FAILURES: Readonly<Record<BackupFailure, string>> = {
  notAllowed: t('data.backupFailed.notAllowed'),
  notRead: t('data.backupFailed.notRead'),
  notWritten: t('data.backupFailed.notWritten'),
};
