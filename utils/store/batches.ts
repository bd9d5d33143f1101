import { unwrap, wrap } from 'idb';
import type { RecordStore, StoreName } from './schema';
import type { ReadTransaction, WriteTransaction } from './transaction';

const READ_AT_ONCE = 1000; // records: a few milliseconds each time, so that a page stays awake
const WRITTEN_AT_ONCE = 250; // requests the browser holds before it is waited for, so that memory stays small
const KEYS_AT_ONCE = 10_000;

/** All values of a store in the order of their keys, some at a time; the browser fetches the next while these are worked on. */
export async function* readBatches(
  transaction: ReadTransaction,
  name: RecordStore | 'days',
): AsyncGenerator<readonly unknown[]> {
  const store = transaction.objectStore(name);

  function ask(range: IDBKeyRange | null): Promise<readonly unknown[]> {
    const asked: Promise<readonly unknown[]> = store.getAll(range, READ_AT_ONCE);
    asked.catch(() => undefined); // nobody waits for it when the work on those before it is broken off
    return asked;
  }

  let next: Promise<readonly unknown[]> | null = ask(null);
  while (next !== null) {
    const values: readonly unknown[] = await next;
    const last = values.at(-1) as Readonly<Record<string, IDBValidKey>> | undefined;
    const isLast = last === undefined || values.length < READ_AT_ONCE;
    next = isLast ? null : ask(IDBKeyRange.lowerBound(last[String(store.keyPath)], true));
    if (values.length > 0) yield values;
  }
}

/** All keys of a store. */
export async function readKeys(transaction: ReadTransaction, name: StoreName): Promise<ReadonlySet<unknown>> {
  const keys = new Set<unknown>();
  let range: IDBKeyRange | null = null;
  for (;;) {
    const some: readonly IDBValidKey[] = await transaction.objectStore(name).getAllKeys(range, KEYS_AT_ONCE);
    for (const key of some) keys.add(key);
    if (some.length < KEYS_AT_ONCE) return keys;
    range = IDBKeyRange.lowerBound(some.at(-1), true);
  }
}

/** Stores values in place of those with their keys; `onBatch` is told after each batch how many it was, and may throw to break off. */
export async function putAll(
  transaction: WriteTransaction,
  name: RecordStore | 'days',
  values: readonly unknown[],
  onBatch: (count: number) => void,
): Promise<void> {
  const store = unwrap(transaction.objectStore(name)) as unknown as IDBObjectStore;
  await eachBatch(values, onBatch, (value) => store.put(value));
}

/** Deletes the values of these keys. */
export async function deleteAll(
  transaction: WriteTransaction,
  name: StoreName,
  keys: readonly IDBValidKey[],
  onBatch: (count: number) => void,
): Promise<void> {
  const store = unwrap(transaction.objectStore(name)) as unknown as IDBObjectStore;
  await eachBatch(keys, onBatch, (key) => store.delete(key));
}

/** Requests are done in their order, so only the last of each batch is waited for; one that fails aborts the transaction. */
async function eachBatch<Item>(
  items: readonly Item[],
  onBatch: (count: number) => void,
  ask: (item: Item) => IDBRequest<IDBValidKey> | IDBRequest<undefined>,
): Promise<void> {
  for (let from = 0; from < items.length; from += WRITTEN_AT_ONCE) {
    const requests = items.slice(from, from + WRITTEN_AT_ONCE).map(ask);
    const last = requests.at(-1);
    if (last !== undefined) await wrap(last as IDBRequest<unknown>);
    onBatch(requests.length);
  }
}
