import type { EpochMs, LocalDay } from '../time/units';

/** What a backup holds, in numbers. */
export interface BackupTally {
  readonly exportedAt: EpochMs;
  readonly pain: number;
  readonly breaks: number;
  readonly appointments: number;
  readonly days: number;
  /** Values that were set aside because they could not be read; they come along as they are. */
  readonly unreadable: number;
  /** The first and the last day with a record; null without one. */
  readonly first: LocalDay | null;
  readonly last: LocalDay | null;
}
