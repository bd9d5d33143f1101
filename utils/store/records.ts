import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { parseBreak } from '@/utils/domain/breaks/parse-break';
import type { Appointment } from '@/utils/domain/care/appointment';
import { parseAppointment } from '@/utils/domain/care/parse-appointment';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { parsePainEntry } from '@/utils/domain/pain/parse-entry';
import type { Result } from '@/utils/domain/result';
import type { EpochMs, LocalDay } from '@/utils/domain/time/units';
import type { RecordStore } from './schema';
import type { ReadTransaction, WriteTransaction } from './transaction';

/** What each store holds. */
export interface RecordOf {
  pain: PainEntry;
  breaks: BreakRecord;
  appointments: Appointment;
}

const PARSERS: { readonly [Name in RecordStore]: (value: unknown) => Result<RecordOf[Name], string> } = {
  pain: parsePainEntry,
  breaks: parseBreak,
  appointments: parseAppointment,
};

/** A stored value that is not what it should be. It stays where it is. */
export interface Unreadable {
  readonly store: RecordStore | 'days' | 'documents';
  readonly key: string;
  readonly value: unknown;
}

/** Records that could be read, and the others apart. */
export interface Readings<Value> {
  readonly records: readonly Value[];
  readonly unreadable: readonly Unreadable[];
}

/** Sorts what came from a store into readable and unreadable. */
export function sift<Name extends RecordStore>(store: Name, values: readonly unknown[]): Readings<RecordOf[Name]> {
  const records: RecordOf[Name][] = [];
  const unreadable: Unreadable[] = [];
  for (const value of values) {
    const parsed = PARSERS[store](value);
    if (parsed.ok) records.push(parsed.value);
    else unreadable.push({ store, key: keyOf(value), value });
  }
  return { records, unreadable };
}

/** The record of this id; null when there is none or it cannot be read. */
export async function readRecord<Name extends RecordStore>(
  transaction: ReadTransaction,
  store: Name,
  id: string,
): Promise<RecordOf[Name] | null> {
  const value: unknown = await transaction.objectStore(store).get(id);
  return sift(store, value === undefined ? [] : [value]).records[0] ?? null;
}

/** All records of the days from first to last, both included, in the order of their days. */
export async function readDays<Name extends RecordStore>(
  transaction: ReadTransaction,
  store: Name,
  first: LocalDay,
  last: LocalDay,
): Promise<Readings<RecordOf[Name]>> {
  const index = transaction.objectStore(store).index('by-day');
  return sift(store, await index.getAll(IDBKeyRange.bound(first, last)));
}

/** All records that begin at this moment or later, soonest first. */
export async function readSince<Name extends RecordStore>(
  transaction: ReadTransaction,
  store: Name,
  from: EpochMs,
): Promise<Readings<RecordOf[Name]>> {
  const index = transaction.objectStore(store).index('by-at');
  return sift(store, await index.getAll(IDBKeyRange.lowerBound(from)));
}

/** The latest records, newest first, at most `count`. */
export async function readLatest<Name extends RecordStore>(
  transaction: ReadTransaction,
  store: Name,
  count: number,
): Promise<Readings<RecordOf[Name]>> {
  const values: unknown[] = [];
  let cursor = await transaction.objectStore(store).index('by-at').openCursor(null, 'prev');
  while (cursor !== null && values.length < count) {
    values.push(cursor.value);
    cursor = await cursor.continue();
  }
  return sift(store, values);
}

/** Stores a record, in place of the one of the same id. */
export async function putRecord<Name extends RecordStore>(
  transaction: WriteTransaction,
  store: Name,
  record: RecordOf[Name],
): Promise<void> {
  // The key of each store fixes its value's type, which TypeScript cannot follow through a union of stores.
  await (transaction.objectStore(store) as { put(value: unknown): Promise<unknown> }).put(record);
}

function keyOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : 'unknown';
}
