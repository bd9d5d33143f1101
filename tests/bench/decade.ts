import type { Page } from 'puppeteer-core';

/** Fills the store with ten years; the page must be the bench's own. */
export async function layDecade(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { layDecade(): Promise<void> }).layDecade());
}
