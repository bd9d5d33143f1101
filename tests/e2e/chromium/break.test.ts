import { afterEach, beforeEach, expect, it } from 'vitest';
import { openChromium } from '../../machine/chromium';
import { press, reads } from '../../machine/controls';
import type { Product } from '../../machine/product';
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

let product: Product;

beforeEach(async () => {
  product = await openChromium();
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('a break is taken from prompt to done with the keyboard only', () => takeByKeys(product));

it.each([
  [6, 'skipped'],
  [12, 'partial'],
])('a page that is closed after %i of 20 seconds logs %s', (seconds, outcome) => closeAfter(product, seconds, outcome));

it('Escape asks first, then leaves; why can be said in one tap', () => leaveByEscape(product));

it('a page that is loaded again in the middle goes on where it was', () => loadAgain(product));

it('after a crash it comes back to the same place and stands still there', async () => {
  await ask(product, 60);
  const page = await begin(product);
  await pass(7 * SECOND);
  const left = secondsOf(await clockOf(page));
  await product.kill();
  await pass(12 * SECOND);
  product = await openChromium({ profile: product.profile });
  const again = await product.open('break');
  await reads(again, 'paused');
  const now = secondsOf(await clockOf(again));
  expect(Math.abs(now - left)).toBeLessThanOrEqual(6); // it says that it runs every five seconds
  expect(await readOutcomes(again)).toEqual([]);
  await press(again, 'button', 'Go on');
  await press(again, 'button', 'Finish');
  await reads(again, 'in the log');
  expect(await readOutcomes(again)).toEqual(['movement done']);
});

it('its clock is right after the tab was behind another for a while', async () => {
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

it('what hurt is asked about, left out, and never offered again', async () => {
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
