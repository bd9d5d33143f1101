import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { backupOf, DOCUMENTS, fileOf, historyOf, lay, openExchange, textOf } from '../exchange/history';
import { failure, value } from './table';

const EMPTY = { pain: [], breaks: [], appointments: [], days: [] };
const ALL = ['plan', 'care', 'exercises', 'progress'] as const;
const NOTHING = { pain: 0, breaks: 0, appointments: 0, days: 0 };
const CRUMBS = {
  'aside:plan:1795000000000': { routines: 'soup' },
  'kept:care:1794000000000': 7,
  'kept:day:2026-01-02': { day: 9 },
};

afterEach(() => vi.restoreAllMocks());

/** What stands in the file, but for the moment it was written. */
async function written(file: Blob): Promise<string> {
  const text = await file.text();
  expect(text).toMatch(/"exportedAt":\d+,/);
  return text.replace(/"exportedAt":\d+,/, '');
}

/** A store with a year in it, and with values of every kind that cannot be read. */
async function aYear() {
  const table = openExchange();
  await value(table.app.read());
  await lay(table.name, historyOf(365), { ...DOCUMENTS, ...CRUMBS });
  const database = await table.raw();
  const [entry] = await database.getAll('pain');
  await database.put('pain', { ...entry, id: 'broken', score: 'ouch' });
  await database.put('breaks', { id: 'hollow' });
  await database.put('appointments', { ...entry, id: 'nowhere', title: '' });
  await database.put('days', { day: '2026-11-20', breaks: 'crumbs', pain: {}, habits: {} });
  database.close();
  return table;
}

describe('everything taken out', () => {
  test('comes back as it was after all was erased, byte for byte but for the moment', async () => {
    const { exchange, clock } = await aYear();
    const first = await value(exchange.exportAll());
    await value(exchange.erase({ type: 'everything' }));
    clock.at += 60_000;
    const preview = await value(exchange.readImport(first));
    expect(preview).toMatchObject({ isEmptyHere: true, documents: ALL, inFile: { unreadable: 7 } });
    const { added } = await value(exchange.applyImport(preview.documents));
    expect(added).toEqual(preview.added);
    const second = await value(exchange.exportAll());
    expect(await written(second)).toBe(await written(first));
  }, 120_000);

  test('changes nothing where it came from, nor where it was taken in before', async () => {
    const { exchange, look } = await aYear();
    const file = await value(exchange.exportAll());
    const before = await look();
    const preview = await value(exchange.readImport(file));
    expect(preview).toMatchObject({ added: NOTHING, documents: [], isEmptyHere: false });
    expect(await value(exchange.applyImport([]))).toEqual({ added: NOTHING, documents: [] });
    expect(await look()).toEqual(before);

    const other = openExchange();
    await value(other.exchange.readImport(file));
    await value(other.exchange.applyImport(ALL));
    const once = await other.look();
    await value(other.exchange.readImport(file));
    await value(other.exchange.applyImport([]));
    expect(await other.look()).toEqual(once);
  }, 120_000);

  test('has one record a line and is JSON that anything can read', async () => {
    const { exchange } = await aYear();
    const text = await (await value(exchange.exportAll())).text();
    const { pain, breaks, unreadable, ...rest } = JSON.parse(text);
    expect(text.split('\n').filter((line) => /^\{"id":.*\},?$/.test(line)).length).toBeGreaterThan(
      pain.length + breaks.length,
    );
    expect(rest).toMatchObject({ format: 'unknot', version: 1, ...DOCUMENTS });
    expect(unreadable.map(({ store, key }: { store: string; key: string }) => `${store} ${key}`)).toEqual([
      'documents aside:plan:1795000000000',
      'documents kept:care:1794000000000',
      'documents kept:day:2026-01-02',
      'pain broken',
      'breaks hollow',
      'appointments nowhere',
      'days 2026-11-20',
    ]);
  }, 120_000);

  test('is noted with its moment, which no export holds', async () => {
    const { exchange, app, clock } = openExchange();
    expect(await value(exchange.readExchange())).toEqual({ exportedAt: null, firstDay: null });
    await value(app.logPain({ kind: 'now', score: 2, when: 'yesterday' }));
    const file = await value(exchange.exportAll());
    expect(await value(exchange.readExchange())).toMatchObject({ exportedAt: null }); // it may never reach the disk
    await value(exchange.noteExport());
    expect(await value(exchange.readExchange())).toEqual({ exportedAt: clock.at, firstDay: '2026-11-23' });
    expect(await (await value(exchange.exportAll())).text()).toBe(await file.text());
  });

  test('holds what JSON has no form for as its text', async () => {
    const { exchange, app, raw } = openExchange();
    await value(app.read());
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const database = await raw();
    await database.put('documents', circle, 'kept:plan:1');
    await database.put('documents', undefined, 'kept:plan:2');
    database.close();
    const { unreadable } = JSON.parse(await (await value(exchange.exportAll())).text());
    expect(unreadable.map((one: { value: unknown }) => one.value)).toEqual(['[object Object]', 'undefined']);
  });
});

describe('a file taken in', () => {
  const entry = (change: object) => ({ ...historyOf(1).pain[0], ...change });

  test('adds what is not here and leaves what is, and the numbers of its days follow', async () => {
    const { exchange, app, raw } = openExchange();
    const mine = await value(app.logPain({ kind: 'average24h', score: 4, when: 'today' }));
    const database = await raw();
    await database.put('days', { ...(await database.get('days', mine.day)), habits: { sleepHours: 6 } });
    const file = textOf(
      backupOf({
        ...EMPTY,
        pain: [
          { ...mine, score: 9 },
          { ...mine, id: 'a', score: 1 },
          { ...mine, id: 'b', day: '2026-11-20', score: 3 },
        ],
        days: [
          { day: mine.day, breaks: {}, pain: { average24h: [9, 9, 9] }, habits: { sleepHours: 8, yoga: true } },
          { day: '2026-11-20', breaks: {}, pain: {}, habits: { yoga: false } },
          { day: '2026-11-19', breaks: { posture: { done: 3 } }, pain: {}, habits: {} },
        ],
      }),
    );
    expect((await value(exchange.readImport(fileOf(file)))).added).toMatchObject({ pain: 2, days: 3 });
    await value(exchange.applyImport([]));
    expect(await database.getAll('days')).toEqual([
      { day: '2026-11-20', breaks: {}, pain: { average24h: [3] }, habits: { yoga: false } },
      {
        day: mine.day,
        breaks: {},
        pain: { average24h: [4, 1].toSorted(() => 1) },
        habits: { sleepHours: 6, yoga: true },
      },
    ]);
    expect(await database.get('pain', mine.id)).toEqual(mine);
    database.close();
  });

  test('brings the documents that were chosen, and only these', async () => {
    const { exchange, app, look } = openExchange();
    await value(app.changePlan((plan) => ({ ...plan, readingGrace: 5 })));
    const file = fileOf(textOf(backupOf(EMPTY, { exercises: null })));
    expect((await value(exchange.readImport(file))).documents).toEqual(['plan', 'care', 'progress']);
    expect((await value(exchange.applyImport(['care', 'exercises']))).documents).toEqual(['care']);
    const documents = new Map((await look()).documents as [string, unknown][]);
    expect(documents.get('care')).toEqual(DOCUMENTS.care);
    expect(documents.get('plan')).toMatchObject({ readingGrace: 5 });
    expect(documents.has('exercises') || documents.has('progress')).toBe(false);
  });

  test('brings a plan without starting the timers afresh', async () => {
    const { exchange, app, look, clock, raw } = openExchange();
    await value(
      app.commit({ type: 'look', seen: { input: 'active', fullScreen: false, meeting: false, audible: false } }),
    );
    clock.at += 20 * 60_000;
    await value(exchange.readImport(fileOf(textOf(backupOf(EMPTY)))));
    await value(exchange.applyImport(['plan']));
    const { plan, state } = await value(app.read());
    expect(plan).toEqual(DOCUMENTS.plan);
    const database = await raw();
    expect(await database.get('documents', 'schedule')).toEqual(state);
    database.close();
    expect(JSON.stringify(state)).toContain(String(20 * 60_000));
    expect((await look()).breaks).toEqual([]);
  });

  test('keeps a document that could not be read here for the next export, and tells of nothing', async () => {
    const { exchange, app, raw } = openExchange();
    await value(app.read());
    const database = await raw();
    await database.put('documents', { version: 1, routines: 'soup' }, 'plan');
    await database.put('documents', { version: 1, series: 'soup' }, 'care');
    const file = fileOf(textOf(backupOf(EMPTY)));
    expect((await value(exchange.readImport(file))).documents).toEqual(ALL);
    await value(exchange.applyImport(ALL));
    expect(await value(app.read())).toMatchObject({ plan: DOCUMENTS.plan, troubles: [] });
    expect(JSON.parse(await (await value(exchange.exportAll())).text()).unreadable).toHaveLength(2);
    database.close();
  });

  test('brings appointments whose reminders come, but none that should have come before', async () => {
    const { exchange, app, clock } = openExchange();
    const soon = { ...historyOf(14).appointments[0], id: 'soon', at: clock.at + 30 * 60_000, day: '2026-11-24' };
    const { before: _, after: __, soreness: ___, ...planned } = { ...soon, status: 'planned' as const };
    await value(
      exchange.readImport(
        fileOf(JSON.stringify({ format: 'unknot', version: 1, ...backupOf(EMPTY), appointments: [planned] })),
      ),
    );
    await value(exchange.applyImport([]));
    const { upcoming, surface } = await value(app.read());
    expect(upcoming.map(({ id }) => id)).toEqual(['soon']);
    expect(surface.notices ?? []).toEqual([]);
  });

  test('that is refused leaves everything as it was', async () => {
    const { exchange, look } = await aYear();
    const before = await look();
    const broken = textOf(backupOf({ ...EMPTY, pain: [entry({}), entry({ id: 'x', score: 11 })] as never }));
    const refused = await failure(exchange.readImport(fileOf(broken)));
    expect(refused).toEqual({
      type: 'invalid',
      message: expect.stringMatching(/one place\. Pain entry 2: A pain score is .* Nothing was changed\./),
    });
    expect(await failure(exchange.applyImport(ALL))).toMatchObject({ type: 'invalid' });
    expect(await look()).toEqual(before);
  }, 60_000);

  test('is refused when it is larger than any of ours', async () => {
    const { exchange } = openExchange();
    const large = { size: 200_000_001 } as Blob;
    expect((await failure(exchange.readImport(large))).message).toContain('200 MB');
  });

  test('is refused where the plan is a newer version’s, which stays as it is', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { exchange, app, raw, look } = openExchange();
    await value(app.read());
    const database = await raw();
    await database.put('documents', { version: 2 }, 'plan');
    database.close();
    const before = await look();
    await value(exchange.readImport(fileOf(textOf(backupOf(historyOf(3))))));
    expect(await failure(exchange.applyImport(ALL))).toMatchObject({ type: 'newerVersion' });
    expect(await look()).toEqual(before);
  });
});

describe('long work that is cancelled', () => {
  /** Work that is stopped as soon as this share of it is done. */
  function stopped(at: number) {
    const control = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      if (share >= at) control.abort();
    };
    return { shares, work: { onProgress, signal: control.signal } };
  }

  test.each([0, 0.3, 0.6, 0.95])(
    'leaves nothing of a file behind when stopped at %d',
    async (at) => {
      const { exchange, look, app } = openExchange();
      await value(app.read());
      const before = await look();
      await value(exchange.readImport(fileOf(textOf(backupOf(historyOf(365))))));
      const { work, shares } = stopped(at);
      expect(await failure(exchange.applyImport(ALL, work))).toEqual({
        type: 'cancelled',
        message: 'Cancelled. Nothing was changed.',
      });
      expect(shares.length).toBeGreaterThan(0);
      expect(await look()).toEqual(before);
      // The file is still there to be taken in after all.
      expect((await value(exchange.applyImport(ALL))).added.pain).toBeGreaterThan(400);
    },
    60_000,
  );

  test('writes no file, reads none, makes no table and erases nothing', async () => {
    const { exchange, look } = await aYear();
    const file = await value(exchange.exportAll());
    const before = await look();
    const cancelled = { type: 'cancelled' };
    expect(await failure(exchange.exportAll(stopped(0.5).work))).toMatchObject(cancelled);
    expect(await failure(exchange.readImport(file, stopped(0.2).work))).toMatchObject(cancelled);
    expect(await failure(exchange.exportTable('breaks', stopped(0).work))).toMatchObject(cancelled);
    const span = { type: 'span', first: '2026-01-01', last: '2026-12-31' } as const;
    expect(await failure(exchange.erase(span, stopped(0.5).work))).toMatchObject(cancelled);
    expect(await look()).toEqual(before);
  }, 60_000);

  test('tells of shares that rise to the whole', async () => {
    const { exchange } = await aYear();
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    const file = await value(exchange.exportAll({ onProgress }));
    await value(exchange.erase({ type: 'everything' }));
    for (const work of [
      () => exchange.readImport(file, { onProgress }),
      () => exchange.applyImport(ALL, { onProgress }),
    ]) {
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
      shares.length = 0;
      await value<unknown>(work());
    }
    expect(shares.at(-1)).toBe(1);
  }, 60_000);
});
