import { browser } from 'wxt/browser';

/** One line of the toolbar icon's menu; a line of a sub-menu names the line it belongs to. */
export interface MenuLine {
  readonly id: string;
  readonly title: string;
  readonly parentId?: string;
}

/** Puts these lines into the menu, unless this session of the browser has them already. */
export async function presentMenu(lines: readonly MenuLine[]): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get('hasMenu')).hasMenu === true) return;
  await browser.contextMenus.removeAll();
  for (const line of lines) browser.contextMenus.create({ ...line, contexts: ['action'] });
  await session.set({ hasMenu: true });
}
