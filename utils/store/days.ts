import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { parseDay } from '@/utils/domain/progress/parse-day';
import { addBreak, type DayRecord, emptyDay, rollUp } from '@/utils/domain/progress/rollup';
import type { LocalDay } from '@/utils/domain/time/units';
import { BREAKS, PAIN, readDays } from './records';
import type { ReadTransaction, WriteTransaction } from './transaction';

/** The roll-up of a day; an empty one when nothing was recorded, or when what is stored cannot be read. */
export async function readDay(transaction: ReadTransaction, day: LocalDay): Promise<DayRecord> {
  const parsed = parseDay(await transaction.objectStore('days').get(day));
  return parsed.ok ? parsed.value : emptyDay(day);
}

/** Counts breaks that were just logged, and gives the roll-ups they changed. */
export async function countBreaks(
  transaction: WriteTransaction,
  breaks: readonly BreakRecord[],
): Promise<ReadonlyMap<LocalDay, DayRecord>> {
  const days = new Map<LocalDay, DayRecord>();
  for (const record of breaks) {
    const before = days.get(record.day) ?? (await readDay(transaction, record.day));
    days.set(record.day, addBreak(before, record));
  }
  await Promise.all([...days.values()].map((day) => transaction.objectStore('days').put(day)));
  return days;
}

/** Works a day's roll-up out afresh from its records, after one of them was added, changed or removed. */
export async function recount(transaction: WriteTransaction, day: LocalDay): Promise<void> {
  const [before, breaks, pain] = await Promise.all([
    readDay(transaction, day),
    readDays(transaction, BREAKS, day, day),
    readDays(transaction, PAIN, day, day),
  ]);
  const after = rollUp(day, breaks.records, pain.records, before.habits);
  const isEmpty = breaks.records.length + pain.records.length + Object.keys(after.habits).length === 0;
  const store = transaction.objectStore('days');
  await (isEmpty ? store.delete(day) : store.put(after));
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
