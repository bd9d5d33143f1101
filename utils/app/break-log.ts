import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { parseBreak } from '@/utils/domain/breaks/parse-break';
import type { LocalDay } from '@/utils/domain/time/units';
import { listDays, recount } from '@/utils/store/days';
import { BREAKS, PAIN, putRecord, readDays, type Unreadable } from '@/utils/store/records';
import { STORES } from '@/utils/store/schema';
import { type ReadTransaction, read, type WriteTransaction } from '@/utils/store/transaction';
import type { App, LogDay, LogPage, Trouble } from './app';
import type { Desk } from './desk';
import { attempt, Refusal } from './failures';
import { readOrRefuse, remove } from './one-record';

/** The use cases of the break log, and the log of both by day. */
export function breakCases(desk: Desk): Pick<App, 'changeBreak' | 'removeBreak' | 'restoreBreak' | 'readLog'> {
  return {
    changeBreak: (id, change) =>
      desk.change(async (transaction) =>
        save(transaction, { ...(await readOrRefuse(transaction, BREAKS, id)), ...change }),
      ),
    removeBreak: (id) => desk.change((transaction) => remove(transaction, BREAKS, id)),
    restoreBreak: (record) => desk.change((transaction) => save(transaction, record)),
    readLog: (before, count) =>
      attempt('Not read', () => read(desk.connection, STORES, (transaction) => readPage(transaction, before, count))),
  };
}

async function save(transaction: WriteTransaction, record: BreakRecord): Promise<BreakRecord> {
  const parsed = parseBreak(record);
  if (!parsed.ok) throw new Refusal(parsed.error);
  await putRecord(transaction, BREAKS, parsed.value);
  await recount(transaction, parsed.value.day);
  return parsed.value;
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
