import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from '@/utils/domain/exercises/session';
import { press, read, reads } from '../../machine/controls';
import { planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { awaitPrompt, givePlan, leave, readBreaks, readOutcomes, readSchedule } from '../../machine/schedule';
import { readDocument } from '../../machine/store';
import { until } from '../../machine/wait';

const SECOND = 1000;
const SETTLED = 1600; // ms after which the page takes keys

/** A movement break of so many seconds is asked; gives the page from which the store is read. */
export async function ask(product: Product, lasts: number): Promise<Page> {
  const page = await product.open('progress');
  await readSchedule(page);
  const plan = planOfOne('movement');
  await givePlan(page, { ...plan, routines: plan.routines.map((routine) => ({ ...routine, lasts })) });
  await leave(page, 'movement', SECOND);
  await awaitPrompt(page);
  return page;
}

/** Opens the page of the break and begins it with the space bar. */
export async function begin(product: Product): Promise<Page> {
  const page = await product.open('break');
  await reads(page, 'Time to move a little?');
  await pass(SETTLED);
  await page.keyboard.press(' ' as 'Space');
  await reads(page, 'left');
  return page;
}

/** From the prompt to "Done" without a mouse; pausing in between takes nothing off the break. */
export async function takeByKeys(product: Product): Promise<void> {
  const store = await ask(product, 20);
  const page = await begin(product);
  await page.bringToFront();
  await pass(2 * SECOND);
  await page.keyboard.press(' ' as 'Space');
  await reads(page, 'paused');
  const stood = await clockOf(page);
  await pass(3 * SECOND);
  expect(await clockOf(page)).toBe(stood);
  await page.keyboard.press(' ' as 'Space');
  await until('the end', async () => (await read(page)).includes('That was it'), 25 * SECOND);
  await page.keyboard.press(' ' as 'Space');
  await reads(page, 'in the log');
  const [record] = await readBreaks(store);
  expect(record).toMatchObject({ routine: 'movement', outcome: 'done' });
  expect(record?.seconds).toBeGreaterThanOrEqual(20);
  expect(record?.exercises?.length).toBe(1);
}

const CLOSED = 30; // seconds of the break whose page is closed; long enough that a slow machine changes no outcome

/** Closing the page when this share of the break is over logs this. */
export async function closeAfter(product: Product, share: number, outcome: string): Promise<void> {
  const store = await ask(product, CLOSED);
  const page = await begin(product);
  const begun = performance.now();
  await pass(share * CLOSED * SECOND);
  await page.close();
  const taken = (performance.now() - begun) / SECOND;
  await until('the record', async () => (await readBreaks(store)).length === 1);
  const [record] = await readBreaks(store);
  expect(record).toMatchObject({ routine: 'movement', outcome });
  // The page had begun a little before the driver saw it, and the worker hears of its end a little later.
  expect(Math.abs((record?.seconds ?? 0) - taken)).toBeLessThanOrEqual(3);
}

/** Escape asks before it leaves. */
export async function leaveByEscape(product: Product): Promise<void> {
  const store = await ask(product, 20);
  const page = await begin(product);
  await page.keyboard.press('Escape');
  await reads(page, 'Leave the break?');
  await page.keyboard.press('Escape');
  await reads(page, 'Skipped');
  await press(page, 'button', 'Too sore');
  await until('the reason', async () => (await readBreaks(store))[0]?.reason === 'sore');
  expect(await readOutcomes(store)).toEqual(['movement skipped sore']);
}

/** Loading the page again in the middle goes on as if nothing had been. */
export async function loadAgain(product: Product): Promise<void> {
  const store = await ask(product, 60);
  const page = await begin(product);
  await pass(4 * SECOND);
  const before = await readDocument<Session>(store, 'break');
  // Firefox never tells the driver that a page of an extension has loaded.
  page.reload().catch(() => undefined);
  await pass(2 * SECOND);
  await reads(page, 'left');
  const after = await readDocument<Session>(store, 'break');
  expect(after?.items).toEqual(before?.items);
  expect(after?.startedAt).toBe(before?.startedAt);
  expect(await readOutcomes(store)).toEqual([]);
  expect(secondsOf(await clockOf(page))).toBeGreaterThan(48);
  expect(secondsOf(await clockOf(page))).toBeLessThan(56);
}

/** What is on the clock of the break, such as `0:17`. */
export async function clockOf(page: Page): Promise<string> {
  return (await reads(page, /\d:\d\d/)).match(/\d:\d\d/)?.[0] ?? '';
}

/** The seconds on a clock. */
export function secondsOf(clock: string): number {
  const [minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return minutes * 60 + seconds;
}

/** Lets so much time pass. */
export function pass(length: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, length));
}
