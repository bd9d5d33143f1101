import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { type RecordKind, readRecord } from '@/utils/store/records';
import { recount } from '@/utils/store/recount';
import type { WriteTransaction } from '@/utils/store/transaction';
import { Refusal } from './failures';

interface Dated {
  readonly day: LocalDay;
}

/** The record of this id; refuses when it is gone, for instance deleted on another page. */
export async function readOrRefuse<Value extends Dated>(
  transaction: WriteTransaction,
  kind: RecordKind<Value>,
  id: string,
): Promise<Value> {
  const record = await readRecord(transaction, kind, id);
  if (record === null) throw new Refusal(t('errors.entryGone'));
  return record;
}

/** Removes the record and gives it back; the numbers of its day follow. */
export async function remove<Value extends Dated>(
  transaction: WriteTransaction,
  kind: RecordKind<Value>,
  id: string,
): Promise<Value> {
  const record = await readOrRefuse(transaction, kind, id);
  await transaction.objectStore(kind.name).delete(id);
  await recount(transaction, record.day);
  return record;
}
