import type { Browser, Extension } from 'puppeteer-core';
import { pause, until } from '../machine/wait.ts';
import { FLOOR, makeBenchBuild, openBench, openTab } from './browser.ts';
import { layDecade } from './decade.ts';
import { median, type Row } from './table.ts';

const MB = 2 ** 20;
const SETTLED = 1500; // ms until a page has fetched what it fetches last
const ROUNDS = 3;
const PAGES = ['popup', 'break', 'options', 'progress', 'care', 'help'] as const;
const PAGE_LIMIT = 20; // MB; a tenth of what a page of the web takes today
const WORKER_LIMIT = 8; // MB

/** Heap in use after a collection, of the worker and of each page with ten years of history, beside those of the floor. */
export async function measureMemory(): Promise<readonly Row[]> {
  const { browser, find } = await openBench([await makeBenchBuild(), FLOOR]);
  const unknot = await find('Unknot');
  const floor = await find('Floor');
  const bench = await openTab(browser, unknot, 'bench.html');
  await layDecade(bench);
  const empty = await heapOfPage(browser, floor, 'empty');
  const worker = await heapOfWorker(browser, unknot);
  const rows: Row[] = [rowOf('worker, heap', worker, await heapOfWorker(browser, floor), WORKER_LIMIT)];
  for (const page of PAGES) {
    rows.push(rowOf(`${page} page, heap, ten years`, await heapOfPage(browser, unknot, page), empty, PAGE_LIMIT));
  }
  await browser.close();
  return rows;
}

function rowOf(what: string, ours: number, floor: number, limit: number): Row {
  return {
    what,
    measured: `${(ours / MB).toFixed(1)} MB / ${(floor / MB).toFixed(1)} MB`,
    budget: `at most ${limit} MB`,
    isKept: ours <= limit * MB,
  };
}

async function heapOfPage(browser: Browser, extension: Extension, name: string): Promise<number> {
  const heaps: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openTab(browser, extension, `${name}.html`);
    await pause(SETTLED);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    heaps.push((await session.send('Runtime.getHeapUsage')).usedSize);
    await page.close();
  }
  return median(heaps);
}

async function heapOfWorker(browser: Browser, extension: Extension): Promise<number> {
  const target = await until('the worker', () =>
    browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(extension.id)),
  );
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
