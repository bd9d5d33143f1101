import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openChromium } from '../../machine/chromium';
import { has, press, reads } from '../../machine/controls';
import { planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { awaitPrompt, givePlan, leave, readOutcomes, readSchedule } from '../../machine/schedule';
import { wakeWorker, writeStore } from '../../machine/store';
import { until } from '../../machine/wait';

const SECOND = 1000;

let product: Product;
let page: Page;

beforeEach(async () => {
  product = await openChromium();
  page = await product.open('progress');
  await readSchedule(page);
  await givePlan(page, planOfOne('posture'));
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('a due prompt waits in the toolbar popup, and Done there logs it once', async () => {
  await leave(page, 'posture', SECOND);
  await awaitPrompt(page);
  const popup = await product.openPopup();
  await reads(popup, 'Ready for a change of position?');
  await press(popup, 'button', 'Done');
  await until('the answer', async () => (await readSchedule(page)).open === null);
  expect(await readOutcomes(page)).toEqual(['posture done']);
});

it('a prompt that is only shown counts for nothing', async () => {
  await leave(page, 'posture', SECOND);
  await awaitPrompt(page);
  expect(await readOutcomes(page)).toEqual([]);
});

it('a prompt may be put off twice, then it is done or skipped', async () => {
  await leave(page, 'posture', SECOND);
  for (const length of [2, 5]) {
    await awaitPrompt(page);
    const popup = await product.openPopup();
    await press(popup, 'button', `Snooze ${length} min`);
    const { until: end } = await until('the snooze', async () => (await readSchedule(page)).snoozed);
    expect(end - Date.now()).toBeCloseTo(length * 60 * SECOND, -4);
    await comeBack(page);
  }
  await awaitPrompt(page);
  const popup = await product.openPopup();
  await reads(popup, 'Ready for a change of position?');
  expect(await has(popup, 'button', 'Snooze 2 min')).toBe(false);
  await press(popup, 'button', 'Skip');
  await until('the answer', async () => (await readSchedule(page)).open === null);
  expect(await readOutcomes(page)).toEqual(['posture snoozed', 'posture snoozed', 'posture skipped']);
});

it('a pause says until when, and Resume ends it', async () => {
  const popup = await product.openPopup();
  await press(popup, 'button', 'Pause');
  await press(popup, 'button', '30 min');
  const { until: end } = await until('the pause', async () => (await readSchedule(page)).pause);
  expect(end - Date.now()).toBeCloseTo(30 * 60 * SECOND, -4);
  await leave(page, 'posture', SECOND);
  await press(popup, 'button', 'Resume');
  await until('the end of the pause', async () => (await readSchedule(page)).pause === null);
});

it('a worker that is stopped in the middle of a prompt neither loses it nor asks twice', async () => {
  await leave(page, 'posture', SECOND);
  const { id } = await awaitPrompt(page);
  for (let stop = 0; stop < 3; stop += 1) {
    await product.stopWorker();
    const wokenAt = Date.now();
    await wakeWorker(page);
    // What it wrote before it was stopped is no sign of life: one that is stopped while it starts does not go.
    await until('the worker', async () => (await readSchedule(page)).at >= wokenAt);
    expect((await readSchedule(page)).open?.id).toBe(id);
  }
  const popup = await product.openPopup();
  await press(popup, 'button', 'Done');
  await until('the answer', async () => (await readSchedule(page)).open === null);
  expect(await readOutcomes(page)).toEqual(['posture done']);
});

/** Lets a snooze be over at once. */
async function comeBack(on: Page): Promise<void> {
  const state = await readSchedule(on);
  if (state.snoozed === null) throw new Error('Nothing was put off.');
  await writeStore(on, 'documents', { ...state, snoozed: { ...state.snoozed, until: Date.now() } }, 'schedule');
  await wakeWorker(on);
}
