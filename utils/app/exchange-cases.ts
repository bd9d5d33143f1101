import { type ExportNote, parseExportNote } from '@/utils/domain/exchange/export-note';
import { putDocument, readDocument } from '@/utils/store/documents';
import type { Desk } from './desk';
import type { ExchangeApp } from './exchange-app';
import { cancellable, stepsOf } from './long-work';
import { writeBackup } from './whole-store';

const NOTE = 'exchange'; // the name of the document

/** The use cases of taking everything out. */
export function exchangeCases(desk: Desk): Pick<ExchangeApp, 'readExchange' | 'exportAll'> {
  return {
    readExchange: () =>
      desk.read(async (transaction) => {
        const [stored, first] = await Promise.all([
          readDocument(transaction, NOTE),
          transaction.objectStore('days').openKeyCursor(),
        ]);
        const note = parseExportNote(stored); // one that cannot be read is none, and is written anew by the next export
        return { exportedAt: note.ok ? note.value.exportedAt : null, firstDay: first?.key ?? null };
      }),
    exportAll: (work = {}) =>
      cancellable(async () => {
        const exportedAt = desk.now().at;
        const written = await desk.read((transaction) => writeBackup(transaction, exportedAt, stepsOf(work)));
        if (!written.ok) return written;
        const note: ExportNote = { version: 1, exportedAt };
        // A newer version's store can be read and not written: then the file is had all the same, without a note of it.
        await desk.change((transaction) => putDocument(transaction, NOTE, note));
        return written;
      }),
  };
}
