import { usualScore } from '@/utils/domain/pain/usual';
import { addDays, dayOf, previousDay } from '@/utils/domain/time/local-day';
import { readRollUps } from '@/utils/store/days';
import type { PopupApp } from './app';
import type { Desk } from './desk';

const FORTNIGHT = 14;

/** The use case of what is usual for this person. */
export function usualPainCases(desk: Desk): Pick<PopupApp, 'readUsualPain'> {
  return {
    readUsualPain: () =>
      desk.read(async (transaction) => {
        const today = dayOf(desk.now());
        return usualScore(await readRollUps(transaction, addDays(today, -FORTNIGHT), previousDay(today)));
      }),
  };
}
