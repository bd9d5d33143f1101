import type { Backup } from '@/utils/domain/exchange/backup';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import { readKeys } from '@/utils/store/batches';
import { readDay } from '@/utils/store/days';
import { readDocuments } from '@/utils/store/documents';
import { RECORD_STORES } from '@/utils/store/schema';
import type { ReadTransaction } from '@/utils/store/transaction';
import { DOCUMENT_NAMES, textOf } from './backup-documents';
import type { ImportDocument, ImportPreview } from './exchange-app';
import { bringsNotes } from './merge-days';

/** What of a backup is not here yet. */
export async function compare(
  transaction: ReadTransaction,
  backup: Backup,
): Promise<Pick<ImportPreview, 'added' | 'documents' | 'isEmptyHere'>> {
  const [documents, counts, pain, breaks, appointments, days] = await Promise.all([
    readDocuments(transaction),
    Promise.all(RECORD_STORES.map((name) => transaction.objectStore(name).count())),
    readKeys(transaction, 'pain'),
    readKeys(transaction, 'breaks'),
    readKeys(transaction, 'appointments'),
    readKeys(transaction, 'days'),
  ]);
  return {
    added: {
      pain: backup.pain.filter(({ id }) => !pain.has(id)).length,
      breaks: backup.breaks.filter(({ id }) => !breaks.has(id)).length,
      appointments: backup.appointments.filter(({ id }) => !appointments.has(id)).length,
      days: (await Promise.all(backup.days.map((record) => isNews(transaction, record, days)))).filter(Boolean).length,
    },
    documents: DOCUMENT_NAMES.filter((name) => differs(name, backup, documents.get(name))),
    isEmptyHere: counts.every((count) => count === 0) && DOCUMENT_NAMES.every((name) => !documents.has(name)),
  };
}

/** Whether a day is not here, or has a note that is not. */
async function isNews(transaction: ReadTransaction, record: DayRecord, days: ReadonlySet<unknown>): Promise<boolean> {
  if (!days.has(record.day)) return true;
  if (Object.keys(record.habits).length === 0) return false;
  return bringsNotes(record.habits, (await readDay(transaction, record.day))?.habits ?? {});
}

function differs(name: ImportDocument, backup: Backup, here: unknown): boolean {
  return backup[name] !== null && textOf(name, here) !== JSON.stringify(backup[name]);
}
