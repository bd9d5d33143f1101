import { parseSession } from '@/utils/domain/exercises/parse-session';
import type { Session } from '@/utils/domain/exercises/session';
import { dayOf, previousDay } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { readDocument } from '@/utils/store/documents';
import { BREAKS, readDays } from '@/utils/store/records';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { BreakApp } from './app';
import type { Desk } from './desk';
import { readPreferences } from './exercise-choice';
import { readSnapshot } from './snapshot';

/** The name of the document that holds the break which is being taken. */
export const SESSION = 'break';

/** What the break page reads. */
export function breakRoomCases(desk: Desk): Pick<BreakApp, 'readBreakRoom'> {
  return {
    readBreakRoom: () =>
      desk.read(async (transaction) => {
        const now = desk.now();
        const [snapshot, session, { preferences }, done] = await Promise.all([
          readSnapshot(transaction, now),
          readSession(transaction),
          readPreferences(transaction),
          readDone(transaction, now),
        ]);
        return { ...snapshot, session, preferences, ...done };
      }),
  };
}

/** One that cannot be read is none: the break itself is the schedule's, so nothing that was logged is lost. */
async function readSession(transaction: ReadTransaction): Promise<Session | null> {
  const parsed = parseSession(await readDocument(transaction, SESSION));
  return parsed.ok ? parsed.value : null;
}

/** Exercises of today and the two days before: enough to vary them, and no more however long the history. */
async function readDone(transaction: ReadTransaction, now: Moment) {
  const today = dayOf(now);
  const { records } = await readDays(transaction, BREAKS, previousDay(previousDay(today)), today);
  const breaks = records
    .filter(({ exercises = [] }) => exercises.length > 0)
    .sort((a, b) => b.at - a.at)
    .map(({ exercises = [] }) => exercises.map(({ id }) => id));
  return { recent: breaks.flat(), last: breaks[0] ?? [] };
}
