import type { ScheduleApp } from './app';
import type { Desk } from './desk';
import { nudgesFrom } from './nudges-from';
import { overviewOf, readStored } from './stored';

/** What the worker reads. */
export function overviewCases(desk: Desk): Pick<ScheduleApp, 'readOverview'> {
  return {
    readOverview: () =>
      desk.read(async (transaction) => {
        const now = desk.now();
        const stored = await readStored(transaction, now);
        return overviewOf(stored, now, nudgesFrom(stored.nudges));
      }),
  };
}
