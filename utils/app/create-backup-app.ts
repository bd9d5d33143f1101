import type { AppSetting } from './app-setting';
import type { BackupApp } from './backup-app';
import { backupCases } from './backup-cases';
import type { ExchangeApp } from './exchange-app';
import { furnish } from './furnish';
import { explainFailure } from './sentences';

/** The use cases of automatic backups, which take out what `exportAll` gives. */
export function createBackupApp(setting: AppSetting, exportAll: ExchangeApp['exportAll']): BackupApp {
  const { live, desk } = furnish(setting, explainFailure);
  return { ...backupCases(desk, exportAll), watch: live.watch };
}
