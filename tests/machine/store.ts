import type { Page } from 'puppeteer-core';

export type StoreName = 'documents' | 'pain' | 'breaks' | 'appointments' | 'days';

/** Everything in one store, by key, read from the real database through a page of the extension. */
export function readStore<Value>(page: Page, store: StoreName): Promise<Readonly<Record<string, Value>>> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((found, failed) => {
      const opening = indexedDB.open('unknot');
      opening.onsuccess = () => found(opening.result);
      opening.onerror = () => failed(opening.error);
      // A database made here would have no stores, and keep the product from making its own.
      opening.onupgradeneeded = () => opening.transaction?.abort();
    });
    const stored = database.transaction(name).objectStore(name);
    const read = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((found, failed) => {
        request.onsuccess = () => found(request.result);
        request.onerror = () => failed(request.error);
      });
    const [keys, values] = await Promise.all([read(stored.getAllKeys()), read(stored.getAll())]);
    database.close();
    return Object.fromEntries(keys.map((key, index) => [String(key), values[index]]));
  }, store);
}

/** One document, null when there is none. */
export async function readDocument<Value>(page: Page, name: string): Promise<Value | null> {
  return (await readStore<Value>(page, 'documents'))[name] ?? null;
}

/** Writes straight into the database, past every rule: test data, or damage. */
export function writeStore(page: Page, store: StoreName, value: unknown, key?: string): Promise<void> {
  return page.evaluate(
    async (name, written, at) => {
      const database = await new Promise<IDBDatabase>((found, failed) => {
        const opening = indexedDB.open('unknot');
        opening.onsuccess = () => found(opening.result);
        opening.onerror = () => failed(opening.error);
        opening.onupgradeneeded = () => opening.transaction?.abort();
      });
      const change = database.transaction(name, 'readwrite');
      change.objectStore(name).put(written, at ?? undefined);
      await new Promise<void>((saved, failed) => {
        change.oncomplete = () => saved();
        change.onabort = () => failed(change.error);
      });
      database.close();
    },
    store,
    value,
    key ?? null,
  );
}

/** Empties one store. */
export function emptyStore(page: Page, store: StoreName): Promise<void> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((found, failed) => {
      const opening = indexedDB.open('unknot');
      opening.onsuccess = () => found(opening.result);
      opening.onerror = () => failed(opening.error);
      opening.onupgradeneeded = () => opening.transaction?.abort();
    });
    const change = database.transaction(name, 'readwrite');
    change.objectStore(name).clear();
    await new Promise<void>((saved, failed) => {
      change.oncomplete = () => saved();
      change.onabort = () => failed(change.error);
    });
    database.close();
  }, store);
}

/** Tells the worker that something was written, as every page does after a write. */
export async function wakeWorker(page: Page): Promise<void> {
  await page.evaluate("void (globalThis.browser ?? chrome).runtime.sendMessage({ type: 'changed' }).catch(() => 0)");
}
