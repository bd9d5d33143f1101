import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers } from '../../machine/axe';
import { openChromium } from '../../machine/chromium';
import { press, reads } from '../../machine/controls';
import { planFor } from '../../machine/plans';
import type { PageName, Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { awaitPrompt, givePlan, leave, readSchedule } from '../../machine/schedule';
import { pause } from '../../machine/wait';

const SECOND = 1000;

let product: Product;
let page: Page;

beforeAll(async () => {
  product = await openChromium();
  page = await product.find('welcome');
  await readSchedule(page);
});

afterAll(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('the welcome page has none', async () => {
  expect(await findBarriers(page)).toEqual([]);
});

it('a button without a name would be found, in light and in dark', async () => {
  await page.evaluate("document.body.append(document.createElement('button'))");
  const barriers = await findBarriers(page);
  expect(barriers.map((barrier) => barrier.split(': ', 2).join(' '))).toEqual([
    'light button-name',
    'dark button-name',
  ]);
});

describe('once everything has something to show', () => {
  beforeAll(async () => {
    const plan = planFor();
    await givePlan(page, { ...plan, routines: plan.routines.map((routine) => ({ ...routine, isOn: true })) });
    await leave(page, 'posture', SECOND);
    await awaitPrompt(page);
    const popup = await product.openPopup();
    await press(popup, 'radio', '4');
    await reads(popup, /Saved \d/);
  });

  it.each<[PageName, string, string]>([
    ['options', '', 'Add an exercise of your own'],
    ['progress', '#log', 'Pain, average'],
  ])('the page %s%s has none', async (name, hash, words) => {
    const opened = await product.open(name, hash);
    await reads(opened, words);
    expect(await findBarriers(opened)).toEqual([]);
  });

  it('the break page has none while it asks, while a break is taken, and after it', async () => {
    const opened = await product.open('break');
    await reads(opened, 'Ready for a change of position?');
    expect(await findBarriers(opened)).toEqual([]);
    await press(opened, 'button', 'Start');
    await reads(opened, 'left');
    expect(await findBarriers(opened)).toEqual([]);
    await pause(16 * SECOND); // half of it, so that it counts as partly taken
    await press(opened, 'button', 'Finish');
    await reads(opened, 'in the log');
    expect(await findBarriers(opened)).toEqual([]);
    await opened.close();
    await leave(page, 'posture', SECOND);
    await awaitPrompt(page);
  });

  it('the popup that asks has none, nor has the one that rests', async () => {
    const popup = await product.open('popup');
    await reads(popup, 'Ready for a change of position?');
    expect(await findBarriers(popup)).toEqual([]);
    await press(popup, 'button', 'Done');
    await press(popup, 'button', 'Pause');
    await reads(popup, 'Until tomorrow');
    expect(await findBarriers(popup)).toEqual([]);
  });
});
