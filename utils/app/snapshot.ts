import { rollUp } from '@/utils/domain/progress/rollup';
import { dayOf, previousDay } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { readDay } from '@/utils/store/days';
import { BREAKS, PAIN, readDays } from '@/utils/store/records';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { App, Snapshot } from './app';
import type { Desk } from './desk';
import { overviewOf, readStored } from './stored';

/** What a page reads. */
export function snapshotCases(desk: Desk): Pick<App, 'read'> {
  return { read: () => desk.read((transaction) => readSnapshot(transaction, desk.now())) };
}

/** All of one moment, for a page. */
export async function readSnapshot(transaction: ReadTransaction, now: Moment): Promise<Snapshot> {
  const day = dayOf(now);
  const [stored, counted, pain, breaks] = await Promise.all([
    readStored(transaction, now),
    readDay(transaction, day),
    readDays(transaction, PAIN, previousDay(day), day),
    readDays(transaction, BREAKS, day, day),
  ]);
  const todaysBreaks = [...breaks.records].sort((a, b) => a.at - b.at);
  const painOfToday = pain.records.filter((entry) => entry.day === day);
  const today = counted ?? rollUp(day, breaks.records, painOfToday, {});
  return { ...overviewOf(stored, now), today, recentPain: pain.records, todaysBreaks };
}
