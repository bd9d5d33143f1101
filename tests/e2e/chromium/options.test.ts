import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Plan, Routine } from '@/utils/domain/plan/plan';
import { openChromium } from '../../machine/chromium';
import { fill, press, read, reads, set } from '../../machine/controls';
import { awaitFile } from '../../machine/downloads';
import { planFor } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { givePlan, readSchedule } from '../../machine/schedule';
import { readDocument, readStore } from '../../machine/store';
import { until } from '../../machine/wait';

const DAY = 86_400_000;

let product: Product;
let page: Page;

beforeEach(async () => {
  product = await openChromium();
  page = await product.open('options');
  await readSchedule(page);
  await givePlan(page, planFor());
  await page.reload();
  await reads(page, 'Your plan');
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('saves a change as it is made, says so, and takes it back', async () => {
  await fill(page, 'spinbutton', 'Every', '25');
  await reads(page, 'Saved');
  expect((await posture()).every).toBe(25);
  await press(page, 'button', 'Undo');
  await until('the old interval', async () => (await posture()).every === 30);
});

it('says what is allowed when a value is not, and keeps the old one', async () => {
  await fill(page, 'spinbutton', 'Every', '3');
  await reads(page, 'Allowed: 5 to 480.');
  expect((await posture()).every).toBe(30);
});

it('a change keeps the time that has gone by', async () => {
  const before = (await readSchedule(page)).elapsed.posture ?? 0;
  await fill(page, 'spinbutton', 'Every', '45');
  await reads(page, 'Saved');
  await until('the worker', async () => ((await readSchedule(page)).elapsed.posture ?? 0) >= before);
  expect((await readSchedule(page)).elapsed.posture).toBeLessThan(before + 60_000);
});

it('takes a routine of the person’s own, by any name', async () => {
  await fill(page, 'textbox', 'A routine of your own', '<b>Stretch my hip</b>');
  await press(page, 'button', 'Add');
  await reads(page, '<b>Stretch my hip</b>');
  const plan = await until('the plan', () => readDocument<Plan>(page, 'plan'));
  expect(plan.routines.at(-1)).toMatchObject({ kind: 'own', name: '<b>Stretch my hip</b>' });
});

it('books, moves and deletes an appointment, and gives it back', async () => {
  await press(page, 'button', 'Add an appointment');
  await set(page, 'Day', inDays(3));
  await set(page, 'Time', '10:30');
  await press(page, 'button', 'Save');
  await until('the appointment', async () => (await starts())[0]?.endsWith('T10:30:00.000Z'));

  await pressFirst('Change or move Massage');
  await set(page, 'Time', '15:00');
  await press(page, 'button', 'Save');
  await until('the move', async () => (await starts())[0]?.endsWith('T15:00:00.000Z'));

  await pressFirst('Delete Massage');
  await until('it to be gone', async () => (await starts()).length === 0);
  await press(page, 'button', 'Undo');
  await until('it to be back', async () => (await starts()).length === 1);
});

it('gives everything as one file', async () => {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: product.profile });
  await press(page, 'button', 'Export everything');
  const path = await awaitFile(product.profile, /^unknot.*\.json$/);
  const file = JSON.parse(await readFile(path, 'utf8'));
  expect(file).toMatchObject({ format: 'unknot', version: 1, plan: { version: 1 } });
});

it('erases everything only when the word was typed', async () => {
  const popup = await product.openPopup();
  await press(popup, 'radio', '4');
  await reads(popup, /Saved \d/);
  await page.bringToFront();
  await page.locator('::-p-xpath(//summary[contains(., "Erase everything")])').click();
  await press(page, 'button', 'Erase everything');
  await reads(page, 'Nothing was erased');
  expect(Object.keys(await readStore(page, 'pain'))).toHaveLength(1);
  await fill(page, 'textbox', 'Type “erase” to confirm', 'erase');
  await press(page, 'button', 'Erase everything');
  await reads(page, 'Everything was erased');
  expect(await readStore(page, 'pain')).toEqual({});
  expect(await read(page)).toContain('Your plan');
});

async function posture(): Promise<Routine> {
  const plan = await readDocument<Plan>(page, 'plan');
  return until('the routine', () => plan?.routines.find(({ id }) => id === 'posture'));
}

async function starts(): Promise<readonly string[]> {
  const appointments = Object.values(await readStore<{ at: number }>(page, 'appointments'));
  return appointments.map(({ at }) => new Date(at).toISOString());
}

/** Presses the first button whose name begins like this. */
async function pressFirst(beginning: string): Promise<void> {
  await page.locator(`button[aria-label^="${beginning}"]`).click();
}

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}
