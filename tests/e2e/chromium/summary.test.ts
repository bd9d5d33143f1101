import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { INITIAL_CHOICES } from '@/utils/domain/progress/choices';
import { findBarriers } from '../../machine/axe';
import { openChromium } from '../../machine/chromium';
import { has, press, read, reads } from '../../machine/controls';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { readSchedule } from '../../machine/schedule';
import { writeStore } from '../../machine/store';
import { until } from '../../machine/wait';
import { layHistory } from '../../support/lay';
import { makeVisitYear } from '../../support/visit-year';

const TODAY = new Date().toISOString().slice(0, 10);
const YEAR = makeVisitYear(TODAY, 'UTC');

let product: Product;
let page: Page;

beforeAll(async () => {
  product = await openChromium();
  page = await product.open('progress', '#summary');
  await readSchedule(page);
});

afterAll(async () => {
  await product.close();
  await removeProfile(product.profile);
});

/** How many pages the browser makes of it on paper of this size. */
async function pagesOn(format: 'A4' | 'Letter'): Promise<number> {
  const pdf = Buffer.from(await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

it('with nothing logged it says so, and is a page all the same', async () => {
  const text = await reads(page, 'Notes for a visit');
  expect(text).toContain('Whole time: no entries');
  expect(text).toContain('No breaks were asked.');
  expect(await findBarriers(page)).toEqual([]);
  expect(await pagesOn('A4')).toBe(1);
});

it('counting pages finds a second one when there is one', async () => {
  await page.evaluate("document.querySelector('article').style.blockSize = '400mm'");
  expect(await pagesOn('Letter')).toBe(2);
});

it('a year of everything, nine areas and long questions is one page, on A4 and on Letter', async () => {
  await layHistory(page, YEAR.history);
  await writeStore(page, 'documents', YEAR.care, 'care');
  const [latest] = YEAR.history.pain.filter(({ kind, day }) => kind === 'average24h' && day === TODAY);
  await writeStore(page, 'pain', { ...latest, regions: { neck: 4, arms: 3, hips: 2, legs: 1, wrists: 0 } });
  await page.reload();
  await reads(page, 'Since the last visit with M. Rivers');
  await page.select('select', 'year');
  await page.locator('textarea').fill(YEAR.questions);
  const text = await reads(page, 'and 16 more');
  expect(text).toContain('The last question does not fit on the page.');
  expect(text).toContain('Do you write a letter to my doctor');
  for (const area of ['Neck', 'Shoulders', 'Upper back', 'Lower back', 'Hips', 'Arms', 'Wrists', 'Legs', 'Head']) {
    expect(text).toContain(area);
  }
  expect(await pagesOn('A4')).toBe(1);
  expect(await pagesOn('Letter')).toBe(1);
  expect(await findBarriers(page)).toEqual([]);
});

it('only what was chosen is on it, and a look at another view changes nothing', async () => {
  await press(page, 'checkbox', 'Medicines noted');
  await until('the medicines to be gone', async () => !(await read(page)).includes('Morning tablet'));
  await press(page, 'link', 'Your week');
  await reads(page, 'Remind me of this page');
  await press(page, 'link', 'Summary');
  const text = await reads(page, 'and 16 more');
  expect(text).not.toContain('Morning tablet');
  expect(text).toContain('Would a standing desk make any difference');
});

it('is copied as text, and where the browser will not, it is there to be copied by hand', async () => {
  await press(page, 'button', 'Copy as text');
  await reads(page, 'Copied.');
  await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
  await press(page, 'button', 'Copy as text');
  await reads(page, 'The browser did not allow it.');
  const marked = await page.evaluate('getSelection().toString()');
  expect(marked).toContain('Whole time: median');
  expect(marked).toContain('not a diagnosis');
});

it('hidden numbers are not on the screen before they are asked for, but on the print', async () => {
  await writeStore(page, 'documents', { ...INITIAL_CHOICES, hidesNumbers: true }, 'progress');
  await page.reload();
  expect(await reads(page, 'Pain numbers are hidden')).not.toContain('Whole time');
  await page.emulateMediaType('print');
  // The switch is there before the sheet, which is still being read.
  expect(await reads(page, 'Whole time: median')).not.toContain('What is in it');
  await page.emulateMediaType('screen');
  expect(await read(page)).not.toContain('Whole time');
  await press(page, 'button', 'Show');
  await reads(page, 'Whole time: median');
  expect(await has(page, 'button', 'Show')).toBe(false);
});
