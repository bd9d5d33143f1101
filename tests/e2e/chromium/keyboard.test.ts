import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { openChromium } from '../../machine/chromium';
import { reads } from '../../machine/controls';
import { planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { awaitPrompt, givePlan, leave, readOutcomes, readSchedule } from '../../machine/schedule';
import { readStore } from '../../machine/store';
import { until } from '../../machine/wait';

const MOST_TABS = 40; // more than the popup has controls

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

it('a prompt is answered with Tab and Enter alone', async () => {
  await leave(page, 'posture', 1000);
  await awaitPrompt(page);
  const popup = await product.openPopup();
  await reads(popup, 'Ready for a change of position?');
  await tabTo(popup, 'Done');
  await popup.keyboard.press('Enter');
  await until('the answer', async () => (await readSchedule(page)).open === null);
  expect(await readOutcomes(page)).toEqual(['posture done']);
});

it('pain is noted with Tab and the arrow keys, as one entry', async () => {
  const popup = await product.openPopup();
  await reads(popup, 'Average pain');
  await tabTo(popup, '0');
  await popup.keyboard.press('Space');
  for (let step = 0; step < 3; step += 1) await popup.keyboard.press('ArrowRight');
  await until('the entry', async () => (await scores())[0] === 3);
  expect(await scores()).toEqual([3]);
});

it('a pause is chosen and ended without a mouse', async () => {
  const popup = await product.openPopup();
  await reads(popup, 'Pause');
  await tabTo(popup, 'Pause');
  await popup.keyboard.press('Enter');
  await tabTo(popup, '30 min');
  await popup.keyboard.press('Enter');
  await until('the pause', async () => (await readSchedule(page)).pause);
  await reads(popup, 'Resume');
  await tabTo(popup, 'Resume');
  await popup.keyboard.press('Enter');
  await until('the end of the pause', async () => (await readSchedule(page)).pause === null);
});

/** Presses Tab until the control that says this, or has this value, has the focus. */
async function tabTo(popup: Page, words: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await popup.keyboard.press('Tab');
    const focused = await popup.evaluate(() => {
      const control = document.activeElement;
      return control instanceof HTMLInputElement ? control.value : (control?.textContent ?? '');
    });
    if (focused === words) return;
  }
  throw new Error(`Tab never came to: ${words}`);
}

async function scores(): Promise<readonly number[]> {
  return Object.values(await readStore<PainEntry>(page, 'pain')).map(({ score }) => score);
}
