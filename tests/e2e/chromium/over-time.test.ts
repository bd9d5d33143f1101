import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers } from '../../machine/axe';
import { openChromium } from '../../machine/chromium';
import { press, read, reads } from '../../machine/controls';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { readSchedule } from '../../machine/schedule';
import { until } from '../../machine/wait';
import { makeHistory } from '../../support/decade';
import { layHistory } from '../../support/lay';

const DAYS = 1000;
const CHART = '[role=application][aria-label="Pain and breaks over time"]';

let product: Product;
let page: Page;

beforeAll(async () => {
  product = await openChromium();
  page = await product.open('progress');
  await readSchedule(page);
  const { days, appointments } = makeHistory({ days: DAYS, until: new Date().toISOString().slice(0, 10), zone: 'UTC' });
  await layHistory(page, { days, appointments, pain: [], breaks: [] });
  await page.reload();
  await showChart();
});

afterAll(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('shows three months first; another span changes the sentence', async () => {
  await shows(91);
  await press(page, 'radio', '2 weeks');
  await shows(14);
  await press(page, 'radio', 'All');
  await shows(DAYS);
});

it('is moved, zoomed and read by the keyboard alone', async () => {
  await press(page, 'radio', '2 weeks');
  await shows(14);
  const last = await sentence();
  await page.focus(CHART);
  await page.keyboard.press('ArrowLeft');
  await until('an earlier stretch', async () => (await sentence()) !== last);
  await page.keyboard.press('End');
  await until('the last two weeks', async () => (await sentence()) === last);
  await page.keyboard.press('-');
  await shows(23); // the 14 days in 0.6
  await page.keyboard.press('0');
  await shows(DAYS);
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.up('Shift');
  const line = await page.waitForSelector('[role=status] b');
  expect(await line?.evaluate((found) => found.parentElement?.textContent)).toMatch(/\d{4}.*pain.*prompts taken/);
});

it('is moved by dragging and zoomed by the wheel with Ctrl; the wheel alone is left to the page', async () => {
  await press(page, 'radio', '1 year');
  await shows(365);
  const last = await sentence();
  const box = await placeOfPlot();
  const [x, y] = [box.x + box.width / 2, box.y + 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + box.width / 4, y, { steps: 3 });
  await page.mouse.up();
  await until('an earlier year', async () => (await sentence()) !== last);
  await shows(365);
  await page.mouse.wheel({ deltaY: 5 });
  await page.keyboard.down('Control');
  await page.mouse.wheel({ deltaY: -100 });
  await page.keyboard.up('Control');
  await until('fewer days', async () => (await daysSeen()) < 365);
  expect(await daysSeen()).toBe(255); // a turn shows e^-0.36 of what was seen: 254.6 days; the wheel alone showed no less
});

it('is moved by one finger and zoomed by two', async () => {
  await press(page, 'radio', '1 year');
  await shows(365);
  const last = await sentence();
  const { x, y, width } = await placeOfPlot();
  const touch = await page.createCDPSession();
  const put = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: number[]) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map((place, id) => ({ x: x + place * width, y: y + 60, id })),
    });
  await put('touchStart', 0.3);
  await put('touchMove', 0.4);
  await put('touchMove', 0.6);
  await put('touchEnd');
  await until('an earlier year', async () => (await sentence()) !== last);
  await shows(365);
  await put('touchStart', 0.4, 0.6);
  await put('touchMove', 0.35, 0.65);
  await put('touchMove', 0.3, 0.7);
  await put('touchEnd');
  await until('about half of it', async () => Math.abs((await daysSeen()) - 182) <= 2);
});

it('says in a table what it shows, by months when it is years, and has no barriers', async () => {
  await press(page, 'radio', 'All');
  await shows(DAYS);
  await page.click('section:has([role=application]) summary');
  await reads(page, 'What happened');
  const rows = await page.$$eval(
    'section[aria-label="Table of what the chart shows"] tbody tr',
    ({ length }) => length,
  );
  expect(rows).toBeGreaterThanOrEqual(DAYS / 31);
  expect(rows).toBeLessThanOrEqual(35);
  expect(await findBarriers(page)).toEqual([]);
});

it('is saved as a picture without leaving the machine', async () => {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function click() {
      document.title = this.download;
    };
  });
  await press(page, 'button', 'Save as PNG');
  await until('the picture', async () => /^Unknot - Pain and breaks, .+\.png$/.test(await page.title()));
});

/** Brings the part into view, which fetches it; its first frame is replaced when it comes. */
async function showChart(): Promise<void> {
  await until('the chart', async () => {
    await page.evaluate(() => {
      const headings = [...document.querySelectorAll('h2')];
      headings.find(({ textContent }) => textContent === 'Over time')?.scrollIntoView();
    });
    return page.$(CHART);
  });
}

/** Where the days are drawn, in view. */
async function placeOfPlot() {
  const plot = await page.waitForSelector('.u-over');
  await plot?.scrollIntoView();
  const box = await plot?.boundingBox();
  if (box === null || box === undefined) throw new Error('The chart has no place.');
  return box;
}

/** The sentence that describes the chart. */
function sentence(): Promise<string> {
  return page.$eval(CHART, (chart) => {
    const [id] = (chart.getAttribute('aria-describedby') ?? '').split(' ');
    return document.getElementById(id ?? '')?.textContent ?? '';
  });
}

async function daysSeen(): Promise<number> {
  return Number(/([\d,]+) days\)/.exec(await sentence())?.[1]?.replace(',', ''));
}

async function shows(days: number): Promise<void> {
  await until(`${days} days`, async () => (await daysSeen()) === days);
  expect(await read(page)).toContain('pain median');
}
