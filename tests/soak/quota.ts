import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openChromium } from '../machine/chromium.ts';
import { press, reads } from '../machine/controls.ts';
import { removeProfile } from '../machine/profile.ts';
import { givePlan } from '../machine/schedule.ts';
import type { InPage } from './in-page.ts';
import { look, prepare, readAll, wrongDays } from './pages.ts';
import type { Soak, Trial } from './trial.ts';

declare const soak: InPage;

const ROUNDS = 100;

/** The disk is full at any of a write's steps. */
export const quota: Trial = {
  name: 'quota',
  what: 'disk full at a random step of a write, then room again; once in the popup',
  checked: 'the page says so, the store is byte for byte as before, the same write works afterwards; roll-ups',
  run: async (given) => {
    const product = await openChromium();
    const page = await prepare(product, given.script);
    await givePlan(page, given.rules.planFor());
    await look(page);
    let full = 0;
    for (let round = 0; round < ROUNDS; round += 1) if (await fillUp(given, page, round)) full += 1;
    if (full < ROUNDS / 3) given.fault(`only ${full} writes met a full disk`);
    const popup = await product.openPopup();
    await popup.evaluate(fillAfter, 0);
    await press(popup, 'radio', '6');
    await reads(popup, 'Not saved: the disk');
    await popup.evaluate(makeRoom);
    await press(popup, 'button', 'Try again');
    await reads(popup, /Saved \d/);
    for (const day of await wrongDays(page)) given.fault(`the roll-up of ${day} is wrong`);
    await product.close();
    await removeProfile(product.profile);
    return ROUNDS + 1;
  },
};

/** One write, with room for so many of its steps; true when there was not enough. */
async function fillUp({ fault, below }: Soak, page: Page, round: number): Promise<boolean> {
  const what = below(3);
  if (what === 2) await page.evaluate(() => soak.app.commit({ type: 'start', routine: 'posture' }));
  const before = withoutTime(await readAll(page));
  const steps = below(3);
  await page.evaluate(fillAfter, steps);
  const refusal = await page.evaluate(writeOne, what, round);
  await page.evaluate(makeRoom);
  // A write of fewer steps than the disk had room for is simply saved.
  const wasFull = await page.evaluate(() => (globalThis as unknown as { wasFull: boolean }).wasFull);
  if (wasFull !== (refusal !== null)) fault(`round ${round}: the disk was full and nothing was said: ${refusal}`);
  if (!wasFull) return false;
  if (refusal !== 'diskFull') fault(`round ${round}: a full disk was called ${refusal}`);
  const after = withoutTime(await readAll(page));
  if (!isDeepStrictEqual(after, before)) fault(`round ${round}: half of a write stayed`);
  if ((await page.evaluate(writeOne, what, round)) !== null)
    fault(`round ${round}: does not save when there is room again`);
  return true;
}

/** Runs inside the page: one write of a kind; null when it was saved, else why not. */
async function writeOne(what: number, round: number): Promise<string | null> {
  const { app } = soak;
  const open = await app.read();
  const prompt = (open.ok && open.value.state.open?.id) || 'none';
  const outcome =
    what === 0
      ? await app.logPain({ kind: 'now', score: 4, when: 'today', note: `round ${round}` })
      : what === 1
        ? await app.saveAppointment({ at: Date.now() + 86_400_000, minutes: 60, title: 'Massage' })
        : await app.commit({ type: 'answer', prompt, outcome: 'done' });
  return outcome.ok ? null : outcome.error.type;
}

/** Runs inside the page: after so many puts more, the browser answers each as it does when the disk is full. */
function fillAfter(steps: number): void {
  const { put } = IDBObjectStore.prototype;
  let left = steps;
  Object.assign(globalThis, { wasFull: false, put });
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    left -= 1;
    if (left >= 0) return put.apply(this, given);
    Object.assign(globalThis, { wasFull: true });
    throw new DOMException('Full.', 'QuotaExceededError');
  };
}

/** Runs inside the page. */
function makeRoom(): void {
  IDBObjectStore.prototype.put = (globalThis as unknown as { put: IDBObjectStore['put'] }).put;
}

/** The worker looks around now and then, and only moves the time. */
function withoutTime(all: Record<string, Record<string, unknown>>): unknown {
  const { schedule, ...documents } = all.documents ?? {};
  const { at, wakeAt, elapsed, ...state } = schedule as Record<string, unknown>;
  return { ...all, documents: { ...documents, schedule: state } };
}
