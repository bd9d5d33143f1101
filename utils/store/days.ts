import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { parseDay } from '@/utils/domain/progress/parse-day';
import { addBreak, type DayRecord, emptyDay, rollUp } from '@/utils/domain/progress/rollup';
import type { LocalDay } from '@/utils/domain/time/units';
import { keepAside } from './documents';
import { BREAKS, PAIN, readDays } from './records';
import type { ReadTransaction, WriteTransaction } from './transaction';

/** The roll-up of a day; an empty one when nothing was recorded, null when what is stored cannot be read. */
export async function readDay(transaction: ReadTransaction, day: LocalDay): Promise<DayRecord | null> {
  const stored: unknown = await transaction.objectStore('days').get(day);
  if (stored === undefined) return emptyDay(day);
  const parsed = parseDay(stored);
  return parsed.ok ? parsed.value : null;
}

/**
 * Counts breaks that were just logged. Numbers of a day that cannot be read are left as they are: `recount` makes them
 * afresh, and the worker is spared the parsers for it.
 */
export async function countBreaks(transaction: WriteTransaction, breaks: readonly BreakRecord[]): Promise<void> {
  const days = new Map<LocalDay, DayRecord>();
  for (const record of breaks) {
    const before = days.get(record.day) ?? (await readDay(transaction, record.day));
    if (before !== null) days.set(record.day, addBreak(before, record));
  }
  await Promise.all([...days.values()].map((day) => transaction.objectStore('days').put(day)));
}

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
