import { recount } from '@/utils/store/days';
import { type RecordOf, readRecord } from '@/utils/store/records';
import type { RecordStore } from '@/utils/store/schema';
import type { WriteTransaction } from '@/utils/store/transaction';
import { Refusal } from './failures';

/** The record of this id; refuses when it is gone, for instance deleted on another page. */
export async function readOrRefuse<Name extends RecordStore>(
  transaction: WriteTransaction,
  store: Name,
  id: string,
): Promise<RecordOf[Name]> {
  const record = await readRecord(transaction, store, id);
  if (record === null) throw new Refusal('This entry is no longer there. It may have been deleted on another page.');
  return record;
}

/** Removes the record and gives it back; the numbers of its day follow. */
export async function remove<Name extends RecordStore>(
  transaction: WriteTransaction,
  store: Name,
  id: string,
): Promise<RecordOf[Name]> {
  const record = await readOrRefuse(transaction, store, id);
  await transaction.objectStore(store).delete(id);
  await recount(transaction, record.day);
  return record;
}
