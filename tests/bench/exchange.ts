import { makeBenchBuild, openBench, openTab } from './browser.ts';
import { layDecade } from './decade.ts';
import type { Row } from './table.ts';

const MEGABYTE = 1e6;

interface Figures {
  readonly exported: number;
  readonly imported: number;
  /** The longest time the page could do nothing else, ms. */
  readonly longest: number;
  /** The most that the page's heap held while importing, bytes. */
  readonly heap: number;
  readonly bytes: number;
}

/** Everything out and in again with ten years of it. */
export async function measureExchange(): Promise<readonly Row[]> {
  const { browser, find } = await openBench([await makeBenchBuild()], true, ['--enable-precise-memory-info']);
  const unknot = await find('Unknot');
  const first = await openTab(browser, unknot, 'bench.html');
  await first.evaluate(() => (globalThis as unknown as { app: { read(): Promise<unknown> } }).app.read());
  await layDecade(first);
  await first.close();
  const page = await openTab(browser, unknot, 'bench.html');
  const figures = await page.evaluate(exchange);
  await browser.close();
  const { exported, imported, longest, heap, bytes } = figures;
  return [
    row('export of everything, ten years', `${seconds(exported)}, ${(bytes / MEGABYTE).toFixed(1)} MB`, 3000, exported),
    row('import of it', seconds(imported), 15_000, imported),
    {
      what: 'import, longest task',
      measured: `${longest.toFixed(0)} ms`,
      budget: 'at most 100 ms',
      isKept: longest <= 100,
    },
    {
      what: 'import, heap of the page at most',
      measured: `${(heap / MEGABYTE).toFixed(0)} MB`,
      budget: 'under 100 MB',
      isKept: heap < 100 * MEGABYTE,
    },
  ];
}

function row(what: string, measured: string, most: number, taken: number): Row {
  return { what, measured, budget: `at most ${most / 1000} s`, isKept: taken <= most };
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`;
}

/** Runs inside the page: takes everything out, erases it, and reads it back from the file. */
async function exchange(): Promise<Figures> {
  interface Answer<Value> {
    readonly ok: boolean;
    readonly value: Value;
    readonly error: unknown;
  }
  const { exchange: cases } = globalThis as unknown as {
    exchange: {
      exportAll(): Promise<Answer<Blob>>;
      erase(what: object): Promise<Answer<number>>;
      readImport(file: Blob): Promise<Answer<object>>;
      applyImport(documents: readonly string[]): Promise<Answer<{ added: { breaks: number } }>>;
    };
  };
  const must = async <Value>(asked: Promise<Answer<Value>>): Promise<Value> => {
    const answer = await asked;
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };
  const heapNow = (): number =>
    (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;

  const before = performance.now();
  const file = await must(cases.exportAll());
  const exported = performance.now() - before;
  await must(cases.erase({ type: 'everything' }));

  let longest = 0;
  let heap = 0;
  let last = performance.now();
  // A task that is longer than two beats shows as the gap between them.
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    heap = Math.max(heap, heapNow());
  }, 4);
  const start = performance.now();
  await must(cases.readImport(file));
  const { added } = await must(cases.applyImport([]));
  const imported = performance.now() - start;
  clearInterval(beat);
  if (added.breaks !== 120_000) throw new Error(`Only ${added.breaks} breaks came back.`);
  return { exported, imported, longest, heap, bytes: file.size };
}
