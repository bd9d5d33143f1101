import type { EpochMs } from '@/utils/domain/time/units';
import type { ReadTransaction, WriteTransaction } from './transaction';

const ASIDE = 'aside:'; // what could not be read and the person has not been told of for good
const KEPT = 'kept:'; // the same, once they have

/** All documents by name. */
export async function readDocuments(transaction: ReadTransaction): Promise<ReadonlyMap<string, unknown>> {
  const store = transaction.objectStore('documents');
  const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(names.map((name, index) => [name, values[index]]));
}

/** The document of this name; undefined when there is none. */
export async function readDocument(transaction: ReadTransaction, name: string): Promise<unknown> {
  return transaction.objectStore('documents').get(name);
}

/** Stores a document in place of the one of that name. */
export async function putDocument(transaction: WriteTransaction, name: string, value: unknown): Promise<void> {
  await transaction.objectStore('documents').put(value, name);
}

/** The name under which a document that cannot be read is set aside. */
export function asideName(name: string, at: EpochMs): string {
  return `${ASIDE}${name}:${at}`;
}

/** Keeps a value for the export alone, because what the store needs of it can be worked out afresh. */
export async function keepAside(transaction: WriteTransaction, name: string, value: unknown): Promise<void> {
  await putDocument(transaction, `${KEPT}${name}`, value);
}

/** The name under which it is noted that the person knows of a record that cannot be read. */
export function toldName(key: string): string {
  return `told:${key}`;
}

/** Whether this is a document that was set aside and not yet acknowledged. */
export function isAside(name: string): boolean {
  return name.startsWith(ASIDE);
}

/** Whether this is a document that was set aside, acknowledged or not. */
export function wasSetAside(name: string): boolean {
  return isAside(name) || name.startsWith(KEPT);
}

/** Keeps what was set aside without telling of it again. */
export async function acknowledgeAside(transaction: WriteTransaction): Promise<void> {
  const store = transaction.objectStore('documents');
  for (const [name, value] of await readDocuments(transaction)) {
    if (!isAside(name)) continue;
    await store.put(value, `${KEPT}${name.slice(ASIDE.length)}`);
    await store.delete(name);
  }
}
