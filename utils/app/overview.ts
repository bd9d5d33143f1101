import { STORES } from '@/utils/store/schema';
import { read } from '@/utils/store/transaction';
import type { ScheduleApp } from './app';
import type { Desk } from './desk';
import { attempt } from './failures';
import { overviewOf, readStored } from './stored';

/** What the worker reads. */
export function overviewCases(desk: Desk): Pick<ScheduleApp, 'readOverview'> {
  return {
    readOverview: () =>
      attempt('Not read', () =>
        read(desk.connection, STORES, async (transaction) => {
          const now = desk.now();
          return overviewOf(await readStored(transaction, now), now);
        }),
      ),
  };
}
