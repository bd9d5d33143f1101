import { browser } from 'wxt/browser';

/** The pages that open as a tab. */
export type PageName = 'options' | 'progress' | 'welcome';

const WINDOW_SIZE = { width: 400, height: 660 }; // the popup's own width and a scroll bar

/** Opens a page in a new tab, at a section of it when `hash` (with its #) is given. */
export async function openPage(name: PageName, hash = ''): Promise<void> {
  const url = browser.runtime.getURL(`/${name}.html`) + hash;
  await browser.tabs.create({ url });
}

/** Opens the popup where the person can answer; in a small window of its own where the browser will not drop it down. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch (reason) {
    // No focused window, or (Firefox) a notification click is no gesture there.
    console.info('The popup opens in a window of its own.', reason);
    await browser.windows.create({ url: browser.runtime.getURL('/popup.html'), type: 'popup', ...WINDOW_SIZE });
  }
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
