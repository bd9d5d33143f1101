import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { createBackupReader } from '@/utils/domain/exchange/backup-reader';
import { value } from '../app/table';
import { backupOf, historyOf, lay, openExchange, textOf } from './history';
import { makeRandom, mutated } from './mutations';

const COUNT = 10_000;
const EVERY = 50; // how many of them go through a store as well
const ALL = ['plan', 'care', 'exercises', 'progress'] as const;

const ASIDE = { store: 'pain', key: 'broken', value: { id: 'broken', score: 'ouch' } } as const;
const TEXT = textOf(backupOf(historyOf(2), { unreadable: [ASIDE] }));

/** The damaged file of this number. */
function damaged(number: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(mutated(TEXT, makeRandom(number * 7919 + 13)));
}

describe(`${COUNT.toLocaleString()} damaged files`, () => {
  test('are each read whole or refused in words, whatever is wrong with them', () => {
    const results = { read: 0, refused: new Set<string>() };
    for (let number = 0; number < COUNT; number += 1) {
      const bytes = damaged(number);
      const reader = createBackupReader();
      const half = bytes.length >> 1;
      const refusal = reader.write(bytes.subarray(0, half)) ?? reader.write(bytes.subarray(half));
      const result = refusal === null ? reader.end() : ({ ok: false, error: refusal } as const);
      if (result.ok) results.read += 1;
      else {
        if (!/^(This file|The part) [\s\S]*Nothing was changed\. [A-Z][\s\S]*\.$/.test(result.error))
          throw new Error(result.error);
        results.refused.add(result.error.slice(0, 45));
      }
    }
    expect(results.read).toBeGreaterThan(COUNT / 50); // a note may be any text, and lines may stand in any order
    expect(results.read).toBeLessThan(COUNT / 2);
    expect(results.refused.size).toBeGreaterThan(5);
  }, 120_000);

  test('leave a store as it was, or bring what can be taken out and in again without a change', async () => {
    const counts = { applied: 0, refused: 0 };
    const { exchange, name, app, look } = openExchange();
    await value(app.read());
    await lay(name, historyOf(1), {});
    for (let number = 0; number < COUNT; number += EVERY) {
      const before = await look();
      const preview = await exchange.readImport(new Blob([damaged(number)]));
      const applied = preview.ok ? await exchange.applyImport(ALL) : preview;
      if (!applied.ok) {
        counts.refused += 1;
        expect(await look()).toEqual(before);
        continue;
      }
      counts.applied += 1;
      const file = await value(exchange.exportAll());
      await value(exchange.readImport(file));
      await value(exchange.applyImport([]));
      const again = await value(exchange.exportAll());
      expect(await again.text()).toBe(await file.text());
      await value(exchange.erase({ type: 'everything' }));
      await value(exchange.readImport(file));
      await value(exchange.applyImport(ALL));
      expect(await (await value(exchange.exportAll())).text()).toBe(await file.text());
    }
    expect(counts.applied).toBeGreaterThan(10);
    expect(counts.refused).toBeGreaterThan(50);
  }, 120_000);
});
