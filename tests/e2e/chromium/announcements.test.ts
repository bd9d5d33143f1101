import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openChromium } from '../../machine/chromium';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { ask, begin, pass } from '../scenes/break';

const SECOND = 1000;

let product: Product;

beforeEach(async () => {
  product = await openChromium();
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('a screen reader is told of each step, not of each second', async () => {
  await ask(product, 60);
  const page = await begin(product);
  const told = new Set<string>();
  for (let second = 0; second < 12; second++) {
    told.add(await status(page));
    await pass(SECOND);
  }
  // In twelve seconds at most two steps begin: an exercise takes sixteen at the least, a side ten.
  expect(told.size).toBeLessThanOrEqual(2);
  const [first = ''] = told;
  expect(first.length).toBeGreaterThan(20);
  await page.keyboard.press('ArrowRight');
  await pass(SECOND);
  expect(await status(page)).not.toBe(first);
});

/** What the accessibility tree has as the status of the page. */
async function status(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const texts: string[] = [];
  const walk = (node: typeof tree, isIn: boolean): void => {
    if (node === null) return;
    const isStatus = isIn || node.role === 'status';
    if (isStatus && node.role === 'StaticText') texts.push(node.name ?? '');
    for (const child of node.children ?? []) walk(child, isStatus);
  };
  walk(tree, false);
  return texts.join(' ');
}
