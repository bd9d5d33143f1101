import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adherenceOf } from '@/utils/domain/progress/adherence';
import { findBarriers } from '../../machine/axe';
import { openChromium } from '../../machine/chromium';
import { press, reads } from '../../machine/controls';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { readSchedule } from '../../machine/schedule';
import { emptyStore } from '../../machine/store';
import { until } from '../../machine/wait';
import { makeHistory } from '../../support/decade';
import { layHistory } from '../../support/lay';

const STORES = ['pain', 'breaks', 'appointments', 'days'] as const;
const TODAY = new Date().toISOString().slice(0, 10);

let product: Product;
let page: Page;
/** The addresses of all that the page has fetched since it was last loaded. */
let fetched: string[] = [];

// The page grows older from test to test, as it does for a person.
beforeAll(async () => {
  product = await openChromium();
  page = await product.open('progress');
  await page.setViewport({ width: 1000, height: 240 }); // so low that no chart comes near, whatever this day's headline is
  await readSchedule(page);
  page.on('request', (request) => fetched.push(request.url()));
});

afterAll(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('an empty page says what will be here, and when', async () => {
  const said = await reads(page, 'What will be here, and when');
  expect(said).toContain('0 of 14 days');
  expect(said).toContain('All of it stays on this machine');
  expect(await findBarriers(page)).toEqual([]);
});

it('a page of three days has the week, and says what is still to come', async () => {
  await live(3);
  const said = await reads(page, 'Still to come');
  expect(said).toContain('Day 3 of your first 14');
  expect(said).toMatch(/Pain around \d\S* this week, \w+ breaks taken/);
  expect(said).toContain('3 of 14 days');
  expect(said).toMatch(/Not enough days yet/);
  expect(said).not.toContain('fortnight before:');
  expect(await findBarriers(page)).toEqual([]);
});

it('a page of a year has this fortnight beside the one before, what was held and why', async () => {
  const history = await live(365);
  const said = await reads(page, 'held back, so not asked');
  expect(said).toMatch(/Pain (about the same|a little|clearly) ?\w*, \w+ breaks taken/);
  const { taken, asked, counts } = adherenceOf(history.days.slice(-14));
  expect(said.replace(/\s+/g, ' ')).toContain(`${taken} taken of ${asked} asked for`);
  expect(said).toContain(`${counts.held} held back`);
  expect(said).toMatch(/\d+ during a meeting in a tab/);
  expect(said).toMatch(/\d+ of \d+\s+planned workdays had most of their breaks/);
});

it('a chart is fetched when it comes into view, not before', async () => {
  expect(fetched.join(' ')).toMatch(/Overview-\S+\.js/);
  expect(fetched.join(' ')).not.toMatch(/OverTime-\S+\.js/);
  await scrollThrough(page);
  await until('the chart', () => fetched.some((name) => name.includes('OverTime-')));
  await reads(page, 'Save as PNG');
  expect(await findBarriers(page)).toEqual([]);
});

it('hidden pain scores stay hidden, in words and pictures, until they are asked for', async () => {
  await press(page, 'checkbox', 'Hide pain scores');
  await reads(page, 'Most breaks taken this fortnight');
  await page.reload();
  const said = await reads(page, 'Pain scores are hidden.');
  expect(said).toContain('taken');
  expect(said).not.toMatch(/median|range \d|no pain/);
  await page.focus('button[aria-label="Show this once: Pain"]');
  await page.keyboard.press('Enter');
  await reads(page, 'median of the fortnight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pain');
  expect(await reads(page, 'Breaks and pain together')).toContain('Pain scores are hidden.'); // the other part still is
  expect(await findBarriers(page)).toEqual([]);
});

/** Lays so many days of a made-up history that end today, and looks at the page again. */
async function live(days: number) {
  const history = makeHistory({ days, until: TODAY, zone: 'UTC' });
  await Promise.all(STORES.map((store) => emptyStore(page, store)));
  await layHistory(page, history);
  fetched = [];
  await page.reload();
  return history;
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
      scrollTo(0, top);
      await new Promise((later) => setTimeout(later, 50));
    }
  });
}
