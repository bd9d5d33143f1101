import type { Moment } from '@/utils/domain/time/units';
import type { Connection } from '@/utils/store/connection';
import { STORES } from '@/utils/store/schema';
import { type ReadTransaction, read, type WriteTransaction, write } from '@/utils/store/transaction';
import type { Outcome } from './app';
import { attempt, type Explain } from './failures';

/** What every use case works with. */
export interface Desk {
  readonly now: () => Moment;
  /** Reads in one transaction over all stores, so that everything is of one moment. */
  read<Value>(work: (transaction: ReadTransaction) => Promise<Value>): Outcome<Value>;
  /** Does a piece of work in one transaction over all stores, and tells nobody. */
  keep<Value>(work: (transaction: WriteTransaction, now: Moment) => Promise<Value>): Outcome<Value>;
  /** The same, then tells everybody who watches. */
  change<Value>(work: (transaction: WriteTransaction, now: Moment) => Promise<Value>): Outcome<Value>;
}

/** A desk on this connection; `announce` is called after each write that succeeded. */
export function createDesk(connection: Connection, now: () => Moment, announce: () => void, explain: Explain): Desk {
  function keep<Value>(work: (transaction: WriteTransaction, now: Moment) => Promise<Value>): Outcome<Value> {
    return attempt('notSaved', explain, () => write(connection, STORES, (transaction) => work(transaction, now())));
  }

  return {
    now,
    read: (work) => attempt('notRead', explain, () => read(connection, STORES, work)),
    keep,
    change: async (work) => {
      const outcome = await keep(work);
      if (outcome.ok) announce();
      return outcome;
    },
  };
}
