import { systemNow } from '@/utils/app/clock';
import { createBackupApp } from '@/utils/app/create-backup-app';
import { createExchangeApp } from '@/utils/app/create-exchange-app';
import { announceChange } from '@/utils/browser/messages';

const setting = { now: systemNow, announce: announceChange };

/** The use cases of weekly backups, as this page calls them. */
export const backups = createBackupApp(setting, createExchangeApp(setting).exportAll);
