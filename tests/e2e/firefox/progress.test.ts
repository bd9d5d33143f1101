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

it.each([
  ['Over time', 'Median of 14 days'],
  ['Where', 'All regions as a table'],
  ['When', 'A prompt counts in the hour'],
  ['Consistency', 'Consistency'],
])('the part %s is drawn when one scrolls to it', async (title, words) => {
  const view = await product.open('progress');
  await until(`the part ${title} to say ${words}`, () => view.evaluate(saysAt, title, words));
  await view.close();
});

/** Runs inside the page: scrolls to the part with that title, which moves while those above it are drawn, and says whether these words stand in it. */
function saysAt(title: string, words: string): boolean {
  const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === title);
  heading?.scrollIntoView();
  return heading?.closest('section')?.textContent.includes(words) ?? false;
}

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
