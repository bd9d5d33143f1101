import type { BackupTally } from '@/utils/domain/exchange/backup-tally';
import type { Result } from '@/utils/domain/result';
import type { TableName } from './data-words';
import type { Failed, Following } from './use-work';

/** What a file may bring beside records. */
export type DocumentName = 'plan' | 'care' | 'exercises' | 'progress';

/** What a file would bring. */
export interface Preview {
  readonly inFile: BackupTally;
  /** Records that are not here yet. */
  readonly added: Readonly<Record<TableName, number>>;
  /** Documents that differ from those here. */
  readonly documents: readonly DocumentName[];
  /** Nothing was ever decided or recorded here. */
  readonly isEmptyHere: boolean;
}

/** What a file brought. */
export interface Brought {
  readonly added: Readonly<Record<TableName, number>>;
  readonly documents: readonly DocumentName[];
}

/** What an import needs to be done. */
export interface ImportDesk {
  isLocked(file: Blob): Promise<boolean>;
  /** The file without its lock; the error is a whole sentence. */
  unlock(file: Blob, passphrase: string): Promise<Result<Blob, string>>;
  read(file: Blob, following: Following): Promise<Result<Preview, Failed>>;
  /** Stores what was read last. */
  apply(documents: readonly DocumentName[], following: Following): Promise<Result<Brought, Failed>>;
}
