import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { type DayRecord, rollUp } from '@/utils/domain/progress/rollup';
import type { LocalDay } from '@/utils/domain/time/units';
import { putAll, readKeys } from '@/utils/store/batches';
import { readDayToChange, recount } from '@/utils/store/recount';
import type { WriteTransaction } from '@/utils/store/transaction';
import type { Steps } from './long-work';

/** What came new to the store, and the days of the file it came with. */
interface Arrived {
  readonly breaks: readonly BreakRecord[];
  readonly pain: readonly PainEntry[];
  /** Their habits are taken where there are none here; their numbers follow from the records. */
  readonly days: readonly DayRecord[];
}

const AT_ONCE = 200; // days worked out between two requests, a few milliseconds

/**
 * Brings the numbers of every day up to date after these records were stored. A day that was not here is worked out from
 * what arrived, in memory; one that was, from all its records. Gives how many days are new or have new notes.
 */
export async function mergeDays(transaction: WriteTransaction, arrived: Arrived, steps: Steps): Promise<number> {
  const here = await readKeys(transaction, 'days');
  const breaks = Map.groupBy(arrived.breaks, ({ day }) => day);
  const pain = Map.groupBy(arrived.pain, ({ day }) => day);
  const noted = arrived.days.filter((record) => hasAny(record.habits));
  const habits = new Map(noted.map((record) => [record.day, record.habits]));
  const touched = new Set([...breaks.keys(), ...pain.keys(), ...habits.keys()]);

  const fresh = [...touched].filter((day) => !here.has(day)).sort();
  let added = 0;
  for (let from = 0; from < fresh.length; from += AT_ONCE) {
    const made = fresh
      .slice(from, from + AT_ONCE)
      .map((day) => rollUp(day, breaks.get(day) ?? [], pain.get(day) ?? [], habits.get(day) ?? {}))
      .filter(({ breaks: counts, pain: scores, habits: notes }) => [counts, scores, notes].some(hasAny));
    added += made.length;
    await putAll(transaction, 'days', made, () => undefined);
    steps.done(AT_ONCE);
  }
  for (const day of touched) {
    if (!here.has(day)) continue;
    if (breaks.has(day) || pain.has(day)) await recount(transaction, day);
    if (habits.has(day) && (await mergeHabits(transaction, day, habits.get(day) ?? {}))) added += 1;
    steps.done(1);
  }
  return added;
}

/** Adds the habits that are not noted here; false when all of them are. */
async function mergeHabits(
  transaction: WriteTransaction,
  day: LocalDay,
  habits: DayRecord['habits'],
): Promise<boolean> {
  const before = await readDayToChange(transaction, day);
  if (!bringsNotes(habits, before.habits)) return false;
  await transaction.objectStore('days').put({ ...before, habits: { ...habits, ...before.habits } });
  return true;
}

/** Whether something is noted there that is not noted here. */
export function bringsNotes(there: DayRecord['habits'], here: DayRecord['habits']): boolean {
  return Object.keys(there).some((name) => !Object.hasOwn(here, name));
}

function hasAny(values: object): boolean {
  return Object.keys(values).length > 0;
}
