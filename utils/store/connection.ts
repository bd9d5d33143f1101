import { type IDBPDatabase, openDB } from 'idb';
import { latestVersion, MIGRATIONS, type Migration, migrate } from './migrations';
import type { UnknotSchema } from './schema';
import { asStoreError, StoreError } from './store-error';

export type Database = IDBPDatabase<UnknotSchema>;

interface Opened {
  readonly database: Database;
  /** A newer version of Unknot wrote it: it may be read, not written. */
  readonly isNewer: boolean;
}

/** One connection, opened when it is first needed and again after the browser or an upgrade has closed it. */
export interface Connection {
  open(): Promise<Opened>;
  close(): void;
}

/** A connection to the database of this name. */
export function createConnection(name: string, migrations: readonly Migration[] = MIGRATIONS): Connection {
  let opening: Promise<Opened> | null = null;

  function forget(): void {
    opening = null;
  }

  function close(): void {
    opening?.then(
      ({ database }) => database.close(),
      () => undefined,
    );
    forget();
  }

  function open(): Promise<Opened> {
    opening ??= openEither(name, migrations, { close, forget }).catch((error: unknown) => {
      forget();
      throw asStoreError(error) ?? error;
    });
    return opening;
  }

  return { open, close };
}

async function openEither(
  name: string,
  migrations: readonly Migration[],
  on: { close: () => void; forget: () => void },
): Promise<Opened> {
  // Another page's upgrade waits until every connection is closed, so each closes as soon as it is asked to.
  const callbacks = { blocking: on.close, terminated: on.forget };
  try {
    const database = await openDB<UnknotSchema>(name, latestVersion(migrations), {
      ...callbacks,
      blocked: () => console.warn('An older page of Unknot is still open; the upgrade waits until it is closed.'),
      upgrade: (opened, from, _to, transaction) => migrate(migrations, from, opened, transaction),
    });
    return { database, isNewer: false };
  } catch (error) {
    if (asStoreError(error)?.type !== 'newerVersion') throw error;
    return { database: await openDB<UnknotSchema>(name, undefined, callbacks), isNewer: true };
  }
}

/** Refuses to go on when the database is a newer version's. */
export function assertWritable({ isNewer }: Opened): void {
  if (isNewer) throw new StoreError('newerVersion');
}
