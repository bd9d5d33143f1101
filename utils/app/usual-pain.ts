import { usualScore } from '@/utils/domain/pain/usual';
import { parseDay } from '@/utils/domain/progress/parse-day';
import { addDays, dayOf } from '@/utils/domain/time/local-day';
import type { PopupApp } from './app';
import type { Desk } from './desk';

const FORTNIGHT = 14;

/** The use case of what is usual for this person. */
export function usualPainCases(desk: Desk): Pick<PopupApp, 'readUsualPain'> {
  return {
    readUsualPain: () =>
      desk.read(async (transaction) => {
        const today = dayOf(desk.now());
        const range = IDBKeyRange.bound(addDays(today, -FORTNIGHT), today, false, true);
        const days = (await transaction.objectStore('days').getAll(range)).map(parseDay);
        return usualScore(days.flatMap((day) => (day.ok ? [day.value] : [])));
      }),
  };
}
