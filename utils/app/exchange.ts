import { STORES } from '@/utils/store/schema';
import type { App } from './app';
import type { Desk } from './desk';

/** The use cases that take everything out, or away. */
export function exchangeCases(desk: Desk): Pick<App, 'exportAll' | 'eraseAll'> {
  return {
    exportAll: async () => {
      const [{ writeBackup }, { stepsOf }] = await Promise.all([import('./whole-store'), import('./long-work')]);
      const outcome = await desk.read((transaction) => writeBackup(transaction, desk.now().at, stepsOf({})));
      return outcome.ok ? { ok: true, value: await outcome.value.text() } : outcome;
    },
    eraseAll: () =>
      desk.change(async (transaction) => {
        await Promise.all(STORES.map((store) => transaction.objectStore(store).clear()));
        return null;
      }),
  };
}
