import type { ScheduleApp } from './app';
import type { Desk } from './desk';
import { overviewOf, readStored } from './stored';

/** What the worker reads. */
export function overviewCases(desk: Desk): Pick<ScheduleApp, 'readOverview'> {
  return {
    readOverview: () =>
      desk.read(async (transaction) => {
        const now = desk.now();
        return overviewOf(await readStored(transaction, now), now);
      }),
  };
}
