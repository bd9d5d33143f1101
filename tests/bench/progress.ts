import type { Browser, Extension, Page } from 'puppeteer-core';
import { pause, until } from '../machine/wait.ts';
import { makeBenchBuild, openBench, openTab } from './browser.ts';
import { layDecade } from './decade.ts';
import { median, type Row } from './table.ts';

const ROUNDS = 9;
const WARM_UP = 2; // the first times measure the disk
const MOVES = 40; // zooms and pans of the chart

/** The progress page: how soon it can be used with no history and with ten years of it, and how smoothly its chart moves. */
export async function measureProgress(): Promise<readonly Row[]> {
  const { browser, find } = await openBench([await makeBenchBuild()]);
  const unknot = await find('Unknot');
  await until('the welcome page', async () =>
    (await browser.pages()).some((page) => page.url().endsWith('welcome.html')),
  );
  const empty = await openOften(browser, unknot);
  const page = await openTab(browser, unknot, 'bench.html');
  await layDecade(page);
  await page.close();
  const full = await openOften(browser, unknot);
  const gaps = await moveChart(browser, unknot);
  await browser.close();
  const longest = Math.max(...gaps);
  return [
    {
      what: 'progress page usable, ten years beside empty',
      measured: `${full.toFixed(0)} ms / ${empty.toFixed(0)} ms = ${(full / empty).toFixed(2)}`,
      budget: 'at most 1.5 and 300 ms more',
      isKept: full / empty <= 1.5 && full - empty < 300,
    },
    {
      what: 'progress page, longest frame of ten years zoomed and panned',
      measured: `${longest.toFixed(0)} ms, middle ${median(gaps).toFixed(0)} ms`,
      budget: 'at most 50 ms',
      isKept: longest <= 50,
    },
  ];
}

async function openOften(browser: Browser, unknot: Extension): Promise<number> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const asked = Date.now();
    const page = await openTab(browser, unknot, 'progress.html');
    const seen = await page.evaluate(waitUntilUsable);
    if (round >= 0) times.push(seen - asked);
    await page.close();
  }
  return median(times);
}

/** Runs inside the page: when what it found has been drawn and a link can be followed, epoch ms. */
function waitUntilUsable(): Promise<number> {
  return new Promise((done) => {
    const look = (): void => {
      if (document.querySelector('main h1') === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => done(performance.timeOrigin + performance.now()));
    };
    look();
  });
}

/** Zooms and pans ten years by wheel and keys; gives the lengths of the frames meanwhile, ms. */
async function moveChart(browser: Browser, unknot: Extension): Promise<readonly number[]> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(`chrome-extension://${unknot.id}/progress.html`);
  const chart = await page.waitForSelector('canvas', { timeout: 20_000 });
  if (chart === null) throw new Error('There is no chart.');
  await chart.scrollIntoView();
  await choose(page, 'All');
  await pause(1000); // what the first drawing costs is no movement
  const box = await chart.boundingBox();
  if (box === null) throw new Error('The chart has no place.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
  await page.evaluate(startCounting);
  for (let move = 0; move < MOVES; move++) {
    await page.keyboard.down('Control');
    await page.mouse.wheel({ deltaY: move % 10 < 5 ? -120 : 120 });
    await page.keyboard.up('Control');
    await pause(30);
  }
  await chart.evaluate((canvas) => {
    for (let element: Element | null = canvas; element !== null; element = element.parentElement) {
      if (element instanceof HTMLElement && element.tabIndex >= 0) return element.focus();
    }
  });
  for (let move = 0; move < MOVES; move++) {
    await page.keyboard.press(move % 8 === 0 ? '+' : move % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
    await pause(30);
  }
  return page.evaluate(stopCounting);
}

async function choose(page: Page, label: string): Promise<void> {
  await page.evaluate((wanted) => {
    const option = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted);
    option?.click();
  }, label);
}

/** Runs inside the page. */
function startCounting(): void {
  const gaps: number[] = [];
  Object.assign(globalThis, { gaps });
  let last = performance.now();
  requestAnimationFrame(function count(): void {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    requestAnimationFrame(count);
  });
}

/** Runs inside the page. */
function stopCounting(): number[] {
  return (globalThis as unknown as { gaps: number[] }).gaps;
}
