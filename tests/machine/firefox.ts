import { once } from 'node:events';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { openOutside } from './outside.ts';
import type { Opening, PageName, Product } from './product.ts';
import { isFresh, makeProfile } from './profile.ts';
import { findBrowser } from './programs.mjs';
import { OUTPUT } from './steps.ts';
import { until } from './wait.ts';

const BUILD = join(OUTPUT, 'firefox-mv3');
const ADDON = 'unknot@unknot.invalid'; // as in wxt.config.ts
const UUID = '0f2d5e4a-7c1b-4d39-9a55-6b1f0c8e2a17'; // fixed, so that the tests know the address of a page
const ORIGIN = `moz-extension://${UUID}`;

// The second keeps Firefox from asking its makers for settings, as the driver's preferences want it.
const TEST_ENVIRONMENT = { TZ: 'UTC', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

/** What makes one run like the other, and all that leaves the browser visible. */
function testPreferences(port: number, language: string): Record<string, unknown> {
  return {
    // A temporary add-on loses its data with its browser; an installed one would not.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The event page sleeps after two seconds in place of thirty, so that the tests see it woken.
    'extensions.background.idle.timeout': 2000,
    'intl.accept_languages': language,
    'intl.locale.requested': language,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true, // this machine's own addresses go by the proxy too
    'network.proxy.no_proxies_on': '',
  };
}

/** Opens Firefox with the built extension as a temporary add-on. */
export async function openFirefox({
  profile,
  env,
  isForPerson = false,
  language = 'en-US',
}: Opening = {}): Promise<Product> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('There is no Firefox; set UNKNOT_FIREFOX to its path.');
  const outside = await openOutside();
  const userDataDir = profile ?? (await makeProfile());
  const isNew = await isFresh(userDataDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir,
    headless: env === undefined,
    env: { ...(env ?? process.env), ...(isForPerson ? {} : TEST_ENVIRONMENT) },
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      ...(isForPerson ? {} : testPreferences(outside.port, language)),
    },
  });
  await browser.installExtension(BUILD);

  const find = (name: PageName) => until(`the page ${name}`, () => findPage(browser, `${ORIGIN}/${name}.html`));

  // It takes the front when it comes; a tab behind it does not draw, and cannot be clicked.
  if (isNew) await find('welcome');

  async function open(name: PageName, hash = ''): Promise<Page> {
    const before = new Set(await browser.pages());
    const fresh = await browser.newPage();
    before.delete(fresh);
    const url = `${ORIGIN}/${name}.html${hash}`;
    // The page is loaded into another frame, and this promise never hears of it.
    fresh.goto(url).catch(() => undefined);
    return until(`the page ${name}`, () => findPage(browser, url, before));
  }

  async function finish(): Promise<void> {
    await outside.close();
    if (outside.requests.length > 0) throw new Error(`Left the browser: ${outside.requests.join(', ')}`);
  }

  return {
    kind: 'firefox',
    browser,
    profile: userDataDir,
    origin: ORIGIN,
    open,
    openPopup: () => open('popup'),
    find,
    stopWorker: () => Promise.reject(new Error('The driver cannot stop the event page of Firefox.')),
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

/** The page that is really at this address and has loaded; the driver's own notion of it may be out of date. */
async function findPage(browser: Browser, url: string, except: ReadonlySet<Page> = new Set()): Promise<Page | null> {
  for (const page of await browser.pages()) {
    if (except.has(page)) continue;
    const at = await page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '');
    if (at.startsWith(url)) return page;
  }
  return null;
}
