import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { findBarriers } from '../../machine/axe';
import { openChromium } from '../../machine/chromium';
import { fill, press, read, reads } from '../../machine/controls';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { readSchedule } from '../../machine/schedule';
import { readStore, writeStore } from '../../machine/store';
import { until } from '../../machine/wait';

let product: Product;
let page: Page;

beforeEach(async () => {
  product = await openChromium();
  page = await product.open('progress', '#log');
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

it('a second entry of the day is written in the log; deleting one leaves the focus on the next, and saving on its button', async () => {
  await page.bringToFront();
  for (const [kind, score] of [
    ['Average', '3'],
    ['Right now', '6'],
  ] as const) {
    await press(page, 'button', 'Add a pain entry');
    await press(page, 'radio', kind);
    await press(page, 'radio', score);
    await page.locator('form summary').click();
    await page.select('form details select', '5');
    await fill(page, 'textbox', 'Note if you like', 'Long drive');
    expect(await findBarriers(page)).toEqual([]);
    await press(page, 'button', 'Save');
    await page.waitForSelector(`button[aria-label^="Change pain ${score}"]`);
    expect(await focused(page)).toBe('Add a pain entry');
  }
  expect(Object.values(await readStore<PainEntry>(page, 'pain'))).toEqual([
    expect.objectContaining({ kind: 'average24h', score: 3, regions: { neck: 5 }, note: 'Long drive' }),
    expect.objectContaining({ kind: 'now', score: 6, regions: { neck: 5 }, note: 'Long drive' }),
  ]);
  await page.focus('button[aria-label^="Change pain 6"]');
  await page.keyboard.press('Enter');
  await until('the score to have the focus', () => page.evaluate(() => document.activeElement?.matches('[value="6"]')));
  await press(page, 'button', 'Cancel');
  expect(await focused(page)).toBe('Change');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('the next entry to have the focus', async () => /^\d.*3.*Pain, average/s.test(await focused(page)));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('the heading to have the focus', async () => (await focused(page)) === 'Log');
});

it('what is looked for is found; when nothing is, there is a way back', async () => {
  const at = Date.now();
  const stamp = { at, day: new Date(at).toISOString().slice(0, 10), zone: 'UTC' };
  const exercises = [{ id: 'chin-glide', felt: 'helped' }, { id: 'of-tomorrow' }];
  await writeStore(page, 'pain', { ...stamp, id: 'p', kind: 'now', score: 4, note: 'Café stairs' });
  await writeStore(page, 'breaks', { ...stamp, id: 'a', routine: 'posture', outcome: 'done', exercises });
  await writeStore(page, 'breaks', { ...stamp, id: 'b', routine: 'movement', outcome: 'skipped', reason: 'company' });
  await writeStore(page, 'days', { day: stamp.day, breaks: { posture: { done: 1 } }, pain: { now: [4] }, habits: {} });
  await page.reload();
  await reads(page, 'Chin glide (helped), an exercise this version does not know');
  await reads(page, 'Movement break, skipped · Not alone');
  await reads(page, '3 entries in all');
  const search = page.locator('input[type=search]');
  for (const [words, found] of [
    ['cafe', 'Pain, right now'],
    ['not alone', 'Movement break'],
    ['glide', 'Change of position'],
  ] as const) {
    await search.fill(words);
    await until(`only ${found}`, async () => {
      const said = await read(page);
      return said.includes('1 entry found') && said.includes(found);
    });
  }
  await search.fill('nowhere');
  await reads(page, 'Nothing matches');
  expect(await findBarriers(page)).toEqual([]);
  await press(page, 'button', 'Show everything');
  await reads(page, '3 entries in all');
  await page.locator('summary').click();
  await page.select('details select', 'skipped');
  await reads(page, '1 entry found');
  expect(await page.$eval('search > label select', ({ value }) => value)).toBe('breaks');
});

/** What the element that has the focus says. */
function focused(of: Page): Promise<string> {
  return of.evaluate(() => document.activeElement?.textContent ?? '');
}

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
