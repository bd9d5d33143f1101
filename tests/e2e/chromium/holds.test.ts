import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openChromium } from '../../machine/chromium';
import { press, reads } from '../../machine/controls';
import { planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { awaitPrompt, givePlan, leave, readOutcomes, readSchedule } from '../../machine/schedule';
import { wakeWorker, writeStore } from '../../machine/store';
import { pause, until } from '../../machine/wait';

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

it('a full-screen window holds the prompt, the popup says why, and it comes a minute after', async () => {
  await setWindow('fullscreen');
  await leave(page, 'posture', SECOND);
  await until('the hold', async () => (await readSchedule(page)).held);
  expect((await readSchedule(page)).open).toBeNull();
  await until('the badge', async () => (await page.evaluate('chrome.action.getBadgeText({})')) === '…');
  const popup = await product.open('popup');
  await reads(popup, 'full screen');
  await popup.close();

  await setWindow('normal');
  await wakeWorker(page);
  const { notBefore } = await until('the end of the hold', async () => {
    const state = await readSchedule(page);
    return state.held?.isOver === true && state;
  });
  expect(Math.abs((notBefore ?? 0) - Date.now() - 60 * SECOND)).toBeLessThan(5 * SECOND);
  // The minute is not waited for.
  await writeStore(page, 'documents', { ...(await readSchedule(page)), notBefore: Date.now() }, 'schedule');
  await wakeWorker(page);
  await awaitPrompt(page);
  expect(await readOutcomes(page)).toEqual(['posture held fullScreen']);
});

it('outside the hours nothing is asked, and the popup says so', async () => {
  const closed = { week: [[], [], [], [], [], [], []], daysOff: [] };
  await givePlan(page, planOfOne('posture', { hours: closed }));
  await leave(page, 'posture', SECOND);
  await pause(3 * SECOND);
  expect((await readSchedule(page)).open).toBeNull();
  await reads(await product.openPopup(), 'Outside your hours');
});

it('in a pause the timers stand still and nothing is asked', async () => {
  const popup = await product.openPopup();
  await press(popup, 'button', 'Pause');
  await press(popup, 'button', '1 h');
  await until('the pause', async () => (await readSchedule(page)).pause);
  await leave(page, 'posture', SECOND);
  await pause(3 * SECOND);
  await wakeWorker(page);
  await pause(SECOND);
  const { open, elapsed } = await readSchedule(page);
  expect(open).toBeNull();
  expect(elapsed.posture).toBe(30 * 60 * SECOND - SECOND);
  const again = await product.openPopup();
  await press(again, 'button', 'Resume');
  await until('the end of the pause', async () => (await readSchedule(page)).pause === null);
});

async function setWindow(state: 'fullscreen' | 'normal'): Promise<void> {
  await page.evaluate(
    `chrome.windows.getCurrent().then(({ id }) => chrome.windows.update(id, { state: '${state}', focused: true }))`,
  );
  await until(
    `the window to be ${state}`,
    async () => (await page.evaluate('chrome.windows.getCurrent().then(({ state }) => state)')) === state,
  );
}
