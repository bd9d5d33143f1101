import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { createApp } from '@/utils/app/create-app';
import { createExchangeApp } from '@/utils/app/create-exchange-app';
import { createConnection } from '@/utils/store/connection';
import { latestVersion, MIGRATIONS, type Migration } from '@/utils/store/migrations';
import { write } from '@/utils/store/transaction';
import { exported, failure, setUp, value, ZONE } from '../app/table';
import version1 from './fixtures/version-1.json' with { type: 'json' };

const now = () => ({ at: Date.UTC(2026, 10, 24, 8), zone: ZONE });

/** Writes a frozen database as the version of that number left it. */
async function lay(name: string, fixture: typeof version1): Promise<void> {
  const database = await openDB(name, fixture.version, {
    upgrade: (opened) => {
      for (const { name: store, keyPath, indexes } of fixture.stores) {
        const made = opened.createObjectStore(store, keyPath === null ? {} : { keyPath });
        for (const [index, path] of indexes as [string, string][]) made.createIndex(index, path);
      }
    },
  });
  for (const [name, value] of Object.entries(fixture.documents)) await database.put('documents', value, name);
  for (const { store, value } of fixture.records) await database.put(store, value);
  database.close();
}

describe('migrations', () => {
  test('rise by one', () => {
    expect(latestVersion(MIGRATIONS)).toBe(MIGRATIONS.length);
    const gap: Migration[] = [{ to: 2, why: 'a gap', up: () => undefined }];
    expect(() => latestVersion(gap)).toThrow('version 2');
  });

  test('read what version 1 wrote', async () => {
    await lay('version-1', version1);
    const app = createApp({ now, database: 'version-1' });
    const snapshot = await value(app.read());
    expect(snapshot.troubles).toEqual([]);
    expect(snapshot.isWelcomed).toBe(true);
    expect(snapshot.plan.readingGrace).toBe(5);
    expect(snapshot.recentPain).toMatchObject([{ score: 4, regions: { neck: 5 } }]);
    expect(snapshot.today.breaks).toEqual({ posture: { done: 1 } });
    expect(snapshot.upcoming).toMatchObject([{ title: 'Massage' }]);
  });

  test('that fail leave the data as it was', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await lay('torn', version1);
    const torn: Migration[] = [
      ...MIGRATIONS,
      {
        to: 2,
        why: 'fails after it has cleared everything',
        up: async (_, transaction) => {
          await transaction.objectStore('pain').clear();
          throw new DOMException('torn', 'AbortError');
        },
      },
    ];
    await expect(createConnection('torn', torn).open()).rejects.toMatchObject({ type: 'failed' });
    const database = await openDB('torn');
    expect(database.version).toBe(1);
    expect(await database.count('pain')).toBe(1);
    database.close();
  });
});

describe('a database of a newer version', () => {
  test('is read but not written', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await lay('newer', { ...version1, version: 7 });
    const app = createApp({ now, database: 'newer' });
    expect((await value(app.read())).recentPain).toHaveLength(1);
    expect(await failure(app.logPain({ kind: 'now', score: 1, when: 'today' }))).toMatchObject({
      type: 'newerVersion',
      message: expect.stringContaining('Update Unknot'),
    });
    expect((await exported(createExchangeApp({ now, database: 'newer' }))).pain).toHaveLength(1);
    app.close();
  });
});

describe('a connection', () => {
  test('makes way for an upgrade and opens again afterwards', async () => {
    const { name, app } = setUp();
    await value(app.logPain({ kind: 'now', score: 1, when: 'today' }));
    const upgraded = await openDB(name, 2);
    expect(upgraded.version).toBe(2);
    upgraded.close();
    expect((await value(app.read())).recentPain).toHaveLength(1);
  });

  test('is opened again after it was closed under a page', async () => {
    const { app } = setUp();
    await value(app.logPain({ kind: 'now', score: 1, when: 'today' }));
    app.close();
    await value(app.logPain({ kind: 'now', score: 2, when: 'today' }));
    expect((await value(app.read())).recentPain).toHaveLength(2);
  });

  test('throws bugs on instead of calling them a fault of the disk', async () => {
    const connection = createConnection('bugs');
    const bug = write(connection, ['pain'], async () => {
      throw new TypeError('a bug');
    });
    await expect(bug).rejects.toThrow(TypeError);
    connection.close();
  });
});
