import type { AppSetting } from './app-setting';
import type { BackupApp } from './backup-app';
import { backupCases } from './backup-cases';
import { type ErasureTallies, erasureTallies } from './erasure-tally';
import type { ExchangeApp } from './exchange-app';
import { furnish } from './furnish';
import { explainFailure } from './sentences';

/** The use cases of automatic backups, which take out what `exportAll` gives, and the look before anything is erased. */
export function createBackupApp(setting: AppSetting, exportAll: ExchangeApp['exportAll']): BackupApp & ErasureTallies {
  const { live, desk } = furnish(setting, explainFailure);
  return { ...backupCases(desk, exportAll), ...erasureTallies(desk), watch: live.watch };
}
