import type { DBSchema } from 'idb';
import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { PainEntry } from '@/utils/domain/pain/entry';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import type { EpochMs, LocalDay } from '@/utils/domain/time/units';

interface Recorded<Value> {
  key: string;
  value: Value;
  indexes: { 'by-day': LocalDay; 'by-at': EpochMs };
}

/** The database. What is read may be of any shape all the same: another version, or a fault, may have written it. */
export interface UnknotSchema extends DBSchema {
  /** One value under each name: `plan`, `schedule`, `care`, `welcome`, and what was set aside. */
  documents: { key: string; value: unknown };
  pain: Recorded<PainEntry>;
  breaks: Recorded<BreakRecord>;
  appointments: Recorded<Appointment>;
  days: { key: LocalDay; value: DayRecord };
}

/** The three stores of dated records. */
export const RECORD_STORES = ['pain', 'breaks', 'appointments'] as const;
export type RecordStore = (typeof RECORD_STORES)[number];

/** Every store. */
export const STORES = ['documents', ...RECORD_STORES, 'days'] as const;
export type StoreName = (typeof STORES)[number];
