import { expect, test } from 'vitest';
import { openChromium } from '../../machine/chromium';
import { press, reads } from '../../machine/controls';
import { inBrowser } from '../../machine/in-browser';
import { removeProfile } from '../../machine/profile';
import { readBreaks, readOutcomes } from '../../machine/schedule';
import {
  ask,
  begin,
  clockOf,
  closeAfter,
  leaveByEscape,
  loadAgain,
  pass,
  secondsOf,
  takeByKeys,
} from '../scenes/break';

const SECOND = 1000;

// They mostly wait for a break to pass, and so they may wait side by side.
const it = inBrowser(openChromium).concurrent;

it('a break is taken from prompt to done with the keyboard only', ({ product }) => takeByKeys(product));

it('a page that is closed at 30 % logs skipped', ({ product }) => closeAfter(product, 0.3, 'skipped'));

it('a page that is closed at 60 % logs partial', ({ product }) => closeAfter(product, 0.6, 'partial'));

it('Escape asks first, then leaves; why can be said in one tap', ({ product }) => leaveByEscape(product));

it('a page that is loaded again in the middle goes on where it was', ({ product }) => loadAgain(product));

test.concurrent('after a crash it comes back to the same place and stands still there', async () => {
  const product = await openChromium();
  await ask(product, 60);
  const page = await begin(product);
  await pass(7 * SECOND);
  const left = secondsOf(await clockOf(page));
  await product.kill();
  await pass(12 * SECOND);
  const second = await openChromium({ profile: product.profile });
  const again = await second.open('break');
  await again.bringToFront(); // what the browser opens by itself when it starts may lie over it
  await reads(again, 'paused');
  const now = secondsOf(await clockOf(again));
  expect(Math.abs(now - left)).toBeLessThanOrEqual(6); // it says that it runs every five seconds
  expect(await readOutcomes(again)).toEqual([]);
  await press(again, 'button', 'Go on');
  await press(again, 'button', 'Finish');
  await reads(again, 'in the log');
  expect(await readOutcomes(again)).toEqual(['movement done']);
  await second.close();
  await removeProfile(product.profile);
});

it('its clock is right after the tab was behind another for a while', async ({ product }) => {
  await ask(product, 60);
  const page = await begin(product);
  const before = secondsOf(await clockOf(page));
  const started = Date.now();
  const other = await product.browser.newPage();
  await pass(8 * SECOND);
  await other.close();
  await page.bringToFront();
  await pass(500);
  const passed = (Date.now() - started) / SECOND;
  expect(Math.abs(before - secondsOf(await clockOf(page)) - passed)).toBeLessThanOrEqual(1.5);
});

it('what hurt is asked about, left out, and never offered again', async ({ product }) => {
  const store = await ask(product, 20);
  const page = await begin(product);
  await pass(11 * SECOND);
  await press(page, 'button', 'Finish');
  await page.locator('button[aria-label$=": hurt"]').click();
  await press(page, 'button', 'Leave it out');
  await reads(page, 'will not be offered again');
  const [record] = await readBreaks(store);
  expect(record?.exercises).toMatchObject([{ felt: 'hurt' }]);
});
