import { changeCases } from './break-changes';
import { breakCases } from './break-log';
import type { Desk } from './desk';
import { painCases } from './pain-log';
import { choicesCases } from './progress-choices';
import { summaryCases } from './summary-cases';

/** What the progress page fetches when a view other than the first is looked at, or something is changed. */
export function progressWork(desk: Desk) {
  return {
    ...choicesCases(desk),
    ...painCases(desk),
    ...changeCases(desk),
    ...breakCases(desk),
    ...summaryCases(desk),
  };
}
