import type { EpochMs, LocalDay } from '../time/units';
import type { Backup } from './backup';

/** What a backup holds, in numbers. */
export interface BackupTally {
  readonly exportedAt: EpochMs;
  readonly pain: number;
  readonly breaks: number;
  readonly appointments: number;
  readonly days: number;
  /** Days with notes of daily life. */
  readonly notes: number;
  /** Values that were set aside because they could not be read; they come along as they are. */
  readonly unreadable: number;
  /** The first and the last day with a record; null without one. */
  readonly first: LocalDay | null;
  readonly last: LocalDay | null;
}

/** The numbers of this backup. */
export function tallyOf({ exportedAt, pain, breaks, appointments, days, unreadable }: Backup): BackupTally {
  let first: LocalDay | null = null;
  let last: LocalDay | null = null;
  for (const list of [pain, breaks, appointments, days]) {
    for (const { day } of list) {
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
  }
  return {
    exportedAt,
    pain: pain.length,
    breaks: breaks.length,
    appointments: appointments.length,
    days: days.length,
    notes: days.filter(({ habits }) => Object.keys(habits).length > 0).length,
    unreadable: unreadable.length,
    first,
    last,
  };
}
