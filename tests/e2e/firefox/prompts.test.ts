import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { press, reads } from '../../machine/controls';
import { type Desktop, openDesktop } from '../../machine/desktop';
import { openFirefox } from '../../machine/firefox';
import { planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { awaitPrompt, givePlan, leave, readOutcomes, readSchedule } from '../../machine/schedule';
import { pause, until } from '../../machine/wait';

const SECOND = 1000;
const QUESTION = 'Ready for a change of position?';

let desktop: Desktop;
let product: Product;
let page: Page;

beforeEach(async () => {
  desktop = await openDesktop();
  product = await openFirefox({ env: desktop.env });
  page = await product.open('progress');
  await readSchedule(page);
  await givePlan(page, planOfOne('posture'));
  await desktop.moveMouse();
  await leave(page, 'posture', SECOND);
  await awaitPrompt(page);
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
  await desktop.close();
});

it('a prompt comes as a notification without buttons; a click on it opens the break page, where one answers', async () => {
  await until('the notification', async () => (await desktop.titles()).includes(QUESTION));
  await pause(SECOND); // the service has it on the screen
  await desktop.click();
  const asked = await product.find('break');
  await reads(asked, QUESTION);
  await press(asked, 'button', 'Done');
  await until('the answer', async () => (await readSchedule(page)).open === null);
  expect(await readOutcomes(page)).toEqual(['posture done']);
});

it('the badge says that a prompt waits, and the popup puts it off', async () => {
  const badge = () => page.evaluate('browser.action.getBadgeText({})');
  await until('the badge', async () => (await badge()) === '1');
  const popup = await product.openPopup();
  await press(popup, 'button', 'Snooze 5 min');
  await until('the snooze', async () => (await readSchedule(page)).snoozed);
  await until('the badge to go', async () => (await badge()) === '');
  expect(await readOutcomes(page)).toEqual(['posture snoozed']);
});
