import type { Appointment } from '@/utils/domain/care/appointment';
import type { Backup } from '@/utils/domain/exchange/backup';
import { LIMITS } from '@/utils/domain/plan/limits';
import { DAY, type Moment, minutes } from '@/utils/domain/time/units';
import { putAll, readKeys } from '@/utils/store/batches';
import { keepAside, putDocument, readDocument } from '@/utils/store/documents';
import type { RecordStore } from '@/utils/store/schema';
import { StoreError } from '@/utils/store/store-error';
import type { WriteTransaction } from '@/utils/store/transaction';
import { isNewer, textOf } from './backup-documents';
import { renewNudges } from './care-plan';
import type { ImportDocument, ImportResult } from './exchange-app';
import type { Steps } from './long-work';
import { mergeDays } from './merge-days';
import { mergeSetAside } from './merge-set-aside';
import { step } from './schedule';

/** Documents from which reminders follow. */
const LEADS_ON: readonly ImportDocument[] = ['plan', 'care', 'progress'];

const REMINDED_WITHIN = minutes(LIMITS.reminderMinutes.max) + DAY; // the longest reminder, and a night of quiet

/**
 * Brings a backup into the store: records that are not here, and these documents in place of those here. A record that
 * is here stays as it is. Awaits nothing but the transaction's own requests.
 */
export async function merge(
  transaction: WriteTransaction,
  now: Moment,
  backup: Backup,
  chosen: readonly ImportDocument[],
  steps: Steps,
): Promise<ImportResult> {
  steps.expect(backup.pain.length + backup.breaks.length + backup.appointments.length + backup.days.length);
  const pain = await addNew(transaction, 'pain', backup.pain, steps);
  const breaks = await addNew(transaction, 'breaks', backup.breaks, steps);
  const appointments = await addNew(transaction, 'appointments', backup.appointments, steps);
  const days = await mergeDays(transaction, { pain, breaks, days: backup.days }, steps);
  await mergeSetAside(transaction, backup.unreadable);

  const documents = chosen.filter((name) => backup[name] !== null);
  for (const name of documents) await takeDocument(transaction, now, name, backup);
  if (documents.some((name) => LEADS_ON.includes(name)) || appointments.length > 0) {
    await goOn(transaction, now, appointments, documents.includes('plan') ? backup.plan : null, steps);
  }
  steps.finish();
  const added = { pain: pain.length, breaks: breaks.length, appointments: appointments.length, days };
  return { added, documents };
}

/** Stores the records that are not here, and gives them. */
async function addNew<Value extends { readonly id: string }>(
  transaction: WriteTransaction,
  name: RecordStore,
  records: readonly Value[],
  steps: Steps,
): Promise<readonly Value[]> {
  const here = await readKeys(transaction, name);
  const added = here.size === 0 ? records : records.filter(({ id }) => !here.has(id));
  steps.done(records.length - added.length);
  await putAll(transaction, name, added, steps.done);
  return added;
}

/** Stores a document in place of the one here; one that could not be read is kept for the export. */
async function takeDocument(
  transaction: WriteTransaction,
  now: Moment,
  name: ImportDocument,
  backup: Backup,
): Promise<void> {
  const here = await readDocument(transaction, name);
  if (here !== undefined && isNewer(here)) throw new StoreError('newerVersion');
  if (here !== undefined && textOf(name, here) === null) {
    await keepAside(transaction, `${name}:${now.at}`, here);
    await transaction.objectStore('documents').delete(name);
  }
  // The plan is the schedule's to change, so that what has elapsed stays.
  if (name !== 'plan') await putDocument(transaction, name, backup[name]);
}

/** Lets reminders and schedule follow; what should have been reminded of before now is not made up for. */
async function goOn(
  transaction: WriteTransaction,
  now: Moment,
  added: readonly Appointment[],
  plan: Backup['plan'],
  steps: Steps,
): Promise<void> {
  await renewNudges(transaction, now);
  if (plan === null) await step(transaction, now, { type: 'refresh' });
  else await step(transaction, now, { type: 'refresh' }, () => plan);
  const soon = added.filter(({ at, status }) => status === 'planned' && at > now.at && at < now.at + REMINDED_WITHIN);
  for (const { id } of soon) {
    await step(transaction, now, { type: 'book', appointment: id });
    steps.done(0);
  }
}
