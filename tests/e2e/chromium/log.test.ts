import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { openChromium } from '../../machine/chromium';
import { press, reads } from '../../machine/controls';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { readSchedule } from '../../machine/schedule';
import { readStore } from '../../machine/store';
import { until } from '../../machine/wait';

let product: Product;
let page: Page;

beforeEach(async () => {
  product = await openChromium();
  page = await product.open('progress');
  await readSchedule(page);
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('one tap in the popup is one entry, however often the choice changes, and Undo takes it back', async () => {
  const popup = await product.openPopup();
  for (const score of ['4', '6', '5']) {
    await press(popup, 'radio', score);
    await until('the entry', async () => (await scores())[0] === Number(score));
  }
  expect(await scores()).toEqual([5]);
  await press(popup, 'button', 'Undo');
  await until('it to be gone', async () => (await scores()).length === 0);
});

it('zero is an entry like any other', async () => {
  const popup = await product.openPopup();
  await popup.locator('input[type=radio][value="0"]').click();
  await reads(popup, /Saved \d/);
  expect(await scores()).toEqual([0]);
});

it('yesterday can be chosen, and is the day of the entry', async () => {
  const popup = await product.openPopup();
  await press(popup, 'radio', 'Yesterday');
  await press(popup, 'radio', '3');
  await reads(popup, /Saved \d/);
  const [entry] = Object.values(await readStore<PainEntry>(page, 'pain'));
  expect(entry?.day).toBe(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
});

it('an entry in the log is changed, deleted and given back, while the page is open', async () => {
  const popup = await product.openPopup();
  await press(popup, 'radio', '4');
  await reads(popup, /Saved \d/);
  await page.bringToFront();
  await page.locator('button[aria-label^="Change pain 4"]').click();
  await press(page, 'radio', '2');
  await press(page, 'button', 'Save');
  await until('the change', async () => (await scores())[0] === 2);
  await page.locator('button[aria-label^="Delete pain 2"]').click();
  await until('it to be gone', async () => (await scores()).length === 0);
  await press(page, 'button', 'Undo');
  await until('it to be back', async () => (await scores())[0] === 2);
  await reads(page, 'Pain');
});

it('eight years of entries are read page by page', async () => {
  await page.evaluate(fillYears);
  await page.reload();
  const first = await reads(page, 'Show earlier days');
  await press(page, 'button', 'Show earlier days');
  await until('more days', async () => (await reads(page, 'Show earlier days')).length > first.length);
});

async function scores(): Promise<readonly number[]> {
  return Object.values(await readStore<PainEntry>(page, 'pain')).map(({ score }) => score);
}

/** Writes one entry for each of 3,000 days; runs in the page. */
async function fillYears(): Promise<void> {
  const database = await new Promise<IDBDatabase>((found, failed) => {
    const opening = indexedDB.open('unknot');
    opening.onsuccess = () => found(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const change = database.transaction(['pain', 'days'], 'readwrite');
  for (let days = 0; days < 3000; days += 1) {
    const at = Date.now() - days * 86_400_000;
    const day = new Date(at).toISOString().slice(0, 10);
    const id = crypto.randomUUID();
    change.objectStore('days').put({ day, breaks: {}, pain: { average24h: [days % 11] }, habits: {} });
    change.objectStore('pain').put({ id, at, day, zone: 'UTC', kind: 'average24h', score: days % 11 });
  }
  await new Promise<void>((saved, failed) => {
    change.oncomplete = () => saved();
    change.onabort = () => failed(change.error);
  });
  database.close();
}
