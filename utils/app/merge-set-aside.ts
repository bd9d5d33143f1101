import type { SetAside } from '@/utils/domain/exchange/set-aside';
import { parseDay } from '@/utils/domain/progress/parse-day';
import { keepAside, readDocuments, wasSetAside } from '@/utils/store/documents';
import { nameOfPlace, placeOf } from '@/utils/store/kept';
import type { WriteTransaction } from '@/utils/store/transaction';
import { isDocument, textOf } from './backup-documents';

/**
 * Keeps values that could not be read where a file was made, so that the next export has them again. The person knows of
 * them, so nothing is told. One that is here already, set aside or where it always stood, stays as it is.
 */
export async function mergeSetAside(transaction: WriteTransaction, values: readonly SetAside[]): Promise<void> {
  if (values.length === 0) return;
  const documents = await readDocuments(transaction);
  const kept = new Set(
    [...documents.keys()].map(placeOf).flatMap((place) => (place === null ? [] : nameOfPlace(place))),
  );
  for (const one of values) {
    const name = nameOfPlace(one);
    if (kept.has(name) || (await isHere(transaction, documents, one))) continue;
    await keepAside(transaction, name, one.value);
  }
}

/** Whether a value that cannot be read, or a record of the same id, stands where this one stood. */
async function isHere(
  transaction: WriteTransaction,
  documents: ReadonlyMap<string, unknown>,
  { store, key }: SetAside,
): Promise<boolean> {
  if (store === 'documents') {
    const here = documents.get(key);
    if (here === undefined) return documents.has(key.replace(/^aside:/, 'kept:')); // acknowledged since
    return wasSetAside(key) || (isDocument(key) && textOf(key, here) === null);
  }
  const here = await transaction.objectStore(store).get(key);
  return here !== undefined && (store !== 'days' || !parseDay(here).ok);
}
