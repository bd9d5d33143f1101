import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openChromium } from '../../machine/chromium';
import { press, reads } from '../../machine/controls';
import { type Desktop, openDesktop } from '../../machine/desktop';
import { planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { awaitPrompt, givePlan, leave, readOutcomes, readSchedule } from '../../machine/schedule';
import { wakeWorker } from '../../machine/store';
import { pause, until } from '../../machine/wait';

const SECOND = 1000;
const MEETING = 'https://meet.google.com/abc-defg-hij';

let desktop: Desktop;
let product: Product;
let page: Page;

beforeEach(async () => {
  desktop = await openDesktop();
  product = await openChromium({ env: desktop.env });
  page = await product.open('options');
  await readSchedule(page);
  await givePlan(page, planOfOne('posture'));
  await desktop.moveMouse();
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
  await desktop.close();
});

it('a meeting in a tab holds the prompt once the person lets Unknot see addresses, until the tab is closed', async () => {
  await press(page, 'button', 'Let Unknot see tab addresses');
  await pause(SECOND); // the browser draws its question
  await desktop.pressKeys('Tab', 'Return'); // from Deny to Allow
  await reads(page, 'Unknot may see the addresses of open tabs');
  const meeting = await openMeeting();
  await leave(page, 'posture', SECOND);
  await until('the hold', async () => (await readSchedule(page)).held);
  expect((await readSchedule(page)).open).toBeNull();
  expect(await desktop.titles()).toEqual([]);
  await reads(await product.openPopup(), 'Held: meeting in a tab');

  await meeting.close();
  await wakeWorker(page);
  await until('the end of the hold', async () => (await readSchedule(page)).held?.isOver);
  expect(await readOutcomes(page)).toEqual(['posture held meeting']);
});

it('when the person denies it, nothing changes and the prompt comes', async () => {
  await press(page, 'button', 'Let Unknot see tab addresses');
  await pause(SECOND);
  await desktop.pressKeys('Return');
  await reads(page, 'Let Unknot see tab addresses');
  await openMeeting();
  await leave(page, 'posture', SECOND);
  await awaitPrompt(page);
  expect(await readOutcomes(page)).toEqual([]);
});

/** Opens the address of a meeting. There is no network; the tab has the address all the same. */
async function openMeeting(): Promise<Page> {
  const tab = await product.browser.newPage();
  await tab.goto(MEETING).catch(() => undefined);
  await until('the address', () => tab.url() === MEETING || tab.url().startsWith('chrome-error:'));
  return tab;
}
