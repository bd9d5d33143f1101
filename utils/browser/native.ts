import type { Browser } from 'webextension-polyfill';

/**
 * Stands in for webextension-polyfill in every build. Chrome from 148 on and every Firefox have `browser` with promises
 * themselves; there the polyfill only steps aside, and would cost each script 3 kB for it.
 */
export default (globalThis as unknown as { browser: Browser }).browser;
