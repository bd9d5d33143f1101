// `npm run sheet`: draws every exercise into docs/exercises-light.png and docs/exercises-dark.png, to be looked at.
// With ids after it, only those, large and in both themes, into the folder of the builds.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import preact from '@preact/preset-vite';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../machine/programs.mjs';
import { OUTPUT, ROOT } from '../machine/steps.ts';
import { messagesOf } from '../support/speak.ts';

const ids = argv.slice(2);
const folder = join(OUTPUT, 'sheet');
await mkdir(folder, { recursive: true });
await bundleSheet();
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  for (const theme of ['light', 'dark'] as const) await drawIn(page, theme);
} finally {
  await browser.close();
}

/** One script and one style sheet, so that the page needs no server. */
async function bundleSheet(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [preact()],
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      target: 'esnext',
      lib: {
        entry: join(ROOT, 'tests/sheet/sheet.tsx'),
        formats: ['es'],
        fileName: () => 'sheet.js',
        cssFileName: 'sheet',
      },
    },
  });
}

/** Runs inside the page, which is none of the extension's: gives it the texts that a browser would. */
function speak(messages: Record<string, string>): void {
  const i18n = { getUILanguage: () => 'en', getMessage: (name: string) => messages[name] ?? '' };
  Object.assign(globalThis, { browser: { i18n } });
}

async function drawIn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.setViewport({ width: 1500, height: 900, deviceScaleFactor: ids.length > 0 ? 2.4 : 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  const [script, style] = await Promise.all(
    ['sheet.js', 'sheet.css'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  await page.setContent(`<!doctype html><title>Exercises</title><style>${style}</style><body></body>`);
  await page.evaluate(speak, Object.fromEntries(messagesOf('en')));
  await page.addScriptTag({ content: script ?? '', type: 'module' });
  await page.waitForSelector('figure');
  if (ids.length === 0) {
    const path = join(ROOT, 'docs', `exercises-${theme}.png`);
    await page.screenshot({ path: path as `${string}.png`, fullPage: true });
    console.log(`Drew ${path}`);
    return;
  }
  for (const id of ids) {
    const path = join(folder, `${id}-${theme}.png`);
    await (await page.$(`#${id}`))?.screenshot({ path: path as `${string}.png` });
    console.log(`Drew ${path}`);
  }
}
