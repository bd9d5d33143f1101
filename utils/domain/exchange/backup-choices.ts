import { DAY, type EpochMs } from '../time/units';

/** Why an automatic backup did not reach its folder: the permission is gone, the data could not be read, or the file not written. */
export type BackupFailure = 'notAllowed' | 'notRead' | 'notWritten';

/** What the person decided about automatic backups, and how they went. */
export interface BackupChoices {
  readonly version: 1;
  /** When the next one is due, epoch ms; null while automatic backups are off. */
  readonly nextAt: EpochMs | null;
  /** The last one that reached its folder; null before the first. */
  readonly last: { readonly at: EpochMs; readonly name: string } | null;
  /** Why the latest try failed; null when it did not. */
  readonly failure: BackupFailure | null;
}

/** Off, as at install. */
export const NO_BACKUPS: BackupChoices = { version: 1, nextAt: null, last: null, failure: null };

const WEEK = 7 * DAY;
const FILES = 4; // a month of weeks to go back to, in a folder that does not fill up

/** Whether a backup is to be made now; never while they are off. One planned further ahead than there is any reason for was planned by a wrong clock. */
export function isBackupDue(nextAt: EpochMs | null, now: EpochMs): boolean {
  return nextAt !== null && (nextAt <= now || nextAt > now + WEEK);
}

/** Switched on, the first one due at once, so that the person sees that it works. */
export function withBackups(choices: BackupChoices, now: EpochMs): BackupChoices {
  return { ...choices, nextAt: now, failure: null };
}

/** Switched off; what is in the folder stays there. */
export function withoutBackups(choices: BackupChoices): BackupChoices {
  return { ...choices, nextAt: null, failure: null };
}

/** One was begun: if nothing more is heard of it, the next try is tomorrow and not at every wake. */
export function begunBackup(choices: BackupChoices, now: EpochMs): BackupChoices {
  return { ...choices, nextAt: now + DAY };
}

/** One reached the folder: the next is due in a week. Off stays off. */
export function madeBackup(choices: BackupChoices, name: string, now: EpochMs): BackupChoices {
  const nextAt = choices.nextAt === null ? null : now + WEEK;
  return { ...choices, nextAt, last: { at: now, name }, failure: null };
}

/** One did not reach the folder: the next try is tomorrow. Off stays off. */
export function failedBackup(choices: BackupChoices, failure: BackupFailure, now: EpochMs): BackupChoices {
  return { ...choices, nextAt: choices.nextAt === null ? null : now + DAY, failure };
}

/** The file after the last one, in turn, so that the fifth takes the place of the first. */
export function nextBackupName({ last }: BackupChoices, isLocked: boolean): string {
  const before = Number(last?.name.match(/\d+/)?.[0] ?? 0);
  return `unknot-backup-${(before % FILES) + 1}.${isLocked ? 'unknot' : 'json'}`;
}

const LONG_WITHOUT = 90 * DAY; // a season's notes is what nobody would write again

/**
 * Whether the person may be told, quietly, that a copy is missing: the first record is older than 90 days, and nothing was taken
 * out in the last 90. `exportedAt` is the last export or backup, null when there was none; `firstAt` the first record's day.
 */
export function isCopyMissing(exportedAt: EpochMs | null, firstAt: EpochMs | null, now: EpochMs): boolean {
  if (firstAt === null || now - firstAt <= LONG_WITHOUT) return false;
  return exportedAt === null || now - exportedAt > LONG_WITHOUT;
}
