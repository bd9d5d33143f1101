import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { parseDay } from '@/utils/domain/progress/parse-day';
import { addBreak, type DayRecord, emptyDay, rollUp } from '@/utils/domain/progress/rollup';
import type { LocalDay } from '@/utils/domain/time/units';
import { keepAside } from './documents';
import { BREAKS, PAIN, readDays } from './records';
import type { ReadTransaction, WriteTransaction } from './transaction';

const NONE: ReadonlySet<string> = new Set();

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
  const counting = new Set(breaks.map(({ id }) => id));
  for (const record of breaks) {
    const before = days.get(record.day) ?? (await readOrRebuild(transaction, record.day, counting));
    days.set(record.day, addBreak(before, record));
  }
  await Promise.all([...days.values()].map((day) => transaction.objectStore('days').put(day)));
  return days;
}

/**
 * The roll-up of a day; worked out from its records when what is stored cannot be read, which is then kept aside. The
 * breaks of these ids are left out, stored already or not, because they are counted afterwards.
 */
async function readOrRebuild(
  transaction: WriteTransaction,
  day: LocalDay,
  besides: ReadonlySet<string>,
): Promise<DayRecord> {
  const stored: unknown = await transaction.objectStore('days').get(day);
  const parsed = parseDay(stored);
  if (parsed.ok) return parsed.value;
  if (stored === undefined) return emptyDay(day);
  await keepAside(transaction, `day:${day}`, stored);
  const [breaks, pain] = await readRecords(transaction, day);
  const counted = breaks.records.filter(({ id }) => !besides.has(id));
  return rollUp(day, counted, pain.records, {});
}

/** Works a day's roll-up out afresh from its records, after one of them was added, changed or removed. */
export async function recount(transaction: WriteTransaction, day: LocalDay): Promise<void> {
  const [before, [breaks, pain]] = await Promise.all([
    readOrRebuild(transaction, day, NONE),
    readRecords(transaction, day),
  ]);
  const after = rollUp(day, breaks.records, pain.records, before.habits);
  // A day stays listed for what cannot be read on it too, or else nobody would be told of that.
  const held = [breaks.records, breaks.unreadable, pain.records, pain.unreadable, Object.keys(after.habits)];
  const isEmpty = held.every(({ length }) => length === 0);
  const store = transaction.objectStore('days');
  await (isEmpty ? store.delete(day) : store.put(after));
}

function readRecords(transaction: ReadTransaction, day: LocalDay) {
  return Promise.all([readDays(transaction, BREAKS, day, day), readDays(transaction, PAIN, day, day)]);
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
