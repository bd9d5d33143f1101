import type { Page } from 'puppeteer-core';
import type { History } from './decade';

const AT_ONCE = 2000; // records sent to the page at a time

/** Writes these records into the store of the extension the page belongs to, past every rule. */
export async function layHistory(page: Page, history: History): Promise<void> {
  for (const store of ['pain', 'breaks', 'appointments', 'days'] as const) {
    const records = history[store];
    for (let from = 0; from < records.length; from += AT_ONCE) {
      await page.evaluate(putAll, store, records.slice(from, from + AT_ONCE));
    }
  }
}

/** Puts records into a store past every rule. It runs inside a page, so it may use nothing from this module. */
export async function putAll(store: string, records: readonly unknown[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((found, failed) => {
    const opening = indexedDB.open('unknot');
    opening.onsuccess = () => found(opening.result);
    opening.onerror = () => failed(opening.error);
    // A database made here would have no stores, and keep the product from making its own.
    opening.onupgradeneeded = () => opening.transaction?.abort();
  });
  const change = database.transaction(store, 'readwrite');
  for (const record of records) change.objectStore(store).put(record);
  await new Promise<void>((saved, failed) => {
    change.oncomplete = () => saved();
    change.onabort = () => failed(change.error);
  });
  database.close();
}
