import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { openChromium } from '../machine/chromium.ts';
import { press, reads } from '../machine/controls.ts';
import type { Product } from '../machine/product.ts';
import { removeProfile } from '../machine/profile.ts';
import { awaitPrompt, givePlan, leave, readOutcomes, readSchedule } from '../machine/schedule.ts';
import { pause, until } from '../machine/wait.ts';
import type { InPage } from './in-page.ts';
import { look, prepare, workerOf } from './pages.ts';
import type { Trial } from './trial.ts';

declare const browser: Browser;
declare const soak: InPage;

const ROUNDS = 20;
const ANSWERS = ['Done', 'Skip'] as const;

/** The browser shows notifications no more, from the middle of a prompt on. */
export const notices: Trial = {
  name: 'notices',
  what: 'notifications refused from the middle of a prompt on',
  checked: 'badge and popup still ask; the answer is logged once; the next prompt comes',
  run: async ({ script, rules, fault, below }) => {
    const product = await openChromium();
    const page = await prepare(product, script);
    await givePlan(page, rules.planOfOne('posture', { caps: { perHour: 12, perDay: 96 } }));
    const expected: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const worker = await workerOf(product);
      await worker.evaluate(allow);
      await page.evaluate(() => soak.changeState((state) => ({ ...state, asked: [] })));
      await leave(page, 'posture', 200);
      const { id } = await awaitPrompt(page);
      await until('the notification', () =>
        worker.evaluate('browser.notifications.getAll().then((all) => Object.keys(all).length > 0)'),
      );
      await turnOff(product, page);
      for (let wakes = below(4); wakes > 0; wakes -= 1) await look(page);
      // A worker that is stopped in the middle shows it afresh, and is refused as soon as it runs.
      if (round % 4 === 3) {
        await product.stopWorker();
        await look(page);
        await turnOff(product, page);
      }
      await pause(200); // it presents after it has committed
      const refused = await (await workerOf(product)).evaluate('globalThis.refused');
      if (!(Number(refused) > 0)) fault(`round ${round}: nothing was refused`);
      if ((await readSchedule(page)).open?.id !== id) fault(`round ${round}: the prompt is gone`);
      await until('the badge', async () => (await page.evaluate(() => browser.action.getBadgeText({}))) === '1');
      const popup = await product.openPopup();
      await reads(popup, 'Ready for a change of position?');
      const answer = ANSWERS[below(2)] ?? 'Done';
      await press(popup, 'button', answer);
      await until('the answer', async () => (await readSchedule(page)).open === null);
      await popup.close();
      expected.push(answer === 'Done' ? 'posture done' : 'posture skipped');
      const log = await readOutcomes(page);
      if (log.join() !== expected.join()) fault(`round ${round}: the log says ${log.at(-1)}, not ${expected.at(-1)}`);
    }
    await product.close();
    await removeProfile(product.profile);
    return ROUNDS;
  },
};

/** Takes the notification away and lets no other come, while the prompt goes on asking. */
async function turnOff(product: Product, page: Page): Promise<void> {
  await (await workerOf(product)).evaluate(refuse);
  await look(page);
  // Not the person closed it, so the product has reason to show it again.
  await page.evaluate(() =>
    soak.changeState((state) => ({ ...state, open: state.open && { ...state.open, isDismissed: false } })),
  );
  await look(page);
}

/** Runs inside the worker. */
async function refuse(): Promise<void> {
  const api = browser.notifications as unknown as Record<string, unknown>;
  const kept = globalThis as unknown as { allowed?: Record<string, unknown>; refused?: number };
  kept.refused = 0;
  kept.allowed ??= { create: api.create, getAll: api.getAll };
  api.create = () => {
    kept.refused = (kept.refused ?? 0) + 1;
    return Promise.reject(new Error('Notifications are turned off.'));
  };
  const shown = await (kept.allowed.getAll as () => Promise<Record<string, boolean>>).call(api);
  api.getAll = () => Promise.resolve({});
  await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
}

/** Runs inside the worker. */
function allow(): void {
  const { allowed } = globalThis as unknown as { allowed?: object };
  if (allowed !== undefined) Object.assign(browser.notifications, allowed);
}
