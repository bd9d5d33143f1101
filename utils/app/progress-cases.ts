import { parseChoices } from '@/utils/domain/progress/choices';
import { parseDay } from '@/utils/domain/progress/parse-day';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import { addDays, dayOf } from '@/utils/domain/time/local-day';
import { asideName, putDocument } from '@/utils/store/documents';
import { APPOINTMENTS, BREAKS, PAIN, readDays, readSince } from '@/utils/store/records';
import type { ReadTransaction } from '@/utils/store/transaction';
import { readCare, renewNudges } from './care-plan';
import type { Desk } from './desk';
import { PROGRESS } from './document-names';
import { Refusal } from './failures';
import type { ProgressApp, ProgressRoom } from './progress-app';
import { step } from './schedule';
import { readStored } from './stored';
import { readChoices } from './stored-choices';

const SHOWN = 84; // days: twelve weeks, what the first look compares and counts
const SLICE = 500; // days read in one go: some 5 to 15 ms

/** The use cases of the progress page. */
export function progressCases(desk: Desk): ProgressApp {
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
    changeChoices: (change) =>
      desk.change(async (transaction, now) => {
        const { choices, broken } = await readChoices(transaction);
        const changed = parseChoices(change(choices));
        if (!changed.ok) throw new Refusal(changed.error);
        if (broken !== undefined) await putDocument(transaction, asideName(PROGRESS, now.at), broken);
        await putDocument(transaction, PROGRESS, changed.value);
        // The reminder of the look-back is one of them.
        await renewNudges(transaction, now);
        await step(transaction, now, { type: 'refresh' });
        return changed.value;
      }),
  };
}

async function readRoom(transaction: ReadTransaction, desk: Desk): Promise<ProgressRoom> {
  const now = desk.now();
  const today = dayOf(now);
  const store = transaction.objectStore('days');
  const [{ plan }, { choices }, days, first] = await Promise.all([
    readStored(transaction, now),
    readChoices(transaction),
    store.getAll(IDBKeyRange.bound(addDays(today, 1 - SHOWN), today)),
    store.openKeyCursor(),
  ]);
  return { now, today, plan, choices, days: readable(days), firstDay: first?.key ?? null };
}

/** The same, with a rest between slices: the days of ten years in one go would keep a page from answering a click. */
async function readableInSlices(days: readonly unknown[]): Promise<readonly DayRecord[]> {
  const read: DayRecord[] = [];
  for (let from = 0; from < days.length; from += SLICE) {
    if (from > 0) await new Promise((rested) => setTimeout(rested, 0));
    read.push(...readable(days.slice(from, from + SLICE)));
  }
  return read;
}

function readable(days: readonly unknown[]): readonly DayRecord[] {
  return days.map(parseDay).flatMap((day) => (day.ok ? [day.value] : []));
}
