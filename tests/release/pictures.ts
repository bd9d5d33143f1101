// Takes the pictures for the stores into docs/store, of the build for Chromium: `node tests/machine/setup.mjs
// tests/release/pictures.ts`. The clock stands still, the person is made up and nothing
// is left to chance, so that they are the same every time.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { scriptOf } from '../machine/bundle.ts';
import { openChromium } from '../machine/chromium.ts';
import { press, reads } from '../machine/controls.ts';
import type { PageName } from '../machine/product.ts';
import { removeProfile } from '../machine/profile.ts';
import { BUILDS, ROOT, take } from '../machine/steps.ts';
import { pause, until } from '../machine/wait.ts';
import { MOMENT, standStill, takeChanceAway } from './clock.ts';

const FOLDER = join(ROOT, 'docs', 'store');
const SIZE = { width: 1280, height: 800 }; // the larger of the Chrome Web Store's two; Edge and Mozilla take it too
const POPUP = { width: 380, height: 560, deviceScaleFactor: 1.25 };
const SETTLED = 1600; // ms after which the break page takes keys, and a chart has been drawn

const [forChromium] = BUILDS;
if (forChromium === undefined || !take(forChromium)) process.exit(1);
await mkdir(FOLDER, { recursive: true });
const product = await openChromium();
try {
  const first = await product.find('welcome');
  const worker = product.browser.targets().find((target) => target.type() === 'service_worker');
  await (await worker?.worker())?.evaluate(standStill, MOMENT);
  await first.evaluate(standStill, MOMENT);
  await first.evaluate(await scriptOf('tests/release/person.ts'));
  await first.evaluate(() => (globalThis as unknown as { layPerson(): Promise<void> }).layPerson());

  await shootPopup();
  await shootBreak();
  const progress = await visit('progress');
  const chart = await progress.waitForSelector('canvas');
  await chart?.evaluate((canvas) => canvas.closest('section')?.scrollIntoView());
  await pause(SETTLED);
  await shoot(progress, '3-progress');
  await shoot(await visit('care'), '4-massage-plan');
  await shoot(await visit('options'), '5-options');
} finally {
  await product.close();
  await removeProfile(product.profile);
}

/** Opens a page whose clock stands still. */
async function visit(name: PageName, hash = '', viewport: typeof SIZE | typeof POPUP = SIZE): Promise<Page> {
  const page = await product.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(standStill, MOMENT);
  await page.evaluateOnNewDocument(takeChanceAway);
  await page.goto(`${product.origin}/${name}.html${hash}`);
  await until('the page', () => page.$('main'));
  await pause(SETTLED);
  return page;
}

async function shoot(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  console.log(`Took ${path}, ${((await readFile(path)).length / 1024).toFixed(0)} kB`);
}

/** The popup is smaller than a store's picture: it stands on an empty page beside a line that says what it is. */
async function shootPopup(): Promise<void> {
  const popup = await visit('popup', '', POPUP);
  const seen = await popup.screenshot({ encoding: 'base64', fullPage: true });
  await popup.close();
  const page = await product.browser.newPage();
  await page.setViewport(SIZE);
  await page.setContent(`<!doctype html><title>Popup</title><style>
    body { margin: 0; block-size: 100vh; display: flex; align-items: center; justify-content: center; gap: 90px;
      background: #ebe6dc; color: #1d2b2a; font: 1.2rem/1.5 system-ui, sans-serif }
    h1 { font-size: 2.6rem; line-height: 1.2; margin: 0 0 16px; inline-size: 430px }
    p { margin: 0; inline-size: 430px; color: #52615e }
    img { max-block-size: 740px; border-radius: 12px; box-shadow: 0 4px 32px #1d2b2a33 }
  </style><div><h1>The next break, and a pain score in one tap</h1>
  <p>Unknot asks at the right moments and waits when it should. Nothing leaves your machine.</p></div>
  <img alt="" src="data:image/png;base64,${seen}">`);
  await shoot(page, '1-popup');
}

/** Some way into a break for the neck, so that the figure is in the middle of a movement. */
async function shootBreak(): Promise<void> {
  const page = await visit('break', '#neck-180');
  await reads(page, 'left');
  await page.evaluate(() => Object.assign(globalThis, { passed: 55_000 }));
  await pause(SETTLED);
  await shoot(page, '2-break');
  await press(page, 'button', 'Finish');
  await page.close();
}
