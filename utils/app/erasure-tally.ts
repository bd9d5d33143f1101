import { parseDay } from '@/utils/domain/progress/parse-day';
import type { Desk } from './desk';
import type { ExchangeApp } from './exchange-app';

/** The use case of looking at what an erasure would take. */
export function erasureTallies(desk: Desk): Pick<ExchangeApp, 'tallyErasure'> {
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
