import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPainSheet } from '@/entrypoints/popup/pain-sheet';
import { setUp, value, ZONE } from '../app/table';

afterEach(() => vi.restoreAllMocks());

/** A pain card on an empty store. */
function open() {
  const { app, clock } = setUp();
  const sheet = createPainSheet(
    app,
    () => ({ at: clock.at, zone: ZONE }),
    () => undefined,
  );
  const logged = async () => (await value(app.read())).recentPain;
  return { app, sheet, logged };
}

describe('the pain card', () => {
  test('makes one entry of a visit, however often the choice changes', async () => {
    const { sheet, logged } = open();
    await Promise.all([0, 1, 2, 3, 4].map((score) => sheet.choose('average24h', score)));
    expect(await logged()).toMatchObject([{ kind: 'average24h', score: 4 }]);
    expect(sheet.view()).toMatchObject({ chosen: { average24h: 4 }, canUndo: true });
    expect(sheet.view().said).toMatch(/^Saved \d/);
  });

  test('keeps the three questions apart', async () => {
    const { sheet, logged } = open();
    await sheet.choose('average24h', 3);
    await sheet.choose('now', 5);
    await sheet.choose('worst24h', 8);
    const scores = Object.fromEntries((await logged()).map(({ kind, score }) => [kind, score]));
    expect(scores).toEqual({ average24h: 3, now: 5, worst24h: 8 });
  });

  test('keeps both of two quick changes to the regions', async () => {
    const { sheet, logged } = open();
    await sheet.choose('average24h', 3);
    await Promise.all([sheet.setRegion('neck', 5), sheet.setRegion('hips', 2)]);
    expect(await logged()).toMatchObject([{ regions: { neck: 5, hips: 2 } }]);
    await sheet.setRegion('neck', null);
    expect((await logged())[0]?.regions).toEqual({ hips: 2 });
  });

  test('takes back step by step, to nothing at last', async () => {
    const { sheet, logged } = open();
    await sheet.choose('average24h', 3);
    await sheet.setNote('after the train');
    await sheet.undo();
    expect(await logged()).toMatchObject([{ score: 3 }]);
    expect((await logged())[0]).not.toHaveProperty('note');
    await sheet.undo();
    expect(await logged()).toEqual([]);
    expect(sheet.view()).toMatchObject({ said: 'Taken back', canUndo: false });
  });

  test('gives an entry that was logged before its old score back', async () => {
    const { app, sheet, logged } = open();
    const entry = await value(app.logPain({ kind: 'average24h', score: 6, when: 'today' }));
    sheet.reopen(entry);
    await sheet.choose('average24h', 2);
    expect(await logged()).toMatchObject([{ id: entry.id, score: 2 }]);
    await sheet.undo();
    expect(await logged()).toEqual([entry]);
  });

  test('logs for yesterday when yesterday is chosen', async () => {
    const { sheet, logged } = open();
    sheet.chooseDay('yesterday');
    await sheet.choose('average24h', 0);
    expect(await logged()).toMatchObject([{ day: '2026-11-23', score: 0 }]);
  });

  test('keeps the choice when it could not be saved, and saves it on another try', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { app, sheet, logged } = open();
    await value(app.read());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await sheet.choose('average24h', 7);
    expect(sheet.view()).toMatchObject({ chosen: { average24h: 7 }, said: '' });
    expect(sheet.view().failure).toMatch(/^Not saved: /);
    vi.restoreAllMocks();
    await sheet.retry();
    expect(sheet.view().failure).toBeNull();
    expect(await logged()).toMatchObject([{ score: 7 }]);
  });
});
