import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openChromium } from '../machine/chromium.ts';
import { reads } from '../machine/controls.ts';
import { makeProfile, removeProfile } from '../machine/profile.ts';
import type { InPage } from './in-page.ts';
import { look, prepare, readAll, wrongDays } from './pages.ts';
import type { Trial } from './trial.ts';

declare const soak: InPage;

const FIXTURES = fileURLToPath(new URL('../store/fixtures', import.meta.url));

interface Fixture {
  readonly version: number;
  readonly stores: readonly { name: string; keyPath: string | null; indexes: readonly (readonly [string, string])[] }[];
  readonly documents: Readonly<Record<string, unknown>>;
  readonly records: readonly { store: string; value: { id?: string; day?: string } }[];
}

/** Every version that was ever released left its data in a profile; this version opens it. */
export const update: Trial = {
  name: 'update',
  what: 'update from each released version, its data in the profile; ended and opened twice',
  checked: 'every record as it was, plan kept, no trouble told, log page and export have them, writes go on',
  run: async ({ script, fault }) => {
    const files = (await readdir(FIXTURES)).filter((name) => /^version-\d+\.json$/.test(name)).sort();
    for (const file of files) {
      const fixture: Fixture = JSON.parse(await readFile(`${FIXTURES}/${file}`, 'utf8'));
      const profile = await makeProfile();
      const old = await openChromium({ profile });
      await (await prepare(old, script)).evaluate(layDatabase, fixture as never);
      await old.kill(); // nothing of this version may write into it before it is opened afresh
      for (let start = 0; start < 2; start += 1) {
        const product = await openChromium({ profile });
        const page = await prepare(product, script);
        await look(page);
        await compare(page, fixture, (sentence) => fault(`${file}, start ${start + 1}: ${sentence}`));
        const log = await product.open('progress', '#log');
        await reads(log, 'after the train');
        if ((await page.evaluate(() => soak.logPain(3, 'after the update'))) === null)
          fault(`${file}: cannot be written`);
        await product.kill();
      }
      await removeProfile(profile);
    }
    return files.length * 2;
  },
};

async function compare(page: Page, { documents, records }: Fixture, fault: (sentence: string) => void): Promise<void> {
  const all = await readAll(page);
  for (const { store, value } of records) {
    if (store === 'days') continue;
    const stored = all[store]?.[String(value.id)];
    if (!isDeepStrictEqual(stored, value)) fault(`${store} ${value.id} is ${JSON.stringify(stored)}`);
  }
  const { readingGrace, troubles, routines, isWelcomed } = await page.evaluate(async () => {
    const read = await soak.app.read();
    if (!read.ok) throw new Error(read.error.message);
    const { plan, ...rest } = read.value;
    return {
      readingGrace: plan.readingGrace,
      routines: plan.routines.map(({ id }) => id),
      troubles: rest.troubles,
      isWelcomed: rest.isWelcomed,
    };
  });
  const plan = documents.plan as { readingGrace: number; routines: readonly { id: string }[] };
  if (readingGrace !== plan.readingGrace) fault(`the reading grace is ${readingGrace}`);
  if (
    !isDeepStrictEqual(
      routines,
      plan.routines.map(({ id }) => id),
    )
  )
    fault(`the routines are ${routines}`);
  if (!isWelcomed) fault('the welcome page comes again');
  if (troubles.length > 0) fault(`troubles are told: ${troubles}`);
  const exported = (await page.evaluate(() => soak.exportAll())) as Record<string, readonly { id?: string }[]>;
  for (const { store, value } of records) {
    if (store !== 'days' && !exported[store]?.some(({ id }) => id === value.id))
      fault(`${value.id} is not in the export`);
  }
  if (exported.unreadable !== undefined && exported.unreadable.length > 0) fault('something cannot be read');
  for (const day of await wrongDays(page)) fault(`the roll-up of ${day} is wrong`);
}

/** Runs inside the page: puts a database of an old version in place of the one that is there. */
async function layDatabase({ version, stores, documents, records }: Fixture): Promise<void> {
  const done = (request: IDBRequest) =>
    new Promise<void>((over, failed) => {
      request.onsuccess = () => over();
      request.onerror = () => failed(request.error);
    });
  const deleting = indexedDB.deleteDatabase('unknot');
  // Asked for in the same breath, so that nobody else makes one in between.
  const opening = indexedDB.open('unknot', version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indexes } of stores) {
      const made = opening.result.createObjectStore(name, keyPath === null ? {} : { keyPath });
      for (const [index, path] of indexes) made.createIndex(index, path);
    }
  };
  await Promise.all([done(deleting), done(opening)]);
  const change = opening.result.transaction(
    stores.map(({ name }) => name),
    'readwrite',
    { durability: 'strict' },
  );
  for (const [name, value] of Object.entries(documents)) change.objectStore('documents').put(value, name);
  for (const { store, value } of records) change.objectStore(store).put(value);
  await new Promise<void>((saved, failed) => {
    change.oncomplete = () => saved();
    change.onabort = () => failed(change.error);
  });
  opening.result.close();
}
