import type { PainEntry, PainScore, Region } from '../pain/entry';
import { dayOf, nextDay } from '../time/local-day';
import type { EpochMs, LocalDay } from '../time/units';

/** The counted day scores of one area: one 24-hour average a day. */
export interface AreaScores {
  /** The area; null for the whole. */
  readonly region: Region | null;
  readonly days: ReadonlyMap<LocalDay, PainScore>;
}

const UUID_V7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7/i;

/** When an entry was logged: the time its id holds, because `at` of a score for yesterday is noon of that day. */
function loggedAt({ id, at }: PainEntry): EpochMs {
  const [, high, low] = UUID_V7.exec(id) ?? [];
  // An id of another kind comes from another program's file; there is nothing to go by but `at`.
  return high === undefined || low === undefined ? at : Number.parseInt(high + low, 16);
}

/** Whether an entry counts for the rule: a 24-hour average, logged on its day or the next (clinical 5.1). */
export function isCounted(entry: PainEntry): boolean {
  if (entry.kind !== 'average24h') return false;
  const logged = dayOf({ at: loggedAt(entry), zone: entry.zone });
  return logged === entry.day || logged === nextDay(entry.day);
}

/**
 * The counted score of each day, of an area or of the whole (null). Of several on one day the one logged last wins; one
 * that does not count never hides one that does.
 */
export function dayScores(entries: readonly PainEntry[], region: Region | null): AreaScores {
  const days = new Map<LocalDay, PainScore>();
  const counted = entries.filter(isCounted).sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  for (const entry of counted) {
    const score = region === null ? entry.score : entry.regions?.[region];
    if (score !== undefined) days.set(entry.day, score);
  }
  return { region, days };
}

/** The counted scores of every area a series follows; those of the whole when it names none. */
export function scoresOf(entries: readonly PainEntry[], areas: readonly Region[]): readonly AreaScores[] {
  return areas.length === 0 ? [dayScores(entries, null)] : areas.map((region) => dayScores(entries, region));
}
