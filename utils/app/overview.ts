import { type BackupChoices, isBackupDue } from '@/utils/domain/exchange/backup-choices';
import { readDocument } from '@/utils/store/documents';
import type { ScheduleApp } from './app';
import { BACKUP } from './backup-names';
import type { Desk } from './desk';
import { nudgesFrom } from './nudges-from';
import { overviewOf, readStored } from './stored';

/** What the worker reads. */
export function overviewCases(desk: Desk): Pick<ScheduleApp, 'readOverview'> {
  return {
    readOverview: () =>
      desk.read(async (transaction) => {
        const now = desk.now();
        const stored = await readStored(transaction, now);
        // Without a parser, which the worker has no room for: the backup's own page parses what it acts on.
        const { nextAt = null } = Object(await readDocument(transaction, BACKUP)) as Partial<BackupChoices>;
        return { ...overviewOf(stored, now, nudgesFrom(stored.nudges)), isBackupDue: isBackupDue(nextAt, now.at) };
      }),
  };
}
