import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { bundle } from '../machine/bundle.ts';
import { makeProfile } from '../machine/profile.ts';
import { findBrowser } from '../machine/programs.mjs';
import { OUTPUT } from '../machine/steps.ts';
import { until } from '../machine/wait.ts';

export const FLOOR = fileURLToPath(new URL('floor', import.meta.url));
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A copy of the built extension with one page more, which holds the product's use cases for the bench to call. */
export async function makeBenchBuild(): Promise<string> {
  const folder = join(OUTPUT, 'bench', 'chrome-mv3');
  await mkdir(folder, { recursive: true });
  await cp(join(OUTPUT, 'chrome-mv3'), folder, { recursive: true });
  await bundle('tests/bench/use-cases.ts', folder, 'bench.js');
  await writeFile(
    join(folder, 'bench.html'),
    '<!doctype html><title>Bench</title><script type="module" src="bench.js"></script>',
  );
  return folder;
}

/** A Chromium of its own with these extensions, and a way to each by its name. */
export async function openBench(folders: readonly string[], attachesToWorkers = true, flags: readonly string[] = []) {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('There is no Chromium; set UNKNOT_CHROMIUM to its path.');
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: await makeProfile(),
    headless: true,
    pipe: true,
    enableExtensions: [...folders],
    args: [...FLAGS, ...flags],
    // An attached driver keeps a worker awake.
    ...(attachesToWorkers ? {} : { targetFilter: (target) => target.type() !== 'service_worker' }),
  });
  const find = (name: string): Promise<Extension> =>
    until(name, async () => [...(await browser.extensions()).values()].find((extension) => extension.name === name));
  return { browser, find };
}

/** Opens an extension's page in a tab. */
export async function openTab(browser: Browser, extension: Extension, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  return page;
}
