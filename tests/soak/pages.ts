import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import type { ScheduleState } from '@/utils/domain/schedule/state';
import type { Product } from '../machine/product.ts';
import { readSchedule } from '../machine/schedule.ts';
import { wakeWorker } from '../machine/store.ts';
import { until } from '../machine/wait.ts';
import type { InPage } from './in-page.ts';

/** The name under which the use cases lie in a page. */
declare const soak: InPage;

const A_WHILE = 60_000; // ms in which a worker that was woken has looked

/** A quiet page of the extension that knows the product's use cases, after the worker's first commit. */
export async function prepare(product: Product, script: string): Promise<Page> {
  const page = await product.open('help');
  await page.evaluate(script);
  await readSchedule(page);
  return page;
}

/** Wakes the worker and waits until it has looked; gives what the schedule remembers then. */
export async function look(page: Page): Promise<ScheduleState> {
  const start = await page.evaluate(() => Date.now());
  await wakeWorker(page);
  return until('the worker', async () => {
    const state = await readSchedule(page);
    // What was stored before the clock was set back, or rubbish, may lie ahead of it.
    return state.at >= start && state.at < start + A_WHILE && state;
  });
}

/** The running worker, to run something inside it. */
export async function workerOf({ browser, origin }: Product): Promise<WebWorker> {
  return until('the worker', async () => {
    const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
    return target?.worker();
  });
}

/** Everything in the store, by store and key. */
export function readAll(page: Page): Promise<Record<string, Record<string, unknown>>> {
  return page.evaluate(() => soak.readAll());
}

/** Days whose roll-up is not what their records come to. */
export function wrongDays(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => soak.wrongDays());
}

/**
 * Stops the worker whatever it is doing, even while it starts. One that is not there yet, or does not go because it was
 * only starting, is told again.
 */
export async function stopWorkerAnyhow({ origin }: Product, session: CDPSession): Promise<void> {
  let stopping: string | null = null;
  await until('the worker to be stopped', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
    if (stopping !== null && workers.every(({ targetId }) => targetId !== stopping)) return true;
    stopping = workers[0]?.targetId ?? stopping;
    if (stopping !== null) await session.send('Target.closeTarget', { targetId: stopping });
    return false;
  });
}
