import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { openChromium } from '../machine/chromium.ts';
import type { Product } from '../machine/product.ts';
import { removeProfile } from '../machine/profile.ts';
import { givePlan, readOutcomes } from '../machine/schedule.ts';
import { pause } from '../machine/wait.ts';
import type { InPage } from './in-page.ts';
import { look, prepare, readAll, stopWorkerAnyhow, wrongDays } from './pages.ts';
import type { Soak, Trial } from './trial.ts';

declare const browser: Browser;
declare const soak: InPage;

const STOPS = 500;
const LONGEST = 150; // ms between a worker that is gone and the next stop; a commit and its presenting take less

/** The worker is stopped at any moment while a page writes and alarms wake it. */
export const worker: Trial = {
  name: 'worker',
  what: 'worker stopped at random, a page writing and alarms waking it',
  checked: 'log and pain are the acknowledged ones, once each; roll-ups; deadline to the millisecond; alarm',
  run: async (given) => {
    const product = await openChromium();
    const page = await prepare(product, given.script);
    const plan = given.rules.planFor({ caps: { perHour: 12, perDay: 96 } });
    const on = ['posture', 'breathing'];
    // Breathing comes after eight hours, so that all active time of the trial can be read off its timer.
    const routines = plan.routines.map((one) => ({
      ...one,
      isOn: on.includes(one.id),
      ...(one.id === 'breathing' && { every: 480, lasts: 600 }),
    }));
    await givePlan(page, { ...plan, routines });
    const before = await look(page);
    await page.evaluate((seed) => soak.begin(seed, 'posture'), given.seed);
    const session = await product.browser.target().createCDPSession();
    for (let stop = 0; stop < STOPS; stop += 1) {
      await pause(given.below(LONGEST));
      await stopWorkerAnyhow(product, session);
    }
    await compare(given, product, page, (before.elapsed.breathing ?? 0) - before.at);
    await product.close();
    await removeProfile(product.profile);
    return STOPS;
  },
};

async function compare({ fault }: Soak, product: Product, page: Page, ahead: number): Promise<void> {
  const told = await page.evaluate(() => soak.finish());
  await look(page);
  await pause(500); // the worker presents after it has committed
  const after = await look(page);
  const log = await readOutcomes(page);
  const pain = Object.keys((await readAll(page)).pain ?? {});
  if (!isDeepStrictEqual(log, told.breaks)) {
    const first = told.breaks.findIndex((line, index) => line !== log[index]);
    fault(
      `the log has ${log.length} lines, acknowledged were ${told.breaks.length}; they part at ${first}: ${log[first]}`,
    );
  }
  if (!isDeepStrictEqual(pain, [...told.pain].sort())) {
    fault(`${pain.length} pain entries are stored, acknowledged were ${told.pain.length}`);
  }
  for (const message of told.refused) fault(`a write was refused: ${message}`);
  for (const day of await wrongDays(page)) fault(`the roll-up of ${day} is wrong`);
  if ((after.elapsed.breathing ?? 0) - after.at !== ahead)
    fault(`the timer is off by ${(after.elapsed.breathing ?? 0) - after.at - ahead} ms`);
  if (after.prompts < told.breaks.length || after.prompts > told.breaks.length + 1) {
    fault(`${after.prompts} prompts were shown and ${told.breaks.length} answered`);
  }
  const alarm = await page.evaluate(() => browser.alarms.get('next'));
  if (alarm?.scheduledTime !== after.wakeAt) fault(`the alarm is at ${alarm?.scheduledTime}, not at ${after.wakeAt}`);
  if (told.breaks.length < 50 || told.pain.length < 50)
    fault('the page wrote too little for the trial to mean anything');
  console.log(`   ${told.pain.length} pain entries and ${told.breaks.length} answers acknowledged in ${product.kind}`);
}
