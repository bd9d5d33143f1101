import { makeBenchBuild, openBench, openTab } from './browser.ts';
import { layDecade } from './decade.ts';
import { median, type Row } from './table.ts';

const COMMITS = 200;

/** One commit in Chromium with ten years of history: milliseconds, the middle of many. */
export async function measureCommit(): Promise<Row> {
  const { browser, find } = await openBench([await makeBenchBuild()]);
  const page = await openTab(browser, await find('Unknot'), 'bench.html');
  await page.evaluate(() => (globalThis as unknown as { app: { read(): Promise<unknown> } }).app.read());
  await layDecade(page);
  const times = await page.evaluate(commitOften, COMMITS);
  await browser.close();
  const middle = median(times);
  return {
    what: 'one commit, ten years of history',
    measured: `${middle.toFixed(2)} ms`,
    budget: 'at most 5 ms',
    isKept: middle <= 5,
  };
}

/** Runs inside the page. */
async function commitOften(count: number): Promise<number[]> {
  const { app } = globalThis as unknown as { app: { commit(event: object): Promise<{ ok: boolean }> } };
  const seen = { input: 'active', fullScreen: false, meeting: false, audible: false };
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    const outcome = await app.commit({ type: 'look', seen });
    times.push(performance.now() - start);
    if (!outcome.ok) throw new Error('A commit failed.');
  }
  return times;
}
