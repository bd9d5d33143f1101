import type { Browser, Page } from 'puppeteer-core';

export type PageName = 'popup' | 'options' | 'progress' | 'welcome' | 'break' | 'care' | 'help';

/** A real browser with Unknot in it. */
export interface Product {
  readonly kind: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** Folder of the browser's profile; it outlives the browser until `discard`. */
  readonly profile: string;
  /** Such as `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Opens a page of the extension in a tab, at a section of it when a hash (with its #) is given. */
  open(name: PageName, hash?: string): Promise<Page>;
  /** Opens the popup: from the toolbar in Chromium, in a tab in Firefox, where the driver has no way to the toolbar. */
  openPopup(): Promise<Page>;
  /** A tab of the extension that the browser opens by itself, such as the welcome page. */
  find(name: PageName): Promise<Page>;
  /** Stops the worker as the browser would; the next event starts it again. */
  stopWorker(): Promise<void>;
  /** Ends the browser at once, with no chance to save anything. Throws, as closing does, when anything left the browser. */
  kill(): Promise<void>;
  /** Ends the browser. Throws when any page or worker sent a request out. */
  close(): Promise<void>;
}

/** How to open a browser. Everything may be left out. */
export interface Opening {
  /** A profile to go on with; a fresh one otherwise. */
  readonly profile?: string;
  /** The environment of a desktop to show windows on; without one the browser has no windows. */
  readonly env?: NodeJS.ProcessEnv;
  /** A person is to use it: it keeps its own network, time zone and language. */
  readonly isForPerson?: boolean;
  /** The browser's language as a BCP 47 tag; `en-US` when left out. Its texts must be on the machine (setup.mjs). */
  readonly language?: string;
}
