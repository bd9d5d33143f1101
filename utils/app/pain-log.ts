import type { PainEntry } from '@/utils/domain/pain/entry';
import { parsePainEntry } from '@/utils/domain/pain/parse-entry';
import { dayOf, momentOf, previousDay } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { PAIN, putRecord } from '@/utils/store/records';
import { recount } from '@/utils/store/recount';
import type { WriteTransaction } from '@/utils/store/transaction';
import type { App, PainChange, PainInput } from './app';
import type { Desk } from './desk';
import { Refusal } from './failures';
import { newId } from './ids';
import { readOrRefuse, remove } from './one-record';

/** The use cases of the pain log. */
export function painCases(desk: Desk): Pick<App, 'logPain' | 'changePain' | 'removePain' | 'restorePain'> {
  return {
    logPain: (input) => desk.change((transaction, now) => save(transaction, merged(entryOf(input, now), {}))),
    changePain: (id, change) =>
      desk.change(async (transaction) => save(transaction, merged(await readOrRefuse(transaction, PAIN, id), change))),
    removePain: (id) => desk.change((transaction) => remove(transaction, PAIN, id)),
    restorePain: (entry) => desk.change((transaction) => save(transaction, entry)),
  };
}

function entryOf({ when, ...said }: PainInput, now: Moment): PainEntry {
  const today = dayOf(now);
  const { zone } = now;
  if (when === 'today') return { id: newId(now.at), at: now.at, day: today, zone, ...said };
  const yesterday = previousDay(today);
  return { id: newId(now.at), at: momentOf(yesterday, '12:00', zone), day: yesterday, zone, ...said };
}

/** An empty note and empty regions are taken away rather than stored. */
function merged(entry: PainEntry, change: PainChange): PainEntry {
  const { regions, note, ...rest } = { ...entry, ...change };
  return {
    ...rest,
    ...(regions !== undefined && Object.keys(regions).length > 0 && { regions }),
    ...(note !== undefined && note.trim() !== '' && { note: note.trim() }),
  };
}

async function save(transaction: WriteTransaction, entry: PainEntry): Promise<PainEntry> {
  const parsed = parsePainEntry(entry);
  if (!parsed.ok) throw new Refusal(parsed.error);
  await putRecord(transaction, PAIN, parsed.value);
  await recount(transaction, parsed.value.day);
  return parsed.value;
}
