import type { Backup } from '@/utils/domain/exchange/backup';
import { LARGEST_FILE, TOO_LARGE } from '@/utils/domain/exchange/backup-faults';
import { createBackupReader } from '@/utils/domain/exchange/backup-reader';
import { tallyOf } from '@/utils/domain/exchange/backup-tally';
import type { Result } from '@/utils/domain/result';
import { t } from '@/utils/i18n/t';
import type { Failure } from './app';
import { compare } from './compare';
import type { Desk } from './desk';
import type { ExchangeApp, ImportPreview, ImportResult } from './exchange-app';
import { cancellable, type Steps, stepsOf } from './long-work';
import { merge } from './merge';

const PIECE = 64 * 1024; // bytes: read and parsed in about a hundredth of a second, so that the page stays awake

const UNOPENED = t('errors.fileNotOpened');
const NOTHING_READ = t('errors.noFileChosen');

/** The use cases of taking a file in. */
export function importCases(desk: Desk): Pick<ExchangeApp, 'readImport' | 'applyImport'> {
  let chosen: Backup | null = null; // what was read last and not stored yet

  return {
    readImport: (file, work = {}) =>
      cancellable<ImportPreview>(async () => {
        chosen = null;
        const read = await readBackup(file, stepsOf(work));
        if (!read.ok) return refused(read.error);
        const backup = read.value;
        const compared = await desk.read((transaction) => compare(transaction, backup));
        if (compared.ok) chosen = backup;
        return compared.ok ? { ok: true, value: { inFile: tallyOf(backup), ...compared.value } } : compared;
      }),
    applyImport: (documents, work = {}) =>
      cancellable<ImportResult>(async () => {
        const backup = chosen;
        if (backup === null) return refused(NOTHING_READ);
        const stored = await desk.change((transaction, now) =>
          merge(transaction, now, backup, documents, stepsOf(work)),
        );
        if (stored.ok) chosen = null;
        return stored;
      }),
  };
}

/** Reads a file piece by piece; the error is a text of whole sentences. */
async function readBackup(file: Blob, steps: Steps): Promise<Result<Backup, string>> {
  if (file.size > LARGEST_FILE) return { ok: false, error: TOO_LARGE };
  steps.expect(file.size);
  const reader = createBackupReader();
  for (let from = 0; from < file.size; from += PIECE) {
    const piece = await pieceOf(file, from);
    if (piece === null) return { ok: false, error: UNOPENED };
    const refusal = reader.write(piece);
    if (refusal !== null) return { ok: false, error: refusal };
    steps.done(piece.length);
  }
  return reader.end();
}

/** Null when the file was moved, or taken away, since it was chosen. */
async function pieceOf(file: Blob, from: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function refused(message: string): Result<never, Failure> {
  return { ok: false, error: { type: 'invalid', message } };
}
