import {
  type BackupChoices,
  begunBackup,
  failedBackup,
  isBackupDue,
  madeBackup,
  NO_BACKUPS,
  nextBackupName,
  withBackups,
  withoutBackups,
} from '@/utils/domain/exchange/backup-choices';
import { parseBackupChoices } from '@/utils/domain/exchange/parse-backup-choices';
import { PASSPHRASE_LETTERS } from '@/utils/domain/exchange/passphrase';
import type { Moment } from '@/utils/domain/time/units';
import { many, t } from '@/utils/i18n/t';
import { asideName, putDocument, readDocument } from '@/utils/store/documents';
import type { ReadTransaction, WriteTransaction } from '@/utils/store/transaction';
import type { BackupApp, BackupStanding } from './backup-app';
import { BACKUP, BACKUP_KEY } from './backup-names';
import type { Desk } from './desk';
import type { ExchangeApp } from './exchange-app';
import { noteExport } from './exchange-cases';
import { Refusal } from './failures';
import { type FileKey, lock, makeFileKey } from './lock';

/** The use cases of automatic backups; `exportAll` gives what goes into them. */
export function backupCases(desk: Desk, exportAll: ExchangeApp['exportAll']): Omit<BackupApp, 'watch'> {
  const change = (made: (choices: BackupChoices, now: Moment) => BackupChoices) =>
    desk.change(async (transaction, now) => {
      await write(transaction, now, made);
      return readStanding(transaction);
    });

  return {
    readBackups: () => desk.read(readStanding),
    switchBackups: (isOn) => change((choices, now) => (isOn ? withBackups(choices, now.at) : withoutBackups(choices))),
    noteBackup: (name) =>
      desk.change(async (transaction, now) => {
        await write(transaction, now, (choices) => madeBackup(choices, name, now.at));
        await noteExport(transaction, now);
        return readStanding(transaction);
      }),
    noteBackupFailure: (failure) => change((choices, now) => failedBackup(choices, failure, now.at)),
    lockBackups: async (passphrase) => {
      if (passphrase !== null && passphrase.length < PASSPHRASE_LETTERS) {
        const message = many('errors.passphraseTooShort', PASSPHRASE_LETTERS);
        return { ok: false, error: { type: 'invalid', message } };
      }
      const key = passphrase === null ? null : await makeFileKey(passphrase); // no transaction can wait for that
      return desk.change(async (transaction) => {
        if (key === null) await transaction.objectStore('documents').delete(BACKUP_KEY);
        else await putDocument(transaction, BACKUP_KEY, { version: 1, ...key });
        return readStanding(transaction);
      });
    },
    makeBackup: async (work) => {
      const begun = await desk.change(begin);
      if (!begun.ok) return begun;
      if (begun.value === null) return { ok: true, value: null };
      const { name, key } = begun.value;
      const exported = await exportAll(work);
      if (!exported.ok) return exported;
      return { ok: true, value: { name, file: key === null ? exported.value : await lock(exported.value, key) } };
    },
  };
}

/** What is to be made now, by what name and under which key; null when nothing is due. */
async function begin(transaction: WriteTransaction, now: Moment) {
  const { choices } = await readChoices(transaction);
  if (!isBackupDue(choices.nextAt, now.at)) return null;
  const key = await readKey(transaction);
  await write(transaction, now, () => begunBackup(choices, now.at));
  return { name: nextBackupName(choices, key !== null), key };
}

async function readStanding(transaction: ReadTransaction): Promise<BackupStanding> {
  const { choices } = await readChoices(transaction);
  return { ...choices, isLocked: (await readDocument(transaction, BACKUP_KEY)) !== undefined };
}

async function write(
  transaction: WriteTransaction,
  now: Moment,
  change: (choices: BackupChoices, now: Moment) => BackupChoices,
): Promise<void> {
  const { choices, broken } = await readChoices(transaction);
  if (broken !== undefined) await putDocument(transaction, asideName(BACKUP, now.at), broken);
  await putDocument(transaction, BACKUP, change(choices, now));
}

/** What was decided; what is stored and cannot be read comes apart, and off in its place. */
async function readChoices(transaction: ReadTransaction): Promise<{ choices: BackupChoices; broken?: unknown }> {
  const stored = await readDocument(transaction, BACKUP);
  if (stored === undefined) return { choices: NO_BACKUPS };
  const parsed = parseBackupChoices(stored);
  return parsed.ok ? { choices: parsed.value } : { choices: NO_BACKUPS, broken: stored };
}

/** The key; null when there is none. One that cannot be read is refused: a file that was to be locked is never made open. */
async function readKey(transaction: ReadTransaction): Promise<FileKey | null> {
  const stored = await readDocument(transaction, BACKUP_KEY);
  if (stored === undefined) return null;
  const { key, salt, rounds } = Object(stored) as Readonly<Record<string, unknown>>;
  if (key instanceof CryptoKey && isBytes(salt) && typeof rounds === 'number') return { key, salt, rounds };
  throw new Refusal(t('errors.backupKeyUnreadable'));
}

function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}
