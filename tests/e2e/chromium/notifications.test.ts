import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { minutes } from '@/utils/domain/time/units';
import { openChromium } from '../../machine/chromium';
import { press, reads } from '../../machine/controls';
import { type Desktop, openDesktop } from '../../machine/desktop';
import { planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { awaitPrompt, givePlan, leave, readOutcomes, readSchedule } from '../../machine/schedule';
import { wakeWorker } from '../../machine/store';
import { until } from '../../machine/wait';

const SECOND = 1000;
const QUESTION = 'Ready for a change of position?';

let desktop: Desktop;
let product: Product;
let page: Page;

beforeEach(async () => {
  desktop = await openDesktop();
  product = await openChromium({ env: desktop.env });
  page = await product.open('progress');
  await readSchedule(page);
  await givePlan(page, planOfOne('posture'));
  await desktop.moveMouse();
  await leave(page, 'posture', SECOND);
  await awaitPrompt(page);
  await until('the notification', async () => (await desktop.countNotifications()) === 1);
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
  await desktop.close();
});

it('a prompt comes as a notification of the desktop, and its Done logs one done', async () => {
  expect(await desktop.titles()).toEqual([QUESTION]);
  await desktop.press('Done');
  await until('the answer', async () => (await readSchedule(page)).open === null);
  await until('the notification to go', async () => (await desktop.countNotifications()) === 0);
  expect(await readOutcomes(page)).toEqual(['posture done']);
});

it('its Snooze puts the prompt off by the minutes it says', async () => {
  await desktop.press('Snooze 5 min');
  const { until: end } = await until('the snooze', async () => (await readSchedule(page)).snoozed);
  expect(Math.abs(end - Date.now() - minutes(5))).toBeLessThan(5 * SECOND);
  expect(await readOutcomes(page)).toEqual(['posture snoozed']);
});

it('a click on its body opens the break page, where one can answer, and answers nothing by itself', async () => {
  await desktop.click();
  await reads(await product.find('break'), QUESTION);
  expect((await readSchedule(page)).open).not.toBeNull();
  expect(await readOutcomes(page)).toEqual([]);
});

it('a worker that is stopped and woken does not show it again', async () => {
  await product.stopWorker();
  const start = Date.now();
  await wakeWorker(page);
  await until('the worker', async () => (await readSchedule(page)).at >= start);
  expect(await desktop.countNotifications()).toBe(1);
  expect(await desktop.titles()).toEqual([QUESTION]);
  await desktop.press('Done');
  await until('the answer', async () => (await readSchedule(page)).open === null);
  expect(await readOutcomes(page)).toEqual(['posture done']);
});

it('the test of the options page is seen on the desktop; when it was not, there is help for this system', async () => {
  await desktop.press('Done');
  const options = await product.open('options');
  await press(options, 'button', 'Send a test');
  await until('the test', async () => (await desktop.titles()).includes('This is a test'));
  await reads(options, 'Did you see it?');
  await press(options, 'button', 'No');
  expect(await options.$eval('details[open] summary', (summary) => summary.textContent)).toBe('Linux');
});
