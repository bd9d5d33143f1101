import type { Appointment } from '@/utils/domain/care/appointment';
import type { Care } from '@/utils/domain/care/care';
import { lookBackNudges, nudgesOf } from '@/utils/domain/care/nudges-of';
import { parseCare } from '@/utils/domain/care/parse-care';
import { addDays, dayOf, startOfDay } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { asideName, putDocument } from '@/utils/store/documents';
import { APPOINTMENTS, readSince } from '@/utils/store/records';
import type { ReadTransaction, WriteTransaction } from '@/utils/store/transaction';
import { CARE } from './document-names';
import { Refusal } from './failures';
import { readCare } from './stored-care';
import { readChoices } from './stored-choices';

const LOOKED_AT = 400; // days: a year of sessions for rule and summaries, whatever the whole history

/** Stores the care plan; refuses what is none. A broken one is set aside. */
export async function writeCare(
  transaction: WriteTransaction,
  now: Moment,
  change: (care: Care) => Care,
): Promise<Care> {
  const { care, broken } = await readCare(transaction);
  const changed = parseCare(change(care));
  if (!changed.ok) throw new Refusal(changed.error.messages.join(' '));
  if (broken !== undefined) await putDocument(transaction, asideName(CARE, now.at), broken);
  await putDocument(transaction, CARE, changed.value);
  return changed.value;
}

/** Appointments of the last year and a bit, and all to come; oldest first. */
export async function recentAppointments(transaction: ReadTransaction, now: Moment): Promise<readonly Appointment[]> {
  const from = startOfDay(addDays(dayOf(now), -LOOKED_AT), now.zone);
  return (await readSince(transaction, APPOINTMENTS, from)).records;
}

/** Works the reminders of the care plan and of the look-back out anew, after what they follow from has changed. */
export async function renewNudges(transaction: WriteTransaction, now: Moment): Promise<void> {
  const [{ care }, appointments, { choices }] = await Promise.all([
    readCare(transaction),
    recentAppointments(transaction, now),
    readChoices(transaction),
  ]);
  const ofPlan = nudgesOf(care, appointments, now, dayOf(now));
  await putDocument(transaction, 'nudges', [...ofPlan, ...lookBackNudges(choices.lookBack)]);
}
