import { type ComponentChild, render } from 'preact';
import { DIRECTION, LOCALE } from '@/utils/i18n/t';

/** Draws a page into its document, which until then is empty, and says which language it is in. */
export function openPage(title: string, content: ComponentChild): void {
  const page = document.getElementById('page');
  if (page === null) throw new Error('The page has no place to draw in.');
  document.title = title;
  document.documentElement.lang = LOCALE.replace(/-u-.*/, '');
  document.documentElement.dir = DIRECTION;
  render(content, page);
}
