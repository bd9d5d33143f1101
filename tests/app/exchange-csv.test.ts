import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { historyOf, lay, openExchange } from '../exchange/history';
import { failure, value } from './table';

describe('a table taken out', () => {
  test.each(['pain', 'breaks', 'appointments', 'days'] as const)(
    'of %s has a line for each and a mark for spreadsheets',
    async (table) => {
      const { exchange, app, name } = openExchange();
      await value(app.read());
      const history = historyOf(60);
      await lay(name, history, {});
      const file = await value(exchange.exportTable(table));
      const bytes = new Uint8Array(await file.arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const lines = new TextDecoder().decode(bytes).split('\r\n');
      expect(lines).toHaveLength(history[table].length + 2); // the names, and nothing after the last line end
      expect(lines[0]).toMatch(/^day,/);
      expect(lines[1]).toMatch(/^2026-/);
    },
  );

  test('leaves out what cannot be read, and is not noted as an export of everything', async () => {
    const { exchange, app, raw } = openExchange();
    const entry = await value(app.logPain({ kind: 'now', score: 3, when: 'today' }));
    const database = await raw();
    await database.put('pain', { ...entry, id: 'broken', score: 'ouch' });
    await database.put('days', { day: '2026-01-01', breaks: 7 });
    database.close();
    expect((await (await value(exchange.exportTable('pain'))).text()).split('\r\n')).toHaveLength(3);
    expect((await (await value(exchange.exportTable('days'))).text()).split('\r\n')).toHaveLength(3);
    expect(await value(exchange.readExchange())).toMatchObject({ exportedAt: null });
  });
});

describe('pain scores of another program', () => {
  const TEXT = 'Datum;Schmerz;Notiz\n22.11.2026;4;gut geschlafen\n23.11.2026;5;\n24.11.2027;1;';

  test.each([
    ['UTF-8', (text: string) => new Blob([text])],
    [
      'UTF-16',
      (text: string) =>
        new Blob([new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((one) => one.charCodeAt(0))]).buffer)]),
    ],
    ['Windows', (text: string) => new Blob([Uint8Array.from(text, (one) => one.charCodeAt(0))])],
  ])('are read in %s', async (_, fileOf) => {
    const { exchange } = openExchange();
    const table = await value(exchange.readPainCsv(fileOf(TEXT.replace('Schmerz', 'Schmerzstärke'))));
    expect(table.columns).toEqual(['Datum', 'Schmerzstärke', 'Notiz']);
    expect(table.guess).toMatchObject({ day: 0, order: 'dmy', score: 1, note: 2 });
  });

  test('are stored with the numbers of their days, once however often', async () => {
    const { exchange, look, app } = openExchange();
    await value(app.logPain({ kind: 'average24h', score: 2, when: 'yesterday' }));
    const table = await value(exchange.readPainCsv(new Blob([TEXT])));
    expect(await value(exchange.applyPainCsv(table, table.guess))).toBe(2);
    const once = await look();
    expect(once.pain).toHaveLength(3);
    expect((once.days ?? []).map(([, day]) => day)).toMatchObject([
      { day: '2026-11-22', pain: { average24h: [4] } },
      { day: '2026-11-23', pain: { average24h: [5, 2] } },
    ]);
    expect(await value(exchange.applyPainCsv(table, table.guess))).toBe(0);
    expect(await look()).toEqual(once);
  });

  test('are each stored once, of more rows than are read at a time', async () => {
    const { exchange, look, app } = openExchange();
    await value(app.read());
    const rows = Array.from(
      { length: 4500 },
      (_, index) => `2026-11-01 ${10 + (index % 10)}:${10 + (index % 50)},${index % 11}`,
    );
    const table = await value(exchange.readPainCsv(new Blob([`date,pain\n${rows.join('\n')}`])));
    const shares: number[] = [];
    const count = await value(exchange.applyPainCsv(table, table.guess, { onProgress: (share) => shares.push(share) }));
    expect(count).toBe(new Set(rows).size);
    expect((await look()).pain).toHaveLength(count);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('are left alone when it is cancelled', async () => {
    const { exchange, look, app } = openExchange();
    await value(app.read());
    const before = await look();
    const table = await value(exchange.readPainCsv(new Blob([TEXT])));
    const control = new AbortController();
    control.abort();
    expect(await failure(exchange.applyPainCsv(table, table.guess, { signal: control.signal }))).toMatchObject({
      type: 'cancelled',
    });
    expect(await look()).toEqual(before);
  });

  test('are refused in a file that is too large or has none', async () => {
    const { exchange } = openExchange();
    expect((await failure(exchange.readPainCsv({ size: 20_000_001 } as Blob))).message).toContain('20 MB');
    expect((await failure(exchange.readPainCsv(new Blob(['date,pain'])))).message).toContain('no rows');
  });
});
