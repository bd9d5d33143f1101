import { join } from 'node:path';
import { OUTPUT } from '../machine/steps.ts';
import { until } from '../machine/wait.ts';
import { openBench, openTab } from './browser.ts';
import type { Row } from './table.ts';

const WITHIN = 35; // seconds after the last event

/** How long the worker stays awake after an event, seen from outside without attaching to it. */
export async function measureSleep(): Promise<Row> {
  const { browser, find } = await openBench([join(OUTPUT, 'chrome-mv3')], false);
  const extension = await find('Unknot');
  const session = await browser.target().createCDPSession();
  const isAwake = async (): Promise<boolean> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(extension.id));
  };
  const page = await openTab(browser, extension, 'options.html');
  await until('the worker to sleep after the start', async () => !(await isAwake()), 60_000);
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): void } } }
    ).chrome.runtime.sendMessage({ type: 'changed' }),
  );
  const woken = performance.now();
  await until('the worker to wake', isAwake);
  await until('the worker to sleep', async () => !(await isAwake()), 60_000);
  const seconds = (performance.now() - woken) / 1000;
  await browser.close();
  return {
    what: 'worker asleep after an event',
    measured: `${seconds.toFixed(1)} s`,
    budget: `at most ${WITHIN} s`,
    isKept: seconds <= WITHIN,
  };
}
