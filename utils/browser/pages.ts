import { browser } from 'wxt/browser';

/** The pages that open as a tab. */
export type PageName = 'options' | 'progress' | 'welcome' | 'care' | 'help';

const POPUP_SIZE = { width: 400, height: 660 }; // the popup's own width and a scroll bar
const BREAK_SIZE = { width: 460, height: 720 }; // a figure, four lines and the buttons without scrolling

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
    await openWindow(browser.runtime.getURL('/popup.html'), POPUP_SIZE);
  }
}

/** Brings the break page to the front, opening it where it is not open yet; `what` (with its #) is what it is to do. */
export async function openBreak(place: 'tab' | 'window', what = ''): Promise<void> {
  const url = browser.runtime.getURL('/break.html') + what;
  const [tab] = await breakTabs();
  if (tab?.id !== undefined) {
    // The same address with another end is no new page: what runs there goes on.
    await browser.tabs.update(tab.id, { active: true, ...(what !== '' && { url }) });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  } else if (place === 'window') await openWindow(url, BREAK_SIZE);
  else await openBeside(url);
}

/** Opens a tab next to the one in front, to which the browser returns when it is closed. */
async function openBeside(url: string): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (front?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.create({ url, openerTabId: front.id, index: front.index + 1 });
}

/** Opens the page that makes a backup in a tab behind the one in front; one that stayed open because it failed tries anew. */
export async function openBackup(): Promise<void> {
  const url = browser.runtime.getURL('/backup.html');
  const [failed] = await browser.tabs.query({ url });
  if (failed?.id === undefined) await browser.tabs.create({ url, active: false });
  else await browser.tabs.reload(failed.id);
}

/** Whether the break page is open. */
export async function isBreakOpen(): Promise<boolean> {
  return (await breakTabs()).length > 0;
}

/** An extension may see its own pages among the tabs without any permission. */
function breakTabs() {
  return browser.tabs.query({ url: `${browser.runtime.getURL('/break.html')}*` });
}

async function openWindow(url: string, size: typeof POPUP_SIZE): Promise<void> {
  await browser.windows.create({ url, type: 'popup', ...size });
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
