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

/** A store of dated records, and how what it holds is read. */
export interface RecordKind<Value> {
  readonly name: RecordStore;
  readonly parse: (value: unknown) => Result<Value, string>;
}

// One constant each, so that a script which never reads pain carries no parser for it.
export const PAIN: RecordKind<PainEntry> = { name: 'pain', parse: parsePainEntry };
export const BREAKS: RecordKind<BreakRecord> = { name: 'breaks', parse: parseBreak };
export const APPOINTMENTS: RecordKind<Appointment> = { name: 'appointments', parse: parseAppointment };

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
export function sift<Value>({ name, parse }: RecordKind<Value>, values: readonly unknown[]): Readings<Value> {
  const records: Value[] = [];
  const unreadable: Unreadable[] = [];
  for (const value of values) {
    const parsed = parse(value);
    if (parsed.ok) records.push(parsed.value);
    else unreadable.push({ store: name, key: keyOf(value), value });
  }
  return { records, unreadable };
}

/** The record of this id; null when there is none or it cannot be read. */
export async function readRecord<Value>(
  transaction: ReadTransaction,
  kind: RecordKind<Value>,
  id: string,
): Promise<Value | null> {
  const value: unknown = await transaction.objectStore(kind.name).get(id);
  return sift(kind, value === undefined ? [] : [value]).records[0] ?? null;
}

/** All records of the days from first to last, both included, in the order of their days. */
export async function readDays<Value>(
  transaction: ReadTransaction,
  kind: RecordKind<Value>,
  first: LocalDay,
  last: LocalDay,
): Promise<Readings<Value>> {
  const index = transaction.objectStore(kind.name).index('by-day');
  return sift(kind, await index.getAll(IDBKeyRange.bound(first, last)));
}

/** All records that begin at this moment or later, soonest first. */
export async function readSince<Value>(
  transaction: ReadTransaction,
  kind: RecordKind<Value>,
  from: EpochMs,
): Promise<Readings<Value>> {
  const index = transaction.objectStore(kind.name).index('by-at');
  return sift(kind, await index.getAll(IDBKeyRange.lowerBound(from)));
}

/** The latest records, newest first, at most `count`. */
export async function readLatest<Value>(
  transaction: ReadTransaction,
  kind: RecordKind<Value>,
  count: number,
): Promise<Readings<Value>> {
  const values: unknown[] = [];
  let cursor = await transaction.objectStore(kind.name).index('by-at').openCursor(null, 'prev');
  while (cursor !== null && values.length < count) {
    values.push(cursor.value);
    cursor = await cursor.continue();
  }
  return sift(kind, values);
}

/** Stores a record, in place of the one of the same id. It needs no parser: what is written was made by the rules or parsed before. */
export async function putRecord<Value>(
  transaction: WriteTransaction,
  { name }: Pick<RecordKind<Value>, 'name'>,
  record: Value,
): Promise<void> {
  // The kind fixes what its store holds, which TypeScript cannot follow through a union of stores.
  await (transaction.objectStore(name) as { put(value: unknown): Promise<unknown> }).put(record);
}

function keyOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : 'unknown';
}
