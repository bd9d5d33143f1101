import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { type PainEntry, REGIONS } from '@/utils/domain/pain/entry';
import { rollUp } from '@/utils/domain/progress/rollup';
import { addDays, dayOf, momentOf } from '@/utils/domain/time/local-day';
import { findBarriers } from '../../machine/axe';
import { openChromium } from '../../machine/chromium';
import { press, reads } from '../../machine/controls';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { readSchedule } from '../../machine/schedule';
import type { History } from '../../support/decade';
import { layHistory } from '../../support/lay';

const ZONE = 'UTC';

let product: Product;
let page: Page;

beforeAll(async () => {
  product = await openChromium();
  page = await product.open('progress');
  await readSchedule(page);
});

afterAll(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('the body and the week say what they have, to the eye, the keyboard and a screen reader', async () => {
  const today = dayOf({ at: Date.now(), zone: ZONE });
  await layHistory(page, historyUntil(today));
  await page.reload();
  await showAll(page);

  await reads(page, 'Highest in the last four weeks: neck, median 6 (range 6–6, 12 entries).');
  const map = await page.$('::-p-aria([name="Regions of the body"][role="group"])');
  expect(await map?.$$('button')).toHaveLength(REGIONS.length);
  await press(page, 'button', 'Neck, median 6, 12 entries');
  await reads(page, 'Clearly lower than in the four weeks before: median 8 (range 8–8, 12 entries).');

  // With the pointer on the body itself, and with the keyboard; a second time takes the choice back.
  const head = await page.$('[data-region="head"]');
  await head?.click();
  await reads(page, 'Head in the last four weeks: not enough entries (2 of 3).');
  const named = await page.$('::-p-aria([name="Head, 2 of 3 entries"][role="button"])');
  await named?.focus();
  await page.keyboard.press('Enter');
  await reads(page, 'Choose a region to see its range');

  await reads(page, /Most often taken: .*10.* \(100% of 12 taken\)\.\s+Most often left: .*3.* \(25% of 12 taken\)\./);
  const cells = await page.$$eval('table tbody td', (all) => all.map((cell) => cell.textContent?.trim()));
  expect(cells.filter((cell) => cell === '100% of 12')).toHaveLength(1);
  expect(cells.filter((cell) => cell === '25% of 12')).toHaveLength(1);
  expect(cells.filter((cell) => cell === 'few (1)')).toHaveLength(1);
  expect(await findBarriers(page)).toEqual([]);
});

it('what is saved stands alone and says the same', async () => {
  await page.evaluate(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { kept });
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) void file.text().then((text) => kept.push(text));
      return 'data:,';
    };
  });
  await press(page, 'button', 'Save as SVG: Where');
  await press(page, 'button', 'Save as SVG: When');
  await page.waitForFunction('kept.length === 2');
  const [where = '', when = ''] = (await page.evaluate('kept')) as readonly string[];
  expect(where).toMatch(/<text[^>]*>Neck<\/text>/);
  expect(where).toMatch(/<text[^>]*>median, 12 entries<\/text>/);
  expect(when).toMatch(/<text[^>]*>25% of 12<\/text>/);
  for (const text of [where, when]) {
    const faults = await page.evaluate((svg) => {
      const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return [drawing.querySelector('parsererror')?.textContent ?? '', svg.includes('var('), svg.includes('class=')];
    }, text);
    expect(faults).toEqual(['', false, false]);
  }
});

it('hidden scores hide the body, and leave the week', async () => {
  await press(page, 'checkbox', 'Hide pain scores');
  await page.waitForFunction("document.querySelector('[data-region]') === null");
  await reads(page, 'Most often taken');
});

/** Every part of the page is fetched when it comes into view. */
async function showAll(shown: Page): Promise<void> {
  await shown.setViewport({ width: 1000, height: 6000 });
}

/** Twelve weeks: the neck at 8 and then at 6, the head in too few entries; one hour always taken, one mostly left, one once. */
function historyUntil(today: string): History {
  const pain = [1, 5, 9, 13, 17, 21].flatMap((ago) =>
    [`08:0${ago % 8}`, `20:0${ago % 8}`].flatMap((time): readonly PainEntry[] => {
      const score = { kind: 'average24h', score: 7 } as const;
      const regions = ago === 9 ? { neck: 6, head: 3 } : { neck: 6 };
      return [
        { ...stamp(addDays(today, -ago), time), ...score, regions },
        { ...stamp(addDays(today, -28 - ago), time), ...score, regions: { neck: 8 } },
      ];
    }),
  );
  const weekly = Array.from({ length: 12 }, (_, week): readonly BreakRecord[] => {
    const day = addDays(today, -1 - week * 7);
    return [
      { ...stamp(day, '10:20'), routine: 'posture', outcome: 'done' },
      { ...stamp(day, '15:20'), routine: 'posture', outcome: week % 4 === 0 ? 'partial' : 'skipped' },
    ];
  });
  const once: BreakRecord = { ...stamp(addDays(today, -1), '12:20'), routine: 'posture', outcome: 'missed' };
  const breaks = [...weekly.flat(), once];
  const days = [...new Set([...pain, ...breaks].map(({ day }) => day))].map((day) => {
    const isOf = (record: { readonly day: string }) => record.day === day;
    return rollUp(day, breaks.filter(isOf), pain.filter(isOf), {});
  });
  return { pain, breaks, appointments: [], days };
}

function stamp(day: string, time: string) {
  const at = momentOf(day, time, ZONE);
  const hex = at.toString(16).padStart(12, '0');
  return { id: `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000001`, at, day, zone: ZONE };
}
