import { type ExportNote, parseExportNote } from '@/utils/domain/exchange/export-note';
import type { Moment } from '@/utils/domain/time/units';
import { putDocument, readDocument } from '@/utils/store/documents';
import type { WriteTransaction } from '@/utils/store/transaction';
import type { Desk } from './desk';
import { EXCHANGE } from './document-names';
import type { ExchangeApp } from './exchange-app';
import { cancellable, stepsOf } from './long-work';
import { writeBackup } from './whole-store';

/** The use cases of taking everything out. */
export function exchangeCases(desk: Desk): Pick<ExchangeApp, 'readExchange' | 'exportAll' | 'noteExport'> {
  return {
    readExchange: () =>
      desk.read(async (transaction) => {
        const [stored, first] = await Promise.all([
          readDocument(transaction, EXCHANGE),
          transaction.objectStore('days').openKeyCursor(),
        ]);
        const note = parseExportNote(stored); // one that cannot be read is none, and is written anew by the next export
        return { exportedAt: note.ok ? note.value.exportedAt : null, firstDay: first?.key ?? null };
      }),
    exportAll: (work = {}) =>
      cancellable(() => desk.read((transaction) => writeBackup(transaction, desk.now().at, stepsOf(work)))),
    noteExport: () => desk.change((transaction, now) => noteExport(transaction, now)),
  };
}

/** Notes that everything was taken out. */
export async function noteExport(transaction: WriteTransaction, { at }: Moment): Promise<null> {
  const note: ExportNote = { version: 1, exportedAt: at };
  await putDocument(transaction, EXCHANGE, note);
  return null;
}
