import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Care } from '@/utils/domain/care/care';
import { findBarriers } from '../../machine/axe';
import { openChromium } from '../../machine/chromium';
import { fill, press, read, reads } from '../../machine/controls';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { readDocument } from '../../machine/store';
import { until } from '../../machine/wait';

const SEARCH = '::-p-aria([name="Search this page"])';

let product: Product;
let page: Page;

beforeEach(async () => {
  product = await openChromium();
  page = await product.open('help');
  await reads(page, 'When to get help');
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('says first when to get help, and that it is no medical advice', async () => {
  const said = await read(page);
  expect(said).toContain('General information, not medical advice');
  expect(said).toContain('112 works in many countries, 911 in North America.');
  expect(await page.$eval('main h2', ({ textContent }) => textContent)).toBe('When to get help');
});

it('has no barriers, whether it is read or searched, in a wide window or a narrow one', async () => {
  expect(await findBarriers(page)).toEqual([]);
  await page.type(SEARCH, 'massage hour');
  await reads(page, 'sections');
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewport({ width: 320, height: 800 });
  expect(await findBarriers(page)).toEqual([]);
});

it('leaves the sections that have all the words, marks them, and Escape gives all back', async () => {
  const all = await headings(page);
  await page.type(SEARCH, 'café');
  await reads(page, 'Nothing found for “café”.');
  expect(await headings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.type(SEARCH, 'SLEEP hours');
  await reads(page, '1 section');
  expect(await headings(page)).toEqual(['Sleep']);
  expect(await page.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent))).toContain('hours');
  await page.keyboard.press('Escape');
  await until('the whole page', async () => (await headings(page)).length === all.length);
  expect(await page.$$('mark')).toEqual([]);
});

it('a part stays one click away while the page is searched', async () => {
  await page.type(SEARCH, 'sleep');
  await reads(page, /\d sections?/);
  await press(page, 'link', 'Soreness');
  await until('soreness at the top', () => isInView(page, 'soreness'));
  expect(await page.$eval(SEARCH, (field) => (field as HTMLInputElement).value)).toBe('');
});

it.each(['get-help', 'massage', 'ask-first', 'sources'])('an address can lead to #%s', async (id) => {
  const opened = await product.open('help', `#${id}`);
  await until(`${id} at the top`, () => isInView(opened, id));
});

it('every link within it leads to something', async () => {
  const lost = await page.$$eval('a[href^="#"]', (links) =>
    links.map((link) => link.getAttribute('href') ?? '').filter((to) => document.getElementById(to.slice(1)) === null),
  );
  expect(lost).toEqual([]);
});

it('remembers whose emergency numbers the person chose, and takes the choice back', async () => {
  await choose(page, 'GB');
  await reads(page, 'Saved');
  await page.reload();
  await until('the numbers', async () => (await dials(page)).join() === 'tel:999,tel:112,tel:111');
  await choose(page, 'AU');
  await until('the other numbers', async () => (await dials(page)).join() === 'tel:000');
  await press(page, 'button', 'Undo');
  await until('the numbers before', async () => (await dials(page)).length === 3);
});

it('shows numbers of the person’s own, as text and as nothing else', async () => {
  await choose(page, 'own');
  await fill(page, 'textbox', 'Numbers to show', '<b>Ambulance</b> 144');
  await reads(page, '<b>Ambulance</b> 144');
  await page.reload();
  await reads(page, '<b>Ambulance</b> 144');
  expect(await dials(page)).toEqual(['tel:144']);
  const care = await readDocument<Care>(page, 'care');
  expect(care?.emergency).toEqual({ type: 'own', text: '<b>Ambulance</b> 144' });
});

it('can be read in 320 px without scrolling sideways', async () => {
  await page.setViewport({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

function headings(at: Page): Promise<readonly (string | null)[]> {
  return at.$$eval('main h3', (found) => found.map(({ textContent }) => textContent));
}

function dials(at: Page): Promise<readonly (string | null)[]> {
  return at.$$eval('a[href^="tel:"]', (links) => links.map((link) => link.getAttribute('href')));
}

async function choose(at: Page, value: string): Promise<void> {
  await at.select('select', value);
}

/** Whether a part begins in the upper half of the window, or as near to it as the end of the page lets it. */
function isInView(at: Page, id: string): Promise<boolean> {
  return at.evaluate((name) => {
    const top = document.getElementById(name)?.getBoundingClientRect().top ?? Number.NaN;
    return top >= -1 && top < innerHeight / 2;
  }, id);
}
