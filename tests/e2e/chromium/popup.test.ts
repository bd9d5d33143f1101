import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { openChromium } from '../../machine/chromium';
import { has, press, read, reads } from '../../machine/controls';
import { planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { awaitPrompt, givePlan, leave, readBreaks, readOutcomes, readSchedule } from '../../machine/schedule';
import { readStore, wakeWorker, writeStore } from '../../machine/store';
import { until } from '../../machine/wait';

const SECOND = 1000;

let product: Product;
let page: Page;

beforeEach(async () => {
  product = await openChromium();
  page = await product.open('progress');
  await readSchedule(page);
  await givePlan(page, planOfOne('posture'));
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('after the score it takes regions with scores of their own and a note, into the same entry', async () => {
  const popup = await product.openPopup();
  await press(popup, 'radio', '4');
  await reads(popup, /Saved \d/);
  await unfold(popup, 'Where');
  await choose(popup, 'Neck', '6');
  await choose(popup, 'Lower back', '2');
  await until('both regions', async () => Object.keys((await entries())[0]?.regions ?? {}).length === 2);
  await unfold(popup, 'Note');
  await popup.locator('textarea').fill('Long drive');
  await popup.keyboard.press('Tab');
  await until('the note', async () => (await entries())[0]?.note === 'Long drive');
  expect(await entries()).toEqual([
    expect.objectContaining({ kind: 'average24h', score: 4, regions: { neck: 6, lowerBack: 2 }, note: 'Long drive' }),
  ]);
});

it('takes "right now" and "worst" as entries of their own', async () => {
  const popup = await product.openPopup();
  await press(popup, 'radio', '4');
  await reads(popup, /Saved \d/);
  for (const [summary, score] of [
    ['Right now', 2],
    ['Worst', 8],
  ] as const) {
    await unfold(popup, summary);
    await popup.locator(`details[open] input[type=radio][value="${score}"]`).click();
    await until('the entry', async () => (await entries()).some((entry) => entry.score === score));
  }
  const scores = (await entries()).map(({ kind, score }) => `${kind} ${score}`);
  expect(scores.sort()).toEqual(['average24h 4', 'now 2', 'worst24h 8']);
});

it('a break that is started counts down, and is done only when the person says so', async () => {
  const popup = await product.openPopup();
  await press(popup, 'button', 'Start now');
  const first = secondsLeft(await reads(popup, 'Take your time.'));
  await until('the countdown to run', async () => secondsLeft(await read(popup)) < first);
  expect(await readOutcomes(page)).toEqual([]);
  await press(popup, 'button', 'Done');
  await until('the answer', async () => (await readSchedule(page)).open === null);
  expect(await readOutcomes(page)).toEqual(['posture done']);
});

it.each([
  [10, 'posture skipped'],
  [20, 'posture partial'],
])('a break of 30 seconds left after %i is logged as %s', async (passed, outcome) => {
  const popup = await product.openPopup();
  await press(popup, 'button', 'Start now');
  const { open, ...state } = await until('the break', async () => {
    const now = await readSchedule(page);
    return now.open?.startedAt !== null && now.open !== null && now;
  });
  const startedAt = Date.now() - passed * SECOND;
  await writeStore(page, 'documents', { ...state, open: { ...open, startedAt } }, 'schedule');
  await wakeWorker(page);
  await press(popup, 'button', 'Leave');
  await until('the answer', async () => (await readSchedule(page)).open === null);
  expect(await readOutcomes(page)).toEqual([outcome]);
  const [taken] = await readBreaks(page);
  expect(taken?.seconds).toBeGreaterThanOrEqual(passed);
  expect(taken?.seconds).toBeLessThan(passed + 5);
});

it('a prompt that nobody answered in time is missed, and is not asked again at once', async () => {
  await leave(page, 'posture', SECOND);
  const open = await awaitPrompt(page);
  expect(open.answerBy - open.shownAt).toBe(10 * 60 * SECOND);
  const popup = await product.open('popup');
  await reads(popup, 'Ready for a change of position?');
  const state = await readSchedule(page);
  await writeStore(page, 'documents', { ...state, open: { ...open, answerBy: Date.now() } }, 'schedule');
  await wakeWorker(page);
  await until('the end', async () => (await readSchedule(page)).open === null);
  await until('the popup to follow', async () => !(await has(popup, 'button', 'Done')));
  expect(await readOutcomes(page)).toEqual(['posture missed']);
});

async function entries(): Promise<readonly PainEntry[]> {
  return Object.values(await readStore<PainEntry>(page, 'pain'));
}

/** Opens the part of the card with this heading. */
async function unfold(popup: Page, heading: string): Promise<void> {
  await popup.locator(`::-p-xpath(//summary[starts-with(normalize-space(.), "${heading}")])`).click();
}

/** Chooses in the list with this label. */
async function choose(popup: Page, label: string, value: string): Promise<void> {
  const list = await popup.waitForSelector(`::-p-aria([name="${label}"][role="combobox"])`);
  await list?.select(value);
}

/** The figure of the ring, such as 0:27, in seconds. */
function secondsLeft(said: string): number {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(said) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
