import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Plan } from '@/utils/domain/plan/plan';
import { findBarriers } from '../../machine/axe';
import { openChromium } from '../../machine/chromium';
import { fill, press, read, reads, tick } from '../../machine/controls';
import { type Desktop, openDesktop } from '../../machine/desktop';
import { awaitFile } from '../../machine/downloads';
import { planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { givePlan, readSchedule } from '../../machine/schedule';
import { readDocument, readStore, wakeWorker, writeStore } from '../../machine/store';
import { pause, until } from '../../machine/wait';
import { makeHistory } from '../../support/decade';
import { layHistory } from '../../support/lay';

const PASSPHRASE = 'four calm snails wait';
const SECOND = 1000;

let desktop: Desktop;
let product: Product;
let page: Page;
let home: string;
let folder: string;

beforeEach(async () => {
  desktop = await openDesktop();
  home = await mkdtemp(join(tmpdir(), 'unknot-home-'));
  folder = join(home, 'Downloads');
  await mkdir(folder);
  // The driver's own way to direct downloads would take away the name that an extension gives them.
  product = await openChromium({ env: { ...desktop.env, HOME: home } });
  page = await product.open('options', '#data');
  await readSchedule(page);
  await reads(page, 'Take it out');
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
  await desktop.close();
  await rm(home, { recursive: true });
});

it('everything goes into a file, away, and comes back from it on the welcome page, where the file was locked', async () => {
  await givePlan(page, planOfOne('posture'));
  const until = new Date().toISOString().slice(0, 10);
  await layHistory(page, makeHistory({ days: 20, until, zone: 'UTC', breaksADay: 4, painADay: 1 }));
  const before = await readAll();

  await press(page, 'button', 'Export with a passphrase');
  await fill(page, 'textbox', 'Passphrase', PASSPHRASE);
  await fill(page, 'textbox', 'The same again', 'four calm snails wail');
  await press(page, 'button', 'Export, locked');
  await reads(page, 'The two are not the same');
  await fill(page, 'textbox', 'The same again', PASSPHRASE);
  await press(page, 'button', 'Export, locked');
  const locked = await awaitFile(folder, /\.unknot$/);
  expect(await readFile(locked, 'utf8')).not.toContain('posture');

  await page.locator('::-p-xpath(//summary[contains(., "Erase everything")])').click();
  await reads(page, 'at once and for good: 20 pain entries, 80 breaks');
  await fill(page, 'textbox', 'Type “erase” to confirm', 'erase');
  await press(page, 'button', 'Erase everything');
  await reads(page, 'Everything was erased');

  const welcome = await product.find('welcome');
  await welcome.bringToFront();
  await press(welcome, 'button', 'I have a backup');
  await choose(welcome, 0, locked);
  await fill(welcome, 'textbox', 'Passphrase of this file', 'four calm snails wail');
  await press(welcome, 'button', 'Open the file');
  await reads(welcome, 'This passphrase does not open the file. Nothing was stored.');
  await fill(welcome, 'textbox', 'Passphrase of this file', PASSPHRASE);
  await press(welcome, 'button', 'Open the file');
  await reads(welcome, /In this file: 20 pain entries, 80 breaks.* to today\. .*records are not here yet/);
  await press(welcome, 'button', 'Import');
  await reads(welcome, 'You are set up');
  expect(await readAll()).toEqual(before);
});

it('a file brings what is not here yet, and a plan only when that is ticked', async () => {
  await givePlan(page, planOfOne('posture'));
  await layHistory(page, makeHistory({ days: 3, until: '2026-11-20', zone: 'UTC', breaksADay: 1, painADay: 1 }));
  await press(page, 'button', 'Export everything');
  const file = await awaitFile(folder, /\.json$/);
  await givePlan(page, planOfOne('eyes'));

  await choose(page, 0, file);
  await reads(page, 'All its records are here already.');
  await tick(page, 'Take the plan from the file');
  await press(page, 'button', 'Import');
  await reads(page, 'Done. Taken from the file: the plan.');
  expect((await readDocument<Plan>(page, 'plan'))?.routines.find(({ isOn }) => isOn)?.id).toBe('posture');

  await writeFile(file, (await readFile(file, 'utf8')).slice(0, -20));
  await choose(page, 0, file);
  await reads(page, /Nothing was changed/);
  expect(Object.keys(await readStore(page, 'pain'))).toHaveLength(3);
});

it('pain scores of another program are read by the columns the person names, and no part that is open is a barrier', async () => {
  const file = join(folder, 'diary.csv');
  await writeFile(
    file,
    'When,Level,Worst,Said\n24/11/2025,4,5,long drive\n25/11/2025,3,4,\n26/11/2025,3,4,\n27/11/2025,2,3,\nlately,3,4,\n',
  );
  await choose(page, 1, file);
  await reads(page, '4 rows can be read; left out: 1.');
  expect(await read(page)).toContain('Row 6: Its day cannot be read.');
  await page.select('::-p-aria([name="Score"][role="combobox"])', '2');
  await page.select('::-p-aria([name="Its scale"][role="combobox"])', '5');
  await page.locator('::-p-xpath(//summary[contains(., "Erase everything")])').click();
  await press(page, 'button', 'Export with a passphrase');
  await reads(page, 'November 25, 2025');
  expect(await findBarriers(page)).toEqual([]);
  await press(page, 'button', 'Import these scores');
  await reads(page, 'Done. Added: 4 pain entries.');
  const entries = Object.values(await readStore<{ day: string; score: number }>(page, 'pain'));
  expect(entries.map(({ day, score }) => `${day} ${score}`).sort()).toEqual([
    '2025-11-24 10',
    '2025-11-25 8',
    '2025-11-26 8',
    '2025-11-27 6',
  ]);
});

it('a weekly backup reaches the folder by itself, takes the place of the oldest, and says so when it may not', async () => {
  await press(page, 'button', 'Switch on weekly backups');
  await pause(SECOND); // the browser draws its question
  await desktop.pressKeys('Tab', 'Return'); // from Deny to Allow
  await reads(page, /Last: .* as unknot-backup-1\.json/, 20_000);
  expect(JSON.parse(await readFile(await awaitFile(folder, /backup-1\.json$/), 'utf8')).format).toBe('unknot');
  expect(await backupPages()).toEqual([]);

  await writeFile(join(folder, 'unknot-backup-2.json'), 'an old one');
  await makeDue();
  await reads(page, 'as unknot-backup-2.json');
  expect(JSON.parse(await readFile(join(folder, 'unknot-backup-2.json'), 'utf8')).format).toBe('unknot');
  expect((await readdir(folder)).sort()).toEqual(['unknot-backup-1.json', 'unknot-backup-2.json']);

  await page.evaluate("(globalThis.browser ?? chrome).permissions.remove({ permissions: ['downloads'] })");
  await makeDue();
  const [failed] = await until('the page that failed', async () => {
    const pages = await backupPages();
    return pages.length > 0 && pages;
  });
  if (failed === undefined) throw new Error('No page failed.');
  await reads(failed, 'No backup was made');
  expect(await findBarriers(failed)).toEqual([]);
  await reads(page, 'No backup was made');
});

/** Makes a backup due at this moment, and wakes the worker. */
async function makeDue(): Promise<void> {
  const choices = await readDocument<object>(page, 'backup');
  await writeStore(page, 'documents', { ...choices, nextAt: Date.now() }, 'backup');
  await wakeWorker(page);
}

async function backupPages(): Promise<readonly Page[]> {
  return (await product.browser.pages()).filter((tab) => tab.url().startsWith(`${product.origin}/backup.html`));
}

/** Chooses a file in the field of this number. */
async function choose(on: Page, index: number, file: string): Promise<void> {
  const field = await until('the field', async () => (await on.$$('input[type=file]'))[index]);
  await (field as Awaited<ReturnType<typeof on.waitForSelector<'input'>>>)?.uploadFile(file);
}

/** All that the person has: everything but the timers, and what only this browser knows. */
async function readAll(): Promise<unknown> {
  const [plan, pain, breaks, appointments, days] = await Promise.all([
    readDocument(page, 'plan'),
    readStore(page, 'pain'),
    readStore(page, 'breaks'),
    readStore(page, 'appointments'),
    readStore(page, 'days'),
  ]);
  return { plan, pain, breaks, appointments, days };
}
