import { once } from 'node:events';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { netLogOf, requestsIn } from './net-log.ts';
import { openOutside } from './outside.ts';
import type { Opening, PageName, Product } from './product.ts';
import { isFresh, makeProfile } from './profile.ts';
import { findBrowser } from './programs.mjs';
import { OUTPUT } from './steps.ts';
import { until } from './wait.ts';

const BUILD = join(OUTPUT, 'chrome-mv3');

const ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // as root the sandbox refuses to start
  '--no-first-run',
  '--window-size=1200,900',
];

/** What makes one run like the other, and all that leaves the browser visible. */
function testArguments(profile: string, port: number, language: string): string[] {
  return [
    '--disable-gpu',
    '--disable-quic', // it would pass by the proxy
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--lang=${language}`,
    `--log-net-log=${netLogOf(profile)}`,
    `--proxy-server=http://127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>', // this machine's own addresses go by the proxy too
  ];
}

/** Opens Chromium with the built extension, and waits until its worker can answer. */
export async function openChromium({
  profile,
  env,
  isForPerson = false,
  language = 'en-US',
}: Opening = {}): Promise<Product> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('There is no Chromium; set UNKNOT_CHROMIUM to its path.');
  const outside = await openOutside();
  const userDataDir = profile ?? (await makeProfile());
  const isNew = await isFresh(userDataDir);
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir,
    headless: env === undefined,
    env: { ...(env ?? process.env), ...(isForPerson ? {} : { TZ: 'UTC', LANGUAGE: language.replace('-', '_') }) },
    pipe: true,
    enableExtensions: [BUILD],
    defaultViewport: null,
    args: [...ARGUMENTS, ...(isForPerson ? [] : testArguments(userDataDir, outside.port, language))],
  });
  const extension = await until('the extension', async () => [...(await browser.extensions()).values()][0]);
  const origin = `chrome-extension://${extension.id}`;
  await until('the worker', () => findWorker(browser, origin));

  const find = (name: PageName) =>
    until(`the page ${name}`, async () => findPage(await browser.pages(), `${origin}/${name}.html`));
  // It takes the front when it comes; a tab behind it does not draw, and cannot be clicked.
  if (isNew) await find('welcome');

  async function open(name: PageName, hash = ''): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${origin}/${name}.html${hash}`);
    return page;
  }

  async function finish(): Promise<void> {
    await outside.close();
    const requests = await requestsIn(netLogOf(userDataDir));
    if (requests.length > 0) throw new Error(`Left the browser: ${requests.join(', ')}`);
  }

  return {
    kind: 'chromium',
    browser,
    profile: userDataDir,
    origin,
    open,
    openPopup: () => dropDown(browser, extension, origin),
    find,
    stopWorker: () => stopWorker(browser, origin),
    kill: async () => {
      const main = browser.process();
      if (main === null) throw new Error('The browser has no process.');
      const gone = once(main, 'exit');
      main.kill('SIGKILL');
      await gone;
      await finish();
    },
    close: async () => {
      await browser.close();
      await finish();
    },
  };
}

function findWorker(browser: Browser, origin: string) {
  return browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
}

async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const target = await until('the worker', () => findWorker(browser, origin));
  const worker = await target.worker();
  if (worker === null) throw new Error('The worker cannot be reached.');
  // One that is only starting does not go when it is told to: wait until it runs. If it goes meanwhile, that is as good.
  await worker.evaluate('0').catch((reason: unknown) => {
    if (browser.targets().includes(target)) throw reason;
  });
  await worker.close().catch((reason: unknown) => {
    // It was gone before the driver had let go of it.
    if (!String(reason).includes('No session with given id')) throw reason;
  });
  await until('the worker to be gone', () => !browser.targets().includes(target));
}

/** Clicks the toolbar icon; the popup that drops down is a page of its own, gone as soon as it loses the focus. */
async function dropDown(browser: Browser, extension: Extension, origin: string): Promise<Page> {
  const url = `${origin}/popup.html`;
  const before = new Set(browser.targets());
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('There is no window to open the popup in.');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await until('the popup', () =>
    browser.targets().find((found) => !before.has(found) && found.url().startsWith(url)),
  );
  return target.asPage();
}

function findPage(pages: readonly Page[], url: string): Page | undefined {
  return pages.find((page) => page.url().startsWith(url));
}
