import type { Backup } from '@/utils/domain/exchange/backup';
import { readKeys } from '@/utils/store/batches';
import { readDocuments } from '@/utils/store/documents';
import { RECORD_STORES } from '@/utils/store/schema';
import type { ReadTransaction } from '@/utils/store/transaction';
import { DOCUMENT_NAMES, textOf } from './backup-documents';
import type { ImportDocument, ImportPreview } from './exchange-app';

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
      days: backup.days.filter(({ day }) => !days.has(day)).length,
    },
    documents: DOCUMENT_NAMES.filter((name) => differs(name, backup, documents.get(name))),
    isEmptyHere: counts.every((count) => count === 0) && DOCUMENT_NAMES.every((name) => !documents.has(name)),
  };
}

function differs(name: ImportDocument, backup: Backup, here: unknown): boolean {
  return backup[name] !== null && textOf(name, here) !== JSON.stringify(backup[name]);
}
