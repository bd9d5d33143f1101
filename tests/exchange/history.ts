import { openDB } from 'idb';
import {
  BACKUP_END,
  BACKUP_LISTS,
  type Backup,
  beginBackup,
  beginList,
  itemLines,
  LIST_END,
} from '@/utils/domain/exchange/backup';
import { initialPreferences } from '@/utils/domain/exercises/preferences';
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import { STORES } from '@/utils/store/schema';
import { setUp, ZONE } from '../app/table';
import { careOf } from '../domain/care/care-plans';
import { type History, makeHistory } from '../support/decade';

const YESTERDAY = '2026-11-23'; // the day before the clock of `setUp`

/** Documents of somebody who has decided on everything there is. */
export const DOCUMENTS = {
  plan: { ...standardPlan(), readingGrace: 3 },
  care: careOf(),
  exercises: {
    ...initialPreferences(),
    avoid: ['box-4'],
    own: [
      {
        id: 'own-shrug',
        name: 'Shrug',
        area: 'neck',
        positions: ['seated'],
        steps: ['Lift both shoulders.', 'Let them fall.'],
        hold: 3,
        release: 2,
        reps: 5,
        sides: 1,
        isGentle: true,
        cautions: '',
      },
    ],
  },
  progress: { version: 1, hidesNumbers: true, lookBack: 4 },
} as const satisfies Pick<Backup, 'plan' | 'care' | 'exercises' | 'progress'>;

/** So many days until yesterday, with hours slept on every third. */
export function historyOf(days: number): History {
  const history = makeHistory({ days, until: YESTERDAY, zone: ZONE, breaksADay: 4 });
  const noted = history.days.map((day, index) => (index % 3 === 0 ? { ...day, habits: { sleepHours: 7.5 } } : day));
  return { ...history, days: noted };
}

/** The same as a backup. */
export function backupOf(history: History, change: Partial<Backup> = {}): Backup {
  return { exportedAt: 1_795_000_000_000, ...DOCUMENTS, ...history, unreadable: [], ...change };
}

/** A backup as the text of its file. */
export function textOf(backup: Backup): string {
  const lists = BACKUP_LISTS.map((name) => `${beginList(name)}${itemLines(backup[name], true)}${LIST_END}`);
  return `${beginBackup(backup)}${lists.join('')}${BACKUP_END}`;
}

/** A text as a file. */
export function fileOf(text: string): Blob {
  return new Blob([text]);
}

/** An empty store with everything that goes in and out of it, and a way to look into it. */
export function openExchange() {
  const table = setUp();
  return { ...table, look: () => readStore(table.name) };
}

/** Puts records and documents into the store of this name, past every rule; it must have been opened before. */
export async function lay(name: string, history: History, documents: Readonly<Record<string, unknown>>): Promise<void> {
  const database = await openDB(name);
  const transaction = database.transaction(STORES, 'readwrite');
  for (const store of ['pain', 'breaks', 'appointments', 'days'] as const) {
    for (const record of history[store]) void transaction.objectStore(store).put(record);
  }
  for (const [key, value] of Object.entries(documents)) void transaction.objectStore('documents').put(value, key);
  await transaction.done;
  database.close();
}

/** Everything in the store of this name. */
async function readStore(name: string): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> {
  const database = await openDB(name);
  const stores = await Promise.all(
    STORES.map(async (store) => {
      const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
      return [store, keys.map((key, index) => [key, values[index]] as const)] as const;
    }),
  );
  database.close();
  return Object.fromEntries(stores);
}
