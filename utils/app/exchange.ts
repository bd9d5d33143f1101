import { STORES } from '@/utils/store/schema';
import type { App } from './app';
import type { Desk } from './desk';

/** The use cases that take everything out, or away. */
export function exchangeCases(desk: Desk): Pick<App, 'exportAll' | 'eraseAll'> {
  return {
    exportAll: async () => {
      const { readAll } = await import('./whole-store'); // it knows every shape there is, and is seldom asked for
      return desk.read(async (transaction) => {
        const backup = await readAll(transaction, desk.now().at);
        return `${JSON.stringify(backup, null, 1)}\n`;
      });
    },
    eraseAll: () =>
      desk.change(async (transaction) => {
        await Promise.all(STORES.map((store) => transaction.objectStore(store).clear()));
        return null;
      }),
  };
}
