import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { scriptOf } from '../../machine/bundle';
import { openChromium } from '../../machine/chromium';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { pause } from '../../machine/wait';
import { makeHistory } from '../../support/decade';
import { layHistory } from '../../support/lay';

// Each line ends the browser in the middle of something and looks at what is there when it starts again.

const HISTORY = makeHistory({ days: 400, until: '2026-11-24', zone: 'UTC' });
const ALL = HISTORY.breaks.length + HISTORY.pain.length + HISTORY.appointments.length + HISTORY.days.length;
const OLD_ENTRIES = 12_000;

let script = '';

beforeAll(async () => {
  script = await scriptOf('tests/support/in-page.ts');
});

it('an import that was killed has brought everything or nothing', async () => {
  const product = await openChromium();
  const page = await prepare(product);
  await layHistory(page, HISTORY);
  const file = await page.evaluate(exportText);
  await page.evaluate("exchange.erase({ type: 'everything' })");
  expect(await countRecords(page)).toBe(0);
  const found = await killAt(product, [60, 250, 700], 'exchange.applyImport([])', async (again) => {
    await again.evaluate(readText, file);
  });
  for (const count of found) expect([0, ALL]).toContain(count);
  expect(found).toContain(0);
});

it('an erasure that was killed has taken everything or nothing', async () => {
  const product = await openChromium();
  const page = await prepare(product);
  await layHistory(page, HISTORY);
  const found = await killAt(product, [0, 8, 25], "exchange.erase({ type: 'everything' })");
  for (const count of found) expect([0, ALL]).toContain(count);
});

it('an upgrade that was killed has written every entry anew or none, and its version with them', async () => {
  const first = await openChromium();
  const page = await prepare(first);
  await page.evaluate(`makeOld(${OLD_ENTRIES})`);
  const told = page.evaluate('upgrade()').catch(() => undefined); // the browser dies while it is awaited
  await pause(300);
  await first.kill();
  await told;
  const second = await openChromium({ profile: first.profile });
  const { version, upgraded } = await (await second.open('help')).evaluate(lookAtUpgrade);
  expect([version, upgraded]).toEqual(version === 1 ? [1, 0] : [2, OLD_ENTRIES]);
  await second.close();
  await removeProfile(first.profile);
});

/** Begins the same work again and again and kills the browser after so many ms; gives what was there each time. */
async function killAt(
  opened: Product,
  moments: readonly number[],
  work: string,
  before: (page: Page) => Promise<void> = async () => undefined,
): Promise<readonly number[]> {
  const found: number[] = [];
  let product = opened;
  let page = await prepare(product);
  for (const moment of moments) {
    await before(page);
    const told = page.evaluate(work).catch(() => undefined); // the browser dies while it is awaited
    await pause(moment);
    await product.kill();
    await told;
    product = await openChromium({ profile: product.profile });
    page = await prepare(product);
    found.push(await countRecords(page));
  }
  await product.close();
  await removeProfile(product.profile);
  return found;
}

/** A quiet page of the extension that knows the product's use cases. */
async function prepare(product: Product): Promise<Page> {
  const page = await product.open('help');
  await page.evaluate(script);
  return page;
}

/** Runs inside the page. */
async function exportText(): Promise<string> {
  const { exchange } = globalThis as unknown as { exchange: { exportAll(): Promise<{ value: Blob }> } };
  return (await exchange.exportAll()).value.text();
}

/** Runs inside the page. */
async function readText(text: string): Promise<void> {
  const { exchange } = globalThis as unknown as { exchange: { readImport(file: Blob): Promise<{ ok: boolean }> } };
  const { ok } = await exchange.readImport(new Blob([text]));
  if (!ok) throw new Error('The file was refused.');
}

/** How many records of all kinds are stored. */
function countRecords(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const opening = indexedDB.open('unknot');
      opening.onsuccess = () => opened(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const stores = ['pain', 'breaks', 'appointments', 'days'];
    const transaction = database.transaction(stores);
    const counts = await Promise.all(
      stores.map(
        (name) =>
          new Promise<number>((counted) => {
            const counting = transaction.objectStore(name).count();
            counting.onsuccess = () => counted(counting.result);
          }),
      ),
    );
    database.close();
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/** Runs inside the page: the version of the upgraded database and how many of its entries are new. */
async function lookAtUpgrade(): Promise<{ version: number; upgraded: number }> {
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const opening = indexedDB.open('unknot-upgrade');
    opening.onsuccess = () => opened(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const entries = await new Promise<readonly { note?: string }[]>((found) => {
    const reading = database.transaction('pain').objectStore('pain').getAll();
    reading.onsuccess = () => found(reading.result);
  });
  return { version: database.version, upgraded: entries.filter(({ note }) => note === 'upgraded').length };
}
