import type { PopupApp } from './app';
import type { AppSetting } from './app-setting';
import type { Beside, Shelf } from './sync-app';

/** The door to what the browser holds beside the store. */
interface Door extends Shelf {
  read(): Promise<Beside>;
}

/** Takes in what came from outside while no page was open. The script for it is only fetched when there is something. */
export async function catchUp(
  door: Door,
  setting: AppSetting,
  app: Pick<PopupApp, 'changePlan' | 'read'>,
): Promise<void> {
  const beside = await door.read();
  if (Object.keys(beside.policy).length + Object.keys(beside.shelf).length === 0) return;
  const [{ takeIn }, { createSyncApp }] = await Promise.all([import('./take-in'), import('./create-sync-app')]);
  await takeIn(beside, app, createSyncApp(setting, door));
}
