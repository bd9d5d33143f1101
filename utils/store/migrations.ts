import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { RECORD_STORES, type UnknotSchema } from './schema';

/** The transaction of an upgrade: every store, and the right to make more. */
type Upgrade = IDBPTransaction<
  UnknotSchema,
  ('documents' | 'pain' | 'breaks' | 'appointments' | 'days')[],
  'versionchange'
>;

/** One step from a version to the next. `up` awaits nothing but the transaction's own requests. */
export interface Migration {
  readonly to: number;
  readonly why: string;
  readonly up: (database: IDBPDatabase<UnknotSchema>, transaction: Upgrade) => void | Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    why: 'the first stores',
    up: (database) => {
      database.createObjectStore('documents');
      for (const name of RECORD_STORES) {
        const store = database.createObjectStore(name, { keyPath: 'id' });
        store.createIndex('by-day', 'day');
        store.createIndex('by-at', 'at');
      }
      database.createObjectStore('days', { keyPath: 'day' });
    },
  },
];

/** The version that these migrations lead to. Throws when their numbers do not rise by one. */
export function latestVersion(migrations: readonly Migration[]): number {
  migrations.forEach(({ to }, index) => {
    if (to !== index + 1) throw new Error(`Migration ${index + 1} leads to version ${to}.`);
  });
  return migrations.length;
}

/** Takes a database from one version to the latest, step by step. A step that fails leaves the database as it was. */
export async function migrate(
  migrations: readonly Migration[],
  from: number,
  database: IDBPDatabase<UnknotSchema>,
  transaction: Upgrade,
): Promise<void> {
  // Opening rejects with the same error; without this the end of the transaction would complain a second time.
  transaction.done.catch(() => undefined);
  try {
    for (const { to, up } of migrations) if (to > from) await up(database, transaction);
  } catch (error) {
    // A rejected promise alone would let the upgrade commit, and raise the version over half a step.
    console.error('The upgrade of the stored data failed; the old data stays.', error);
    transaction.abort();
  }
}
