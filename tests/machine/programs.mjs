// Finds the programs that lie outside node_modules. Plain JavaScript, because setup.mjs runs before TypeScript can.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

const MAC = '/Applications';
const WINDOWS = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

const BROWSERS = {
  chromium: {
    override: 'UNKNOT_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
      `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ...WINDOWS.flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
  },
  firefox: {
    override: 'UNKNOT_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: [
      `${MAC}/Firefox.app/Contents/MacOS/firefox`,
      ...WINDOWS.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
  },
};

/** The path of a browser, the person's own choice in the environment first; null when there is none. */
export function findBrowser(browser) {
  const { override, names, places } = BROWSERS[browser];
  if (env[override]) return env[override];
  return names.map(findProgram).find(Boolean) ?? places.find(isProgram) ?? null;
}

/** The path of a program in PATH; null when there is none of this name. */
export function findProgram(name) {
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

/** Whether any font is installed; without one, pages show boxes in place of letters. */
export function hasFonts() {
  return hasFont('/usr/share/fonts') || hasFont('/usr/local/share/fonts');
}

/** Files that show whether Debian's packages of the browsers' languages are there; its browsers themselves only speak English. */
const DEBIAN_LANGUAGES = [
  ['/usr/lib/chromium', 'locales/de.pak', 'chromium-l10n'],
  ...['de', 'ar', 'ja'].map((language) => [
    '/usr/lib/firefox-esr',
    `browser/extensions/langpack-${language}@firefox-esr.mozilla.org.xpi`,
    `firefox-esr-l10n-${language}`,
  ]),
];

/** Debian's packages that are missing for the installed browsers to speak the languages the tests want of them. */
export function missingLanguages() {
  const missing = DEBIAN_LANGUAGES.filter(([browser, file]) => existsSync(browser) && !existsSync(join(browser, file)));
  return missing.map(([, , name]) => name);
}

/** Whether windows can be shown here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function hasFont(folder) {
  try {
    return readdirSync(folder, { recursive: true }).some((file) => /\.(ttf|otf|ttc)$/i.test(String(file)));
  } catch {
    return false; // no such folder, no such font
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not to be run
  }
}
