import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PainEntry } from '@/utils/domain/pain/entry';
import type { Plan } from '@/utils/domain/plan/plan';
import { openChromium } from '../../machine/chromium';
import { has, press, read, reads } from '../../machine/controls';
import { planFor, planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { awaitPrompt, givePlan, leave, readBreaks, readOutcomes, readSchedule } from '../../machine/schedule';
import { readDocument, readStore, wakeWorker, writeStore } from '../../machine/store';
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

it('with an appointment and a score it fits the height that Chromium gives a popup', async () => {
  const at = Date.now() + 3 * 24 * 3600 * SECOND;
  const day = new Date(at).toISOString().slice(0, 10);
  const booked = { id: 'a', at, day, zone: 'UTC', minutes: 60, title: 'Massage', status: 'planned' };
  await writeStore(page, 'appointments', booked);
  const now = Date.now();
  const today = new Date(now).toISOString().slice(0, 10);
  await writeStore(page, 'pain', { id: 'p', at: now, day: today, zone: 'UTC', kind: 'average24h', score: 4 });
  const popup = await product.openPopup();
  await reads(popup, 'Massage plan');
  await reads(popup, 'Today: 4 at');
  await reads(popup, 'Start a break for');
  expect(await popup.evaluate(() => document.body.scrollHeight)).toBeLessThanOrEqual(600);
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

it('Start now opens the page of the break; the popup counts down with it, and it is done only when the person says so', async () => {
  const begun = await product.openPopup();
  await press(begun, 'button', 'Start now');
  await reads(await product.find('break'), 'left');
  const popup = await product.openPopup();
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
  const begun = await product.openPopup();
  await press(begun, 'button', 'Start now');
  await reads(await product.find('break'), 'left');
  const { open, ...state } = await readSchedule(page);
  const startedAt = Date.now() - passed * SECOND;
  await writeStore(page, 'documents', { ...state, open: { ...open, startedAt } }, 'schedule');
  await wakeWorker(page);
  const popup = await product.openPopup();
  await press(popup, 'button', 'Leave');
  await until('the answer', async () => (await readSchedule(page)).open === null);
  expect(await readOutcomes(page)).toEqual([outcome]);
  const [taken] = await readBreaks(page);
  expect(taken?.seconds).toBeGreaterThanOrEqual(passed);
  expect(taken?.seconds).toBeLessThan(passed + 5);
});

it('the small break is taken in place of the long one', async () => {
  await givePlan(page, planFor());
  await leave(page, 'movement', SECOND);
  expect((await awaitPrompt(page)).routine).toBe('movement');
  const popup = await product.openPopup();
  await press(popup, 'button', 'Take the small one: 30 seconds');
  const taken = await product.find('break');
  expect(secondsLeft(await reads(taken, 'left'))).toBeLessThanOrEqual(30);
  await press(taken, 'button', 'Finish');
  await until('the answer', async () => (await readSchedule(page)).open === null);
  expect(await readOutcomes(page)).toEqual(['posture done']);
});

it('what was skipped can be taken after all, and the reason said in one tap', async () => {
  await leave(page, 'posture', SECOND);
  await awaitPrompt(page);
  const popup = await product.openPopup();
  await press(popup, 'button', 'Skip');
  await unfold(popup, 'Why, if you like');
  await press(popup, 'button', 'Not alone');
  await until('the reason', async () => (await readBreaks(page))[0]?.reason === 'company');
  await press(popup, 'button', 'Take it after all');
  await reads(await product.find('break'), 'left');
  expect((await readSchedule(page)).open).toMatchObject({ routine: 'posture' });
});

it('starts a break for one part of the body, of the length that was chosen', async () => {
  const popup = await product.openPopup();
  await unfold(popup, 'Start a break for');
  await press(popup, 'radio', '1 min');
  await press(popup, 'button', 'Wrists');
  const taken = await product.find('break');
  await reads(taken, /Wrist bends|Palms together|Fist and fan/);
  expect((await readSchedule(page)).open).toMatchObject({ lasts: 60 });
});

it('says why it did not ask, and offers an easier day after a score clearly higher than usual', async () => {
  for (const back of [1, 2, 3]) {
    const day = new Date(Date.now() - back * 24 * 3600 * SECOND).toISOString().slice(0, 10);
    await writeStore(page, 'days', { day, breaks: {}, pain: { average24h: [3] }, habits: {} });
  }
  const stamp = { id: 'a', at: Date.now(), day: new Date().toISOString().slice(0, 10), zone: 'UTC' };
  await writeStore(page, 'breaks', { ...stamp, routine: 'posture', outcome: 'held', reason: 'meeting' });
  const popup = await product.openPopup();
  await unfold(popup, 'Why didn’t it ask me?');
  await reads(popup, 'Held: meeting in a tab');
  await press(popup, 'radio', '7');
  await reads(popup, 'your middle of the last two weeks is 3');
  await press(popup, 'button', 'Yes, today');
  await reads(popup, 'Easier breaks, a little more often, today.');
  const next = await until('the plan', async () => (await readDocument<Plan>(page, 'plan'))?.gentle);
  expect(next).toMatchObject({ isOn: true });
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
