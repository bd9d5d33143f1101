import type { Browser, Extension, Page } from 'puppeteer-core';
import { pause, until } from '../machine/wait.ts';
import { FLOOR, makeBenchBuild, openBench, openTab } from './browser.ts';
import { median, type Row, ratio } from './table.ts';

const ROUNDS = 21;
const WARM_UP = 2; // the first times measure the disk
const WATCHED = 20_000; // ms: get ready, move, hold, let go, more than once
const LONGEST = 1000 / 60; // ms of a frame at sixty a second

/** The break page: how soon its figure moves, how evenly, and what that costs; and what it costs behind another tab. */
export async function measureBreak(): Promise<readonly Row[]> {
  const { browser, find } = await openBench([await makeBenchBuild(), FLOOR]);
  const unknot = await find('Unknot');
  const floor = await find('Floor');
  // It takes the front when it comes, and a page behind it has no frames.
  await until('the welcome page', async () =>
    (await browser.pages()).some((page) => page.url().endsWith('welcome.html')),
  );
  const soon = await measureFirstFrame(browser, unknot, floor);
  const moving = await measureMotion(browser, unknot);
  await browser.close();
  return [ratio('break page, accepted to first moving frame', soon.ours, soon.theirs, 1.5), ...moving];
}

/** The break is accepted elsewhere, as in the popup, which then opens the page; the floor is a page with nothing on it. */
async function measureFirstFrame(browser: Browser, unknot: Extension, floor: Extension) {
  const ours: number[] = [];
  const theirs: number[] = [];
  const popup = await openTab(browser, unknot, 'bench.html');
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    await popup.evaluate(accept);
    const moved = await openOnce(browser, `chrome-extension://${unknot.id}/break.html`, waitUntilMoving);
    const drawn = await openOnce(browser, `chrome-extension://${floor.id}/empty.html`, waitUntilDrawn);
    if (round < 0) continue;
    ours.push(moved);
    theirs.push(drawn);
  }
  await popup.close();
  return { ours: median(ours), theirs: median(theirs) };
}

/** Runs inside an extension page: begins a break of five minutes. */
async function accept(): Promise<void> {
  const { app } = globalThis as unknown as { app: { commit(event: object): Promise<unknown> } };
  await app.commit({ type: 'start', lasts: 300 });
}

/** Milliseconds from the wish for a tab until what is waited for. A break that was begun is ended, so that the next begins anew. */
async function openOnce(browser: Browser, url: string, wait: () => Promise<number>): Promise<number> {
  const asked = Date.now();
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const seen = await page.evaluate(wait);
  await page.evaluate(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Finish')?.click(),
  );
  await pause(300);
  await page.close();
  return seen - asked;
}

/** Runs inside the break page: when the loop that moves the figure drew its first frame, epoch ms. */
function waitUntilMoving(): Promise<number> {
  return new Promise((done) => {
    let isThere = false;
    const look = (): void => {
      if (isThere) {
        done(performance.timeOrigin + performance.now());
        return;
      }
      isThere = document.querySelector('main svg[viewBox="0 0 200 200"] path') !== null;
      requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs inside the empty page: when its second frame came, epoch ms, since a movement takes two. */
function waitUntilDrawn(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.timeOrigin + performance.now())));
  });
}

async function measureMotion(browser: Browser, unknot: Extension): Promise<readonly Row[]> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${unknot.id}/break.html#neck-300`);
  await page.evaluate(waitUntilMoving);
  const before = await busyTime(page);
  const frames = await page.evaluate(countFrames, WATCHED);
  const busy = ((await busyTime(page)) - before) / WATCHED;
  const front = await browser.newPage();
  await pause(500);
  const hiddenBefore = await busyTime(page);
  await pause(WATCHED);
  const hidden = ((await busyTime(page)) - hiddenBefore) / WATCHED;
  await front.close();
  await page.close();
  const perSecond = (frames.length / WATCHED) * 1000;
  return [
    {
      what: 'break page, frames a second',
      measured: `${perSecond.toFixed(1)}, longest gap ${Math.max(...frames).toFixed(0)} ms`,
      budget: 'at least 59',
      isKept: perSecond >= 59 && median(frames) < LONGEST * 1.2,
    },
    share('break page, share of one core, a stretch that is held', busy, 0.1),
    share('break page, share of one core when hidden', hidden, 0.005),
  ];
}

/** Runs inside the page: the gaps between frames for so many milliseconds. */
function countFrames(length: number): Promise<number[]> {
  return new Promise((done) => {
    const gaps: number[] = [];
    const start = performance.now();
    let last = start;
    requestAnimationFrame(function count(): void {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      if (now - start < length) requestAnimationFrame(count);
      else done(gaps);
    });
  });
}

/** Milliseconds the page's main thread has worked so far: script, style, layout and painting. */
async function busyTime(page: Page): Promise<number> {
  const { TaskDuration = 0 } = await page.metrics();
  return TaskDuration * 1000;
}

function share(what: string, measured: number, most: number): Row {
  return {
    what,
    measured: `${(measured * 100).toFixed(1)} %`,
    budget: `at most ${most * 100} %`,
    isKept: measured <= most,
  };
}
