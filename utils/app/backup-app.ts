import type { BackupChoices, BackupFailure } from '@/utils/domain/exchange/backup-choices';
import type { Outcome } from './app';
import type { LongWork } from './exchange-app';

/** How automatic backups stand. */
export interface BackupStanding extends BackupChoices {
  /** Whether the files are locked with a passphrase. */
  readonly isLocked: boolean;
}

/** One file that is to reach its folder. */
export interface BackupFile {
  readonly name: string;
  readonly file: Blob;
}

/** Backups that are made by themselves, once a week. */
export interface BackupApp {
  readBackups(): Outcome<BackupStanding>;
  /** Switches them on, the first due at once, or off. */
  switchBackups(isOn: boolean): Outcome<BackupStanding>;
  /**
   * Locks the files from now on with a key made from the passphrase, which itself is kept nowhere; null leaves them open again.
   * Refuses a passphrase that is too short.
   */
  lockBackups(passphrase: string | null): Outcome<BackupStanding>;
  /** Makes the file that is due, and puts the next try off to tomorrow in case nothing more is heard of it; null when none is due. */
  makeBackup(work?: LongWork): Outcome<BackupFile | null>;
  /** Notes that the file of this name reached its folder; the next is due in a week. */
  noteBackup(name: string): Outcome<BackupStanding>;
  /** Notes why it did not; the next try is tomorrow. */
  noteBackupFailure(failure: BackupFailure): Outcome<BackupStanding>;
  watch(onChange: () => void): () => void;
}
