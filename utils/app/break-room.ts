import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import type { Session } from '@/utils/domain/exercises/session';
import { dayOf, previousDay } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { readDocument } from '@/utils/store/documents';
import { BREAKS, readDays } from '@/utils/store/records';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { BreakApp } from './break-app';
import type { Desk } from './desk';
import { EXERCISES, SESSION } from './document-names';
import { readSnapshot } from './snapshot';

/** What the break page reads. The parsers for it come while the store is read. */
export function breakRoomCases(
  desk: Desk,
  parsers: Promise<{
    sessionFrom(stored: unknown): Session | null;
    preferencesFrom(stored: unknown): { readonly preferences: ExercisePreferences };
  }>,
): Pick<BreakApp, 'readBreakRoom'> {
  return {
    readBreakRoom: async () => {
      const read = await desk.read(async (transaction) => {
        const now = desk.now();
        const [snapshot, session, wishes, done] = await Promise.all([
          readSnapshot(transaction, now),
          readDocument(transaction, SESSION),
          readDocument(transaction, EXERCISES),
          readDone(transaction, now),
        ]);
        return { ...snapshot, session, wishes, ...done };
      });
      if (!read.ok) return read;
      const { session, wishes, ...room } = read.value;
      const { sessionFrom, preferencesFrom } = await parsers;
      const { preferences } = preferencesFrom(wishes);
      return { ok: true, value: { ...room, session: sessionFrom(session), preferences } };
    },
  };
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
