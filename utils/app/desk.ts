import type { Moment } from '@/utils/domain/time/units';
import type { Connection } from '@/utils/store/connection';
import { STORES } from '@/utils/store/schema';
import { type WriteTransaction, write } from '@/utils/store/transaction';
import type { Outcome } from './app';
import { attempt } from './failures';

/** What every use case works with. */
export interface Desk {
  readonly connection: Connection;
  readonly now: () => Moment;
  /** Does a piece of work in one transaction over all stores, then tells everybody who watches. */
  change<Value>(work: (transaction: WriteTransaction, now: Moment) => Promise<Value>): Outcome<Value>;
}

/** A desk on this connection; `announce` is called after each write that succeeded. */
export function createDesk(connection: Connection, now: () => Moment, announce: () => void): Desk {
  return {
    connection,
    now,
    change: async (work) => {
      const outcome = await attempt('Not saved', () =>
        write(connection, STORES, (transaction) => work(transaction, now())),
      );
      if (outcome.ok) announce();
      return outcome;
    },
  };
}
