import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { parseDay } from '@/utils/domain/progress/parse-day';
import { addBreak, type DayRecord, emptyDay } from '@/utils/domain/progress/rollup';
import type { LocalDay } from '@/utils/domain/time/units';
import type { ReadTransaction, WriteTransaction } from './transaction';

/** The roll-up of a day; an empty one when nothing was recorded, null when what is stored cannot be read. */
export async function readDay(transaction: ReadTransaction, day: LocalDay): Promise<DayRecord | null> {
  const stored: unknown = await transaction.objectStore('days').get(day);
  if (stored === undefined) return emptyDay(day);
  const parsed = parseDay(stored);
  return parsed.ok ? parsed.value : null;
}

/** Those of the stored roll-ups that can be read. */
export function readableDays(stored: readonly unknown[]): readonly DayRecord[] {
  return stored.map(parseDay).flatMap((day) => (day.ok ? [day.value] : []));
}

/** Roll-ups of the days from first to last, both included, oldest first; days without one, or with one that cannot be read, are absent. */
export async function readRollUps(
  transaction: ReadTransaction,
  first: LocalDay,
  last: LocalDay,
): Promise<readonly DayRecord[]> {
  return readableDays(await transaction.objectStore('days').getAll(IDBKeyRange.bound(first, last)));
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
