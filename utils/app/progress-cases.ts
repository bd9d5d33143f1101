import type { DayRecord } from '@/utils/domain/progress/rollup';
import { addDays, dayOf } from '@/utils/domain/time/local-day';
import { readableDays, readRollUps } from '@/utils/store/days';
import { APPOINTMENTS, BREAKS, PAIN, readDays, readSince } from '@/utils/store/records';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { Desk } from './desk';
import type { ProgressApp, ProgressRoom } from './progress-app';
import { readStored } from './stored';
import { readCare } from './stored-care';
import { readChoices } from './stored-choices';

const SHOWN = 84; // days: twelve weeks, what the first look compares and counts
const SLICE = 500; // days read in one go: some 5 to 15 ms

/** What the progress page reads. */
export function progressCases(desk: Desk): Omit<ProgressApp, 'changeChoices'> {
  return {
    readProgress: () => desk.read((transaction) => readRoom(transaction, desk)),
    readHistory: async () => {
      const read = await desk.read(async (transaction) => {
        const [days, sessions, { care }] = await Promise.all([
          transaction.objectStore('days').getAll(),
          readSince(transaction, APPOINTMENTS, 0),
          readCare(transaction),
        ]);
        return { days, sessions: sessions.records.filter(({ status }) => status === 'done'), care };
      });
      if (!read.ok) return read;
      return { ok: true, value: { ...read.value, days: await readableInSlices(read.value.days) } };
    },
    readStretch: (first, last) =>
      desk.read(async (transaction) => {
        const [pain, breaks] = await Promise.all([
          readDays(transaction, PAIN, first, last),
          readDays(transaction, BREAKS, first, last),
        ]);
        return { pain: pain.records, breaks: breaks.records };
      }),
  };
}

async function readRoom(transaction: ReadTransaction, desk: Desk): Promise<ProgressRoom> {
  const now = desk.now();
  const today = dayOf(now);
  const [{ plan }, { choices }, days, first] = await Promise.all([
    readStored(transaction, now),
    readChoices(transaction),
    readRollUps(transaction, addDays(today, 1 - SHOWN), today),
    transaction.objectStore('days').openKeyCursor(),
  ]);
  return { now, today, plan, choices, days, firstDay: first?.key ?? null };
}

/** The same, with a rest between slices: the days of ten years in one go would keep a page from answering a click. */
async function readableInSlices(days: readonly unknown[]): Promise<readonly DayRecord[]> {
  const read: DayRecord[] = [];
  for (let from = 0; from < days.length; from += SLICE) {
    if (from > 0) await new Promise((rested) => setTimeout(rested, 0));
    read.push(...readableDays(days.slice(from, from + SLICE)));
  }
  return read;
}
