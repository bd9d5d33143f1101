import type { Page } from 'puppeteer-core';
import { openChromium } from '../machine/chromium.ts';
import type { Product } from '../machine/product.ts';
import { removeProfile } from '../machine/profile.ts';
import { givePlan, leave, readBreaks, readSchedule } from '../machine/schedule.ts';
import { pause } from '../machine/wait.ts';
import type { InPage } from './in-page.ts';
import { look, prepare, wrongDays } from './pages.ts';
import type { Soak, Trial } from './trial.ts';

declare const soak: InPage;

const SHORT = 8; // stops of some seconds, in the middle of which a prompt falls due
const LONG = 1; // stops long enough to be an absence
const HOURS_OFF = 20; // times the schedule was last looked at hours ago
const GAPS = 2000; // in the rules alone
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** The machine is suspended: nothing runs, then everything does at once. */
export const suspend: Trial = {
  name: 'suspend',
  what: `suspend: browser stopped ${SHORT + LONG}× (SIGSTOP), ${HOURS_OFF} gaps of hours in it, ${GAPS} gaps in the rules`,
  checked: 'at most one prompt after waking, none after a real absence; time asleep counts for no timer; roll-ups',
  run: async (given) => {
    for (const sentence of given.rules.sleepLong(given.seed, GAPS)) given.fault(sentence);
    const product = await openChromium();
    const page = await prepare(product, given.script);
    await givePlan(page, given.rules.planFor({ caps: { perHour: 12, perDay: 96 } }));
    await look(page);
    for (let round = 0; round < SHORT; round += 1) await stopShortly(given, product, page, round);
    for (let round = 0; round < LONG; round += 1) await stopLong(given, product, page);
    for (let round = 0; round < HOURS_OFF; round += 1) await sleepHours(given, page, round);
    for (const day of await wrongDays(page)) given.fault(`the roll-up of ${day} is wrong`);
    await product.close();
    await removeProfile(product.profile);
    return SHORT + LONG + HOURS_OFF + GAPS;
  },
};

/** Stops every process of the browser for so many ms. */
async function suspendFor(product: Product, length: number): Promise<void> {
  const pid = product.browser.process()?.pid;
  if (pid === undefined) throw new Error('The browser has no process.');
  process.kill(-pid, 'SIGSTOP'); // the driver gives the browser a process group of its own
  await pause(length);
  process.kill(-pid, 'SIGCONT');
}

async function stopShortly({ fault, below }: Soak, product: Product, page: Page, round: number): Promise<void> {
  await page.evaluate(() => soak.changeState((state) => ({ ...state, asked: [] })));
  const before = await readSchedule(page);
  await leave(page, 'posture', SECOND + below(SECOND));
  await leave(page, 'movement', SECOND + below(SECOND));
  await look(page); // or else the browser is stopped before it has set the alarm
  await suspendFor(product, 2 * SECOND + below(3 * SECOND));
  await pause(2 * SECOND);
  const after = await look(page);
  if (after.prompts - before.prompts !== 1 || after.open === null) {
    fault(`short stop ${round}: ${after.prompts - before.prompts} prompts, where one was due`);
  }
  await page.evaluate(() => soak.endPrompt(0));
}

async function stopLong({ fault }: Soak, product: Product, page: Page): Promise<void> {
  await page.evaluate(() => soak.changeState((state) => ({ ...state, asked: [] })));
  const before = await readSchedule(page);
  await leave(page, 'posture', 2 * SECOND);
  await look(page);
  await suspendFor(product, 70 * SECOND);
  await pause(2 * SECOND);
  const after = await look(page);
  if (after.prompts !== before.prompts) fault(`${after.prompts - before.prompts} prompts after a minute of absence`);
  const last = (await readBreaks(page)).at(-1);
  const seconds = last?.seconds ?? 0;
  if (last?.outcome !== 'natural' || seconds < 60 || seconds > 75) {
    fault(`a minute of absence was logged as ${last?.outcome} of ${seconds} s`);
  }
  if ((after.elapsed.posture ?? 0) > 10 * SECOND) fault('an absence longer than the break did not restore it');
}

async function sleepHours({ fault, below }: Soak, page: Page, round: number): Promise<void> {
  const length = (1 + below(16 * 60)) * MINUTE;
  await page.evaluate(() => soak.changeState((state) => ({ ...state, asked: [] })));
  await leave(page, 'posture', below(25) * MINUTE);
  const before = await look(page);
  const logged = (await readBreaks(page)).length;
  await page.evaluate((by) => soak.leaveBehind(by), length);
  const after = await look(page);
  await pause(200);
  const later = await look(page);
  const asleep = length - (before.wakeAt - before.at); // the timers ran until the wake that was planned
  if (later.prompts - before.prompts > 1) fault(`gap ${round}: ${later.prompts - before.prompts} prompts at once`);
  for (const [routine, elapsed] of Object.entries(after.elapsed)) {
    if (elapsed < 0) fault(`gap ${round}: the timer of ${routine} is negative`);
  }
  if (asleep > 4 * MINUTE) {
    if (later.prompts !== before.prompts) fault(`gap ${round}: a prompt to somebody who has just come back`);
    const news = (await readBreaks(page)).slice(logged).map(({ outcome }) => outcome);
    // A prompt that nobody answered ran out before the machine slept.
    if (!/^(missed,)?natural$/.test(news.join())) {
      fault(`gap ${round}: of ${Math.round(asleep / MINUTE)} minutes away the log says ${news.join() || 'nothing'}`);
    }
    if ((later.elapsed.movement ?? 0) > 5 * SECOND) fault(`gap ${round}: time asleep counted as active`);
  }
  await page.evaluate(() => soak.endPrompt(0));
}
