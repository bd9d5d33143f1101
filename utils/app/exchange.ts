import { type Backup, backupOf } from '@/utils/domain/exchange/backup';
import { parsePlan } from '@/utils/domain/plan/parse-plan';
import { parseDay } from '@/utils/domain/progress/parse-day';
import { readDocuments, wasSetAside } from '@/utils/store/documents';
import { APPOINTMENTS, BREAKS, PAIN, sift, type Unreadable } from '@/utils/store/records';
import { STORES } from '@/utils/store/schema';
import { type ReadTransaction, read } from '@/utils/store/transaction';
import type { App } from './app';
import type { Desk } from './desk';
import { attempt } from './failures';

/** The use cases that take everything out, or away. */
export function exchangeCases(desk: Desk): Pick<App, 'exportAll' | 'eraseAll'> {
  return {
    exportAll: () =>
      attempt('Not read', async () => {
        const backup = await read(desk.connection, STORES, (transaction) => readAll(transaction, desk.now().at));
        return `${JSON.stringify(backup, null, 1)}\n`;
      }),
    eraseAll: () =>
      desk.change(async (transaction) => {
        await Promise.all(STORES.map((store) => transaction.objectStore(store).clear()));
        return null;
      }),
  };
}

async function readAll(transaction: ReadTransaction, exportedAt: number): Promise<Backup> {
  const [documents, pain, breaks, appointments, days] = await Promise.all([
    readDocuments(transaction),
    transaction.objectStore('pain').getAll(),
    transaction.objectStore('breaks').getAll(),
    transaction.objectStore('appointments').getAll(),
    transaction.objectStore('days').getAll(),
  ]);
  const plan = parsePlan(documents.get('plan'));
  const sifted = {
    pain: sift(PAIN, pain),
    breaks: sift(BREAKS, breaks),
    appointments: sift(APPOINTMENTS, appointments),
  };
  const unreadableDays = days
    .filter((day) => !parseDay(day).ok)
    .map((value): Unreadable => ({ store: 'days', key: String(value.day), value }));
  const asideDocuments = [...documents]
    .filter(([name]) => wasSetAside(name) || (name === 'plan' && !plan.ok))
    .map(([key, value]): Unreadable => ({ store: 'documents', key, value }));
  return backupOf({
    exportedAt,
    plan: plan.ok ? plan.value : null,
    care: documents.get('care') ?? null,
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
