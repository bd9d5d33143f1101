import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { exercisesDone, type Session } from '@/utils/domain/exercises/session';
import { putDocument } from '@/utils/store/documents';
import { BREAKS, readSince } from '@/utils/store/records';
import type { WriteTransaction } from '@/utils/store/transaction';
import type { BreakApp } from './break-app';
import { saveBreak } from './break-changes';
import type { Desk } from './desk';
import { SESSION } from './document-names';

/** The use cases of the break that is being taken. */
export function sessionCases(desk: Desk): Pick<BreakApp, 'saveSession' | 'closeSession'> {
  return {
    saveSession: (session) =>
      desk.keep(async (transaction) => {
        await putDocument(transaction, SESSION, session);
        return null;
      }),
    closeSession: (session) => desk.change((transaction) => close(transaction, session)),
  };
}

async function close(transaction: WriteTransaction, session: Session): Promise<BreakRecord | null> {
  await transaction.objectStore('documents').delete(SESSION);
  const { records } = await readSince(transaction, BREAKS, session.startedAt);
  const record = records.find(({ routine, outcome }) => routine === session.routine && outcome !== 'held');
  if (record === undefined) return null;
  const exercises = exercisesDone(session, record.seconds ?? 0).map((id) => {
    const felt = session.felt[id];
    return felt === undefined ? { id } : { id, felt };
  });
  return exercises.length === 0 ? record : saveBreak(transaction, { ...record, exercises });
}
