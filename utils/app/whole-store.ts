import { parseCare } from '@/utils/domain/care/parse-care';
import { type Backup, backupOf } from '@/utils/domain/exchange/backup';
import { parsePreferences } from '@/utils/domain/exercises/parse-preferences';
import { parsePlan } from '@/utils/domain/plan/parse-plan';
import { parseDay } from '@/utils/domain/progress/parse-day';
import type { EpochMs } from '@/utils/domain/time/units';
import { readDocuments, wasSetAside } from '@/utils/store/documents';
import { APPOINTMENTS, BREAKS, PAIN, sift, type Unreadable } from '@/utils/store/records';
import type { ReadTransaction } from '@/utils/store/transaction';

/** Everything in the store, what cannot be read included. */
export async function readAll(transaction: ReadTransaction, exportedAt: EpochMs): Promise<Backup> {
  const [documents, pain, breaks, appointments, days] = await Promise.all([
    readDocuments(transaction),
    transaction.objectStore('pain').getAll(),
    transaction.objectStore('breaks').getAll(),
    transaction.objectStore('appointments').getAll(),
    transaction.objectStore('days').getAll(),
  ]);
  const plan = parsePlan(documents.get('plan'));
  const care = parseCare(documents.get('care'));
  const exercises = parsePreferences(documents.get('exercises'));
  const sifted = {
    pain: sift(PAIN, pain),
    breaks: sift(BREAKS, breaks),
    appointments: sift(APPOINTMENTS, appointments),
  };
  const unreadableDays = days
    .filter((day) => !parseDay(day).ok)
    .map((value): Unreadable => ({ store: 'days', key: String(value.day), value }));
  const isUnread = (name: string): boolean =>
    (name === 'plan' && !plan.ok) || (name === 'exercises' && !exercises.ok) || (name === 'care' && !care.ok);
  const asideDocuments = [...documents]
    .filter(([name]) => wasSetAside(name) || isUnread(name))
    .map(([key, value]): Unreadable => ({ store: 'documents', key, value }));
  return backupOf({
    exportedAt,
    plan: plan.ok ? plan.value : null,
    care: care.ok ? care.value : null,
    exercises: exercises.ok ? exercises.value : null,
    pain: sifted.pain.records,
    breaks: sifted.breaks.records,
    appointments: sifted.appointments.records,
    days: days.filter((day) => parseDay(day).ok),
    unreadable: [
      ...asideDocuments,
      ...Object.values(sifted).flatMap(({ unreadable }) => unreadable),
      ...unreadableDays,
    ],
  });
}
