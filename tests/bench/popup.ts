import type { Browser, Extension, Page } from 'puppeteer-core';
import { until } from '../machine/wait.ts';
import { FLOOR, makeBenchBuild, openBench, openTab } from './browser.ts';
import { layDecade } from './decade.ts';
import { median, type Row, ratio } from './table.ts';

const ROUNDS = 15;
const WARM_UP = 2; // the first times measure the disk

interface Opening {
  /** Milliseconds from the click on the toolbar. */
  readonly painted: number;
  readonly usable: number;
}

/** The real toolbar popup beside one that is a single button, in turns, with no history and with ten years of it. */
export async function measurePopup(): Promise<readonly Row[]> {
  const { browser, find } = await openBench([await makeBenchBuild(), FLOOR]);
  const unknot = await find('Unknot');
  const floor = await find('Floor');
  const stage = await browser.newPage();
  await prepare(browser, unknot);
  const empty = await takeTurns(browser, stage, unknot, floor);
  const page = await openTab(browser, unknot, 'bench.html');
  await layDecade(page);
  await page.close();
  const full = await takeTurns(browser, stage, unknot, floor);
  await browser.close();
  return [
    ratio('popup, click to first paint, empty', empty.unknot.painted, empty.floor.painted, 1.3),
    ratio('popup, click to usable, empty', empty.unknot.usable, empty.floor.usable, 1.3),
    ratio('popup, click to first paint, ten years', full.unknot.painted, full.floor.painted, 1.3),
    ratio('popup, click to usable, ten years', full.unknot.usable, full.floor.usable, 1.3),
    ratio(
      'popup usable, ten years beside empty',
      full.unknot.usable - full.floor.usable + empty.floor.usable,
      empty.unknot.usable,
      1.1,
    ),
  ];
}

/** Ends the welcome, so that the popup shows what it shows every day. */
async function prepare(browser: Browser, unknot: Extension): Promise<void> {
  const page = await openTab(browser, unknot, 'bench.html');
  await page.evaluate(() =>
    (globalThis as unknown as { app: { finishWelcome(): Promise<unknown> } }).app.finishWelcome(),
  );
  await page.close();
}

async function takeTurns(browser: Browser, stage: Page, unknot: Extension, floor: Extension) {
  const openings: { unknot: Opening[]; floor: Opening[] } = { unknot: [], floor: [] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const ours = await openOnce(browser, stage, unknot);
    const theirs = await openOnce(browser, stage, floor);
    if (round < 0) continue;
    openings.unknot.push(ours);
    openings.floor.push(theirs);
  }
  const middle = (list: readonly Opening[]): Opening => ({
    painted: median(list.map(({ painted }) => painted)),
    usable: median(list.map(({ usable }) => usable)),
  });
  return { unknot: middle(openings.unknot), floor: middle(openings.floor) };
}

async function openOnce(browser: Browser, stage: Page, extension: Extension): Promise<Opening> {
  await stage.bringToFront();
  const url = `chrome-extension://${extension.id}/popup.html`;
  const clicked = Date.now();
  await stage.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((candidate) => candidate.url() === url);
  const page = await target.asPage();
  const moments = await page.evaluate(waitUntilUsable);
  await page.close();
  await until('the popup to be gone', () => !browser.targets().some((candidate) => candidate.url() === url));
  return { painted: moments.painted - clicked, usable: moments.usable - clicked };
}

/** Runs inside the popup: when its first paint was and when its main button could first be pressed, epoch ms. */
function waitUntilUsable(): Promise<{ painted: number; usable: number }> {
  return new Promise((done) => {
    const look = (): void => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Start now');
      const [paint] = performance.getEntriesByType('paint');
      if (button === undefined || button.disabled || paint === undefined) {
        requestAnimationFrame(look);
        return;
      }
      done({ painted: performance.timeOrigin + paint.startTime, usable: performance.timeOrigin + performance.now() });
    };
    look();
  });
}
