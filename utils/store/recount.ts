import { type DayRecord, emptyDay, rollUp } from '@/utils/domain/progress/rollup';
import type { LocalDay } from '@/utils/domain/time/units';
import { readDay } from './days';
import { keepAside } from './documents';
import { BREAKS, PAIN, readDays } from './records';
import type { ReadTransaction, WriteTransaction } from './transaction';

/**
 * Works a day's roll-up out afresh from its records, after one of them was added, changed or removed. What was stored
 * and cannot be read is kept aside.
 */
export async function recount(transaction: WriteTransaction, day: LocalDay): Promise<void> {
  const store = transaction.objectStore('days');
  const [stored, before, breaks, pain] = await Promise.all([
    store.get(day),
    readDay(transaction, day),
    readDays(transaction, BREAKS, day, day),
    readDays(transaction, PAIN, day, day),
  ]);
  if (before === null) await keepAside(transaction, `day:${day}`, stored);
  const after = rollUp(day, breaks.records, pain.records, before?.habits ?? {});
  // A day stays listed for what cannot be read on it too, or else nobody would be told of that.
  const held = [breaks.records, breaks.unreadable, pain.records, pain.unreadable, Object.keys(after.habits)];
  await (held.every(({ length }) => length === 0) ? store.delete(day) : store.put(after));
}

/** The roll-up of a day that is to be changed by more than its records; one that cannot be read is worked out afresh first. */
export async function readDayToChange(transaction: WriteTransaction, day: LocalDay): Promise<DayRecord> {
  const stored = await readDay(transaction, day);
  if (stored !== null) return stored;
  await recount(transaction, day);
  return (await readDay(transaction, day)) ?? emptyDay(day);
}

/** Days that have records, newest first, at most `count`, all before `before` when it is given. */
export async function listDays(
  transaction: ReadTransaction,
  before: LocalDay | null,
  count: number,
): Promise<readonly LocalDay[]> {
  const days: LocalDay[] = [];
  const range = before === null ? null : IDBKeyRange.upperBound(before, true);
  let cursor = await transaction.objectStore('days').openKeyCursor(range, 'prev');
  while (cursor !== null && days.length < count) {
    days.push(cursor.key);
    cursor = await cursor.continue();
  }
  return days;
}
