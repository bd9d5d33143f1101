import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers } from '../../machine/axe';
import { openChromium } from '../../machine/chromium';
import { planFor } from '../../machine/plans';
import type { PageName, Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { givePlan, readSchedule } from '../../machine/schedule';
import { until } from '../../machine/wait';
import { makeHistory } from '../../support/decade';
import { layHistory } from '../../support/lay';
import { messagesOf } from '../../support/speak';

const TODAY = new Date().toISOString().slice(0, 10);
const HISTORY = makeHistory({ days: 60, until: TODAY, zone: 'UTC', breaksADay: 8 });
const WIDE = { width: 1200, height: 900 };
const ZOOMED = { width: 600, height: 450, deviceScaleFactor: 2 }; // 200 %
const NARROW = { width: 320, height: 640 }; // 400 % of a usual window (WCAG 1.4.10)

const PAGES: readonly (readonly [PageName, string])[] = [
  ['welcome', ''],
  ['popup', ''],
  ['break', ''],
  ['options', ''],
  ['progress', '#overview'],
  ['progress', '#log'],
  ['progress', '#week'],
  ['progress', '#summary'],
  ['care', ''],
  ['help', ''],
];

describe.each([
  ['en-US', 'en', 'ltr'],
  ['ar', 'ar', 'rtl'],
  ['de', 'de', 'ltr'], // the longest words
  ['ja', 'ja', 'ltr'], // no spaces to break at
] as const)('in %s', (language, texts, direction) => {
  let product: Product;

  beforeAll(async () => {
    product = await openChromium({ language });
    const page = await product.find('welcome');
    await readSchedule(page);
    await givePlan(page, planFor());
    await layHistory(page, HISTORY);
  });

  afterAll(async () => {
    await product.close();
    await removeProfile(product.profile);
  });

  it.each(PAGES)(
    '%s%s is in that language, has no barrier, and fits when it is zoomed or narrow',
    async (name, hash) => {
      const page = await product.open(name, hash);
      await page.setViewport(WIDE);
      await until('the page', () => page.evaluate(() => document.querySelector('main h1, main h2') !== null));
      expect(
        await page.evaluate(() => [document.documentElement.lang.slice(0, 2), document.documentElement.dir]),
      ).toEqual([texts, direction]);
      const title = messagesOf(texts).get(`title_${name}`);
      expect(await page.title()).toContain(hash === '' && title !== undefined ? title : 'Unknot');
      expect(await page.evaluate(namesWithoutText)).toEqual([]);
      if (texts === 'en' || texts === 'ar') expect(await findBarriers(page, ['light', 'dark', 'forced'])).toEqual([]);
      for (const size of [ZOOMED, NARROW]) {
        await page.setViewport(size);
        // A chart takes a moment to draw itself anew.
        await until('nothing beyond the edge', async () => (await page.evaluate(reachBeyond)) <= 0, 3000);
        if (texts === 'en' || texts === 'ar') expect(await findBarriers(page, ['light'])).toEqual([]);
      }
      await page.close();
    },
  );
});

/** Runs inside the page: by how many px it is wider than its window. */
function reachBeyond(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Runs inside the page: names of messages that are shown where there should be a text. */
function namesWithoutText(): readonly string[] {
  return document.body.textContent.match(/\b[a-z]+\.[a-z]+[A-Z]\w+\b/g) ?? [];
}
