import type { LocalDay } from '@/utils/domain/time/units';
import { BREAKS, PAIN, readDays, type Unreadable } from '@/utils/store/records';
import { listDays } from '@/utils/store/recount';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { App, LogDay, LogPage, Trouble } from './app';
import { saveBreak } from './break-changes';
import type { Desk } from './desk';
import { remove } from './one-record';

/** The use cases of the break log, and the log of both by day. */
export function breakCases(desk: Desk): Pick<App, 'removeBreak' | 'restoreBreak' | 'readLog'> {
  return {
    removeBreak: (id) => desk.change((transaction) => remove(transaction, BREAKS, id)),
    restoreBreak: (record) => desk.change((transaction) => saveBreak(transaction, record)),
    readLog: (before, count) => desk.read((transaction) => readPage(transaction, before, count)),
  };
}

async function readPage(transaction: ReadTransaction, before: LocalDay | null, count: number): Promise<LogPage> {
  const listed = await listDays(transaction, before, count + 1);
  const days = await Promise.all(listed.slice(0, count).map((day) => readLogDay(transaction, day)));
  return {
    days: days.map(({ day, pain, breaks }) => ({ day, pain, breaks })),
    hasMore: listed.length > count,
    troubles: days.flatMap(({ unreadable }) => unreadable).map(troubleOf),
  };
}

async function readLogDay(
  transaction: ReadTransaction,
  day: LocalDay,
): Promise<LogDay & { unreadable: readonly Unreadable[] }> {
  const [pain, breaks] = await Promise.all([
    readDays(transaction, PAIN, day, day),
    readDays(transaction, BREAKS, day, day),
  ]);
  return { day, pain: pain.records, breaks: breaks.records, unreadable: [...pain.unreadable, ...breaks.unreadable] };
}

function troubleOf({ store, key }: Unreadable): Trouble {
  const what = store === 'pain' ? 'pain entry' : 'break';
  return {
    key: `${store}:${key}`,
    message: `One ${what} could not be read and is not shown. It is kept as it is and comes with every export.`,
  };
}
