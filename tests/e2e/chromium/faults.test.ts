import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { openChromium } from '../../machine/chromium';
import { press, read, reads } from '../../machine/controls';
import { planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { makeProfile, removeProfile } from '../../machine/profile';
import { awaitPrompt, givePlan, leave, readSchedule } from '../../machine/schedule';
import { readStore, wakeWorker, writeStore } from '../../machine/store';
import { pause, until } from '../../machine/wait';

const SECOND = 1000;

let profile: string;
let product: Product;
let page: Page;

beforeEach(async () => {
  profile = await makeProfile();
  product = await openChromium({ profile });
  page = await product.open('progress', '#log');
  await readSchedule(page);
});

afterEach(async () => {
  await product.close();
  await removeProfile(profile);
});

it.each(['plan', 'schedule'])('a %s that cannot be read is set aside and told of, and the rest works', async (name) => {
  const damaged = { version: 1, eaten: 'by moths' };
  await writeStore(page, 'documents', damaged, name);
  await wakeWorker(page);
  await until('the damaged document to be set aside', async () => {
    const documents = await readStore<object>(page, 'documents');
    return Object.entries(documents).some(([key, value]) => key !== name && 'eaten' in value);
  });
  const popup = await product.openPopup();
  await reads(popup, 'Understood');
  await press(popup, 'radio', '4');
  await reads(popup, /Saved \d/);
  await press(popup, 'button', 'Understood');
  await until('the trouble to go', async () => !(await read(popup)).includes('Understood'));
});

it('a record that cannot be read is told of, and the others are shown', async () => {
  const popup = await product.openPopup();
  await press(popup, 'radio', '4');
  await reads(popup, /Saved \d/);
  const [entry] = Object.values(await readStore<PainEntry>(page, 'pain'));
  await writeStore(page, 'pain', { ...entry, id: 'damaged', score: 'lots' });
  await page.reload();
  await reads(page, 'Pain, average');
  await reads(page, /could not be read|cannot be read/);
});

it('text from the person is text, never markup', async () => {
  const attack = '<img src="x" onerror="document.title = 1"><b>bold</b>';
  const popup = await product.openPopup();
  await press(popup, 'radio', '4');
  await reads(popup, /Saved \d/);
  const [entry] = Object.values(await readStore<PainEntry>(page, 'pain'));
  await writeStore(page, 'pain', { ...entry, note: attack });
  await page.reload();
  await reads(page, attack);
  expect(await page.$('img[src="x"]')).toBeNull();
});

it('a message of any other kind is ignored', async () => {
  await pause(SECOND); // the worker's first commits are over
  const { at } = await readSchedule(page);
  await page.evaluate("void chrome.runtime.sendMessage({ type: 'erase' }).catch(() => 0)");
  await page.evaluate("void chrome.runtime.sendMessage('changed').catch(() => 0)");
  await pause(SECOND);
  expect((await readSchedule(page)).at).toBe(at);
  await wakeWorker(page);
  await until('the right message to be heard', async () => (await readSchedule(page)).at > at);
});

it('a full disk is told of, and the choice stays in the form until it can be saved', async () => {
  const popup = await product.openPopup();
  // The browser's own answer when the disk is full, put in the way of this one page.
  await popup.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    Object.assign(globalThis, { emptyDisk: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  await press(popup, 'radio', '6');
  await reads(popup, 'Not saved: the disk');
  expect(await readStore(page, 'pain')).toEqual({});
  expect(await popup.$eval('input[type=radio][value="6"]', (radio) => (radio as HTMLInputElement).checked)).toBe(true);
  await popup.evaluate('void emptyDisk()');
  await press(popup, 'button', 'Try again');
  await reads(popup, /Saved \d/);
  expect(Object.values(await readStore<PainEntry>(page, 'pain'))).toEqual([expect.objectContaining({ score: 6 })]);
});

it('with notifications denied the popup and the badge carry everything, and the options say so', async () => {
  await product.close();
  const preferences = join(profile, 'Default', 'Preferences');
  const stored = JSON.parse(await readFile(preferences, 'utf8'));
  const id = new URL(product.origin).host;
  await writeFile(preferences, JSON.stringify({ ...stored, message_center: { disabled_extension_ids: [id] } }));

  product = await openChromium({ profile });
  page = await product.open('options');
  await reads(page, 'notifications of Unknot are blocked');
  await givePlan(page, planOfOne('posture'));
  await leave(page, 'posture', SECOND);
  await awaitPrompt(page);
  await until('the badge', async () => (await page.evaluate('chrome.action.getBadgeText({})')) === '1');
  await reads(await product.openPopup(), 'Ready for a change of position?');
});
