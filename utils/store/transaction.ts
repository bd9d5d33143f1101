import type { IDBPTransaction } from 'idb';
import { assertWritable, type Connection } from './connection';
import type { StoreName, UnknotSchema } from './schema';
import { asStoreError } from './store-error';

export type ReadTransaction = IDBPTransaction<UnknotSchema, StoreName[], 'readonly' | 'readwrite'>;
export type WriteTransaction = IDBPTransaction<UnknotSchema, StoreName[], 'readwrite'>;

/**
 * Does the work in one read-write transaction that is on the disk before this resolves: all of it or nothing. The work
 * awaits nothing but the transaction's own requests. Throws a StoreError for what the browser refuses.
 */
export async function write<Value>(
  connection: Connection,
  stores: readonly StoreName[],
  work: (transaction: WriteTransaction) => Promise<Value>,
): Promise<Value> {
  return translated(async () => {
    const opened = await connection.open();
    assertWritable(opened);
    const transaction = begin(
      () => opened.database.transaction([...stores], 'readwrite', { durability: 'strict' }),
      connection,
    );
    return settle(transaction, work);
  });
}

/** Does the work in one read-only transaction, so that everything it reads is of one moment. */
export async function read<Value>(
  connection: Connection,
  stores: readonly StoreName[],
  work: (transaction: ReadTransaction) => Promise<Value>,
): Promise<Value> {
  return translated(async () => {
    const { database } = await connection.open();
    const transaction = begin(() => database.transaction([...stores], 'readonly'), connection);
    return settle(transaction as ReadTransaction, work as (transaction: ReadTransaction) => Promise<Value>);
  });
}

/** A connection that was closed under us is opened afresh the next time. */
function begin<Transaction>(start: () => Transaction, connection: Connection): Transaction {
  try {
    return start();
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function settle<Value, Transaction extends ReadTransaction>(
  transaction: Transaction,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  // The end is listened to from the start: an abort while the work runs must not go unhandled.
  const end = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await work(transaction);
    const failed = await end;
    if (failed !== null) throw failed.error;
    return value;
  } catch (error) {
    abort(transaction);
    const failed = await end;
    // When the browser aborted, its reason (a full disk, say) says more than the request that broke off.
    throw failed === null || asStoreError(error)?.type === 'diskFull' ? error : (transaction.error ?? error);
  }
}

function abort(transaction: ReadTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has already ended by itself, which is all that was wanted.
    if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
  }
}

async function translated<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error) ?? error;
  }
}
