import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scriptOf } from '../../machine/bundle';
import { reads } from '../../machine/controls';
import { openFirefox } from '../../machine/firefox';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { readSchedule } from '../../machine/schedule';
import { until } from '../../machine/wait';
import { makeHistory } from '../../support/decade';
import { layHistory } from '../../support/lay';

const TODAY = new Date().toISOString().slice(0, 10);
const HISTORY = makeHistory({ days: 60, until: TODAY, zone: 'UTC', breaksADay: 8 });

let product: Product;
let page: Page;

beforeAll(async () => {
  product = await openFirefox();
  page = await product.open('progress');
  await readSchedule(page);
  await layHistory(page, HISTORY);
});

afterAll(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it.each([
  ['#overview', 'held back, so not asked'],
  ['#log', 'entries, back to'],
  ['#week', 'how much did neck or back pain get in the way'],
  ['#summary', 'Notes for a visit'],
])('two months of notes are shown at %s', async (hash, words) => {
  const view = await product.open('progress', hash);
  await reads(view, words);
  await view.close();
});

it('the chart over time is drawn when it comes into view, the map and the week beneath it', async () => {
  const view = await product.open('progress');
  await reads(view, 'held back, so not asked');
  for (const words of ['Median of 14 days', 'All regions as a table', 'A prompt counts in the hour', 'Consistency']) {
    await view.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await reads(view, words);
  }
  await until('the canvas', () => view.evaluate(() => document.querySelector('canvas') !== null));
  await view.close();
});

it('everything comes out, goes away, and comes in again as it was', async () => {
  const view = await product.open('help');
  await view.evaluate(await scriptOf('tests/support/in-page.ts'));
  const [before, after, added] = await view.evaluate(goRound);
  expect(added).toBe(HISTORY.breaks.length);
  expect(after).toBe(before);
  expect(before).toContain(HISTORY.breaks.at(-1)?.id);
});

/** Runs inside the page: both exports but for their dates, and how many breaks came back. */
async function goRound(): Promise<readonly [before: string, after: string, breaks: number]> {
  interface Answer<Value> {
    readonly ok: boolean;
    readonly value: Value;
  }
  const { exchange } = globalThis as unknown as {
    exchange: {
      exportAll(): Promise<Answer<Blob>>;
      erase(what: object): Promise<Answer<number>>;
      readImport(file: Blob): Promise<Answer<object>>;
      applyImport(documents: readonly string[]): Promise<Answer<{ added: { breaks: number } }>>;
    };
  };
  const textOf = async (file: Blob): Promise<string> => (await file.text()).replace(/"exportedAt":\d+/, '');
  const file = (await exchange.exportAll()).value;
  await exchange.erase({ type: 'everything' });
  await exchange.readImport(file);
  const stored = await exchange.applyImport(['plan', 'care', 'exercises', 'progress']);
  return [await textOf(file), await textOf((await exchange.exportAll()).value), stored.value.added.breaks];
}
