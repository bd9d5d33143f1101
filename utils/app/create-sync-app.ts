import type { AppSetting } from './app-setting';
import { furnish } from './furnish';
import { explainFailure } from './sentences';
import type { Shelf, SyncApp } from './sync-app';
import { syncCases } from './sync-cases';

/** The use cases of what the browser holds beside the store. */
export function createSyncApp(setting: AppSetting, shelf: Shelf): SyncApp {
  return syncCases(furnish(setting, explainFailure).desk, shelf);
}
