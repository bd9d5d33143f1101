// What tests of faults run in a page of the extension: the product's own code, put where the driver finds it.
import { systemNow } from '@/utils/app/clock';
import { createExchangeApp } from '@/utils/app/create-exchange-app';
import { createConnection } from '@/utils/store/connection';
import { MIGRATIONS, type Migration } from '@/utils/store/migrations';

const NAME = 'unknot-upgrade'; // a database of its own: the product's has its version already
const NEXT: Migration = {
  to: MIGRATIONS.length + 1,
  why: 'a step of the test, which writes every entry anew',
  up: async (_database, transaction) => {
    let cursor = await transaction.objectStore('pain').openCursor();
    while (cursor !== null) {
      await cursor.update({ ...cursor.value, note: 'upgraded' });
      cursor = await cursor.continue();
    }
  },
};

/** Makes a database of the present version with so many entries. */
async function makeOld(count: number): Promise<void> {
  const connection = createConnection(NAME);
  const { database } = await connection.open();
  const transaction = database.transaction('pain', 'readwrite');
  for (let index = 0; index < count; index += 1) {
    void transaction.store.put({
      id: `entry-${index}`,
      at: index,
      day: '2026-11-24',
      zone: 'UTC',
      kind: 'now',
      score: index % 11,
    });
  }
  await transaction.done;
  connection.close();
}

/** Opens it with a version more, which writes every entry anew. */
async function upgrade(): Promise<void> {
  await createConnection(NAME, [...MIGRATIONS, NEXT]).open();
}

Object.assign(globalThis, { exchange: createExchangeApp({ now: systemNow }), makeOld, upgrade });
