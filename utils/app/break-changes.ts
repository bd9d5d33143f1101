import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { parseBreak } from '@/utils/domain/breaks/parse-break';
import { BREAKS, putRecord } from '@/utils/store/records';
import { recount } from '@/utils/store/recount';
import type { WriteTransaction } from '@/utils/store/transaction';
import type { App } from './app';
import type { Desk } from './desk';
import { Refusal } from './failures';
import { readOrRefuse } from './one-record';

/** The use case of correcting a break, or of saying why it was skipped. */
export function changeCases(desk: Desk): Pick<App, 'changeBreak'> {
  return {
    changeBreak: (id, change) =>
      desk.change(async (transaction) =>
        saveBreak(transaction, { ...(await readOrRefuse(transaction, BREAKS, id)), ...change }),
      ),
  };
}

/** Stores a break in place of the one of its id; the numbers of its day follow. Refuses what is none. */
export async function saveBreak(transaction: WriteTransaction, record: BreakRecord): Promise<BreakRecord> {
  const parsed = parseBreak(record);
  if (!parsed.ok) throw new Refusal(parsed.error);
  await putRecord(transaction, BREAKS, parsed.value);
  await recount(transaction, parsed.value.day);
  return parsed.value;
}
