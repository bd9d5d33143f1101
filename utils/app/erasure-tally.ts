import { parseDay } from '@/utils/domain/progress/parse-day';
import type { LocalDay } from '@/utils/domain/time/units';
import type { Outcome } from './app';
import type { Desk } from './desk';

/** How much there is to erase. */
export interface ErasureTally {
  readonly pain: number;
  readonly breaks: number;
  readonly appointments: number;
  /** Days with notes of sleep, yoga or medicines. */
  readonly notes: number;
}

/** A stretch of days, both included. */
interface Span {
  readonly first: LocalDay;
  readonly last: LocalDay;
}

/** What an erasure would take, told before it is done. */
export interface ErasureTallies {
  /** Counts what there is of these days; null for all days. */
  tallyErasure(span: Span | null): Outcome<ErasureTally>;
}

/** The use case of looking at what an erasure would take. */
export function erasureTallies(desk: Desk): ErasureTallies {
  return {
    tallyErasure: (span) =>
      desk.read(async (transaction) => {
        const days = span === null ? null : IDBKeyRange.bound(span.first, span.last);
        const [pain, breaks, appointments, ofDays] = await Promise.all([
          transaction.objectStore('pain').index('by-day').count(days),
          transaction.objectStore('breaks').index('by-day').count(days),
          transaction.objectStore('appointments').index('by-day').count(days),
          transaction.objectStore('days').getAll(days),
        ]);
        return { pain, breaks, appointments, notes: ofDays.filter(hasNotes).length };
      }),
  };
}

function hasNotes(stored: unknown): boolean {
  const day = parseDay(stored);
  return day.ok && Object.keys(day.value.habits).length > 0;
}
