import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createApp } from '@/utils/app/create-app';
import { explainTrouble } from '@/utils/app/sentences';
import { rollUp } from '@/utils/domain/progress/rollup';
import { commit, exported, failure, setUp, value, ZONE } from './table';

afterEach(() => vi.restoreAllMocks());

describe('a commit', () => {
  test('saves the state, the record and the numbers of the day together', async () => {
    const { app, look, pass } = setUp();
    await look();
    pass(30);
    const asked = await look();
    expect(asked.surface.prompt?.routine).toBe('posture');
    const done = await commit(app, { type: 'answer', prompt: asked.surface.prompt?.id ?? '', outcome: 'done' });
    const { todaysBreaks, today, recentPain, ...read } = await value(app.read());
    expect(recentPain).toEqual([]);
    expect(todaysBreaks).toMatchObject([{ routine: 'posture', outcome: 'done', day: '2026-11-24', zone: ZONE }]);
    expect(today.breaks).toEqual({ posture: { done: 1 } });
    expect(read).toEqual(done);
  });

  test('that breaks off in the middle leaves nothing behind', async () => {
    const { app, look, pass } = setUp();
    await look();
    pass(30);
    const asked = await look();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'days') throw new DOMException('torn', 'AbortError');
      return put.apply(this, args as Parameters<typeof put>);
    });
    const event = { type: 'answer', prompt: asked.surface.prompt?.id ?? '', outcome: 'done' } as const;
    expect(await failure(app.commit(event))).toMatchObject({ type: 'failed' });
    vi.restoreAllMocks();
    const after = await value(app.read());
    expect(after.todaysBreaks).toEqual([]);
    expect(after.surface.prompt?.id).toBe(asked.surface.prompt?.id);
  });

  test('of two pages at the same moment ends a prompt once', async () => {
    const { name, app, clock, look, pass } = setUp();
    const other = createApp({ now: () => ({ at: clock.at, zone: ZONE }), database: name });
    await look();
    pass(30);
    const prompt = (await look()).surface.prompt?.id ?? '';
    await Promise.all([app, other, app, other].map((page) => page.commit({ type: 'answer', prompt, outcome: 'done' })));
    expect((await value(app.read())).todaysBreaks).toHaveLength(1);
  });

  test('of many at once loses none', async () => {
    const { app } = setUp();
    await Promise.all(
      Array.from({ length: 40 }, (_, score) => app.logPain({ kind: 'now', score: score % 11, when: 'today' })),
    );
    expect((await value(app.read())).recentPain).toHaveLength(40);
  });
});

describe('the plan', () => {
  test('changes, keeps what has elapsed and survives', async () => {
    const { app, look, pass } = setUp();
    await look();
    pass(20);
    const changed = await value(app.changePlan((plan) => ({ ...plan, caps: { perHour: 2, perDay: 9 } })));
    expect(changed.state.elapsed.posture).toBe(20 * 60_000);
    expect((await value(app.read())).plan.caps).toEqual({ perHour: 2, perDay: 9 });
  });

  test('with a bad value is refused with what is allowed, and the old one stays', async () => {
    const { app } = setUp();
    const error = await failure(app.changePlan((plan) => ({ ...plan, readingGrace: 900 })));
    expect(error.type).toBe('invalid');
    expect(error.message).toContain('0.25 to 30');
    expect((await value(app.read())).plan.readingGrace).toBe(2);
  });

  test.each([
    ['aside:progress:1', 'Pain scores are shown again'],
    ['aside:backup:1', 'so they are off'],
    ['aside:care:1', 'Your massage plan'],
    ['aside:schedule:1', 'Where your timers stood'],
  ])('the words for %s speak of just that', (key, words) => {
    expect(explainTrouble(key)).toContain(words);
  });

  test('that cannot be read is set aside, told of, exported, and the rest works', async () => {
    const { exchange, app, look, raw } = setUp();
    await look();
    const database = await raw();
    await database.put('documents', { version: 1, routines: 'soup' }, 'plan');
    const snapshot = await look();
    expect(snapshot.troubles.map(explainTrouble)).toEqual([expect.stringContaining('standard one is in use')]);
    expect(snapshot.plan.routines.length).toBeGreaterThan(1);
    expect((await exported(exchange)).unreadable).toMatchObject([{ store: 'documents', value: { routines: 'soup' } }]);
    expect((await value(app.acknowledgeTroubles())).troubles).toEqual([]);
    expect((await look()).troubles).toEqual([]);
    expect((await exported(exchange)).unreadable).toHaveLength(1);
    database.close();
  });

  test('of a newer version is neither used nor overwritten', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { app, look, raw } = setUp();
    await look();
    const database = await raw();
    await database.put('documents', { version: 2, dreams: true }, 'plan');
    expect(await failure(app.commit({ type: 'refresh' }))).toMatchObject({ type: 'newerVersion' });
    expect(await database.get('documents', 'plan')).toEqual({ version: 2, dreams: true });
    database.close();
  });

  test('stands beside timers that cannot be read: they begin again, nothing logged is lost', async () => {
    const { app, look, raw } = setUp();
    await value(app.logPain({ kind: 'average24h', score: 3, when: 'today' }));
    const database = await raw();
    await database.put('documents', 'noise', 'schedule');
    expect((await look()).troubles).toHaveLength(1);
    expect((await value(app.read())).recentPain).toHaveLength(1);
    database.close();
  });
});

describe('pain', () => {
  test('zero is an entry like any other', async () => {
    const { app } = setUp();
    await value(app.logPain({ kind: 'average24h', score: 0, when: 'today' }));
    const { today, recentPain } = await value(app.read());
    expect(recentPain).toMatchObject([{ score: 0, day: '2026-11-24' }]);
    expect(today.pain).toEqual({ average24h: [0] });
  });

  test.each([-1, 11, 3.5, Number.NaN])('of %d is refused', async (score) => {
    const { app } = setUp();
    expect(await failure(app.logPain({ kind: 'now', score, when: 'today' }))).toMatchObject({ type: 'invalid' });
    expect((await value(app.read())).recentPain).toEqual([]);
  });

  test('of yesterday is dated yesterday at noon', async () => {
    const { app } = setUp();
    const entry = await value(app.logPain({ kind: 'average24h', score: 6, when: 'yesterday' }));
    expect(entry.day).toBe('2026-11-23');
    expect(new Date(entry.at).toISOString()).toBe('2026-11-23T11:00:00.000Z');
  });

  test('takes regions and a note, and gives them up again', async () => {
    const { app } = setUp();
    const { id } = await value(app.logPain({ kind: 'average24h', score: 4, when: 'today' }));
    const note = '<b>not markup</b>';
    expect(await value(app.changePain(id, { regions: { neck: 5 }, note }))).toMatchObject({
      regions: { neck: 5 },
      note,
    });
    const plain = await value(app.changePain(id, { regions: {}, note: ' ' }));
    expect(plain).not.toHaveProperty('regions');
    expect(plain).not.toHaveProperty('note');
  });

  test('comes back as it was when a removal is undone', async () => {
    const { app } = setUp();
    const entry = await value(app.logPain({ kind: 'worst24h', score: 8, when: 'today' }));
    expect(await value(app.removePain(entry.id))).toEqual(entry);
    expect((await value(app.read())).today.pain).toEqual({});
    await value(app.restorePain(entry));
    expect((await value(app.read())).recentPain).toEqual([entry]);
  });

  test('that was deleted on another page cannot be changed here', async () => {
    const { app } = setUp();
    const { id } = await value(app.logPain({ kind: 'now', score: 2, when: 'today' }));
    await value(app.removePain(id));
    expect((await failure(app.changePain(id, { score: 3 }))).message).toContain('no longer there');
  });

  test('that is not saved for a full disk says so', async () => {
    const { app } = setUp();
    await value(app.read());
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const error = await failure(app.logPain({ kind: 'now', score: 2, when: 'today' }));
    expect(error.type).toBe('diskFull');
    expect(error.message).toMatch(/^Not saved: /);
  });
});

describe('the log', () => {
  test('gives days newest first, page by page, and names what cannot be read', async () => {
    const { exchange, app, clock, raw } = setUp();
    for (let day = 0; day < 5; day++) {
      await value(app.logPain({ kind: 'average24h', score: day, when: 'today' }));
      clock.at += 24 * 60 * 60_000;
    }
    const database = await raw();
    const [first] = await database.getAll('pain');
    await database.put('pain', { ...first, id: 'broken', score: 'ouch' });
    const newest = await value(app.readLog(null, 3));
    expect(newest.days.map(({ day }) => day)).toEqual(['2026-11-28', '2026-11-27', '2026-11-26']);
    expect(newest.hasMore).toBe(true);
    const oldest = await value(app.readLog('2026-11-26', 3));
    expect(oldest).toMatchObject({ hasMore: false, troubles: [{ key: 'pain:broken' }] });
    expect(oldest.days.map(({ pain }) => pain.length)).toEqual([1, 1]);
    expect((await exported(exchange)).unreadable).toHaveLength(1);
    database.close();
  });

  test('keeps every roll-up equal to what its records give, whatever is done', async () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant('log' as const),
        score: fc.integer({ min: 0, max: 10 }),
        when: fc.constantFrom('today', 'yesterday'),
      }),
      fc.record({ do: fc.constantFrom('remove', 'restore', 'change', 'breakOff', 'correct'), nth: fc.nat(5) }),
      fc.record({ do: fc.constant('work' as const), length: fc.integer({ min: 1, max: 200 }) }),
      fc.record({ do: fc.constantFrom('done', 'skipped'), nth: fc.constant(0) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { app, look, pass, raw } = setUp();
        await look();
        const removed: Parameters<typeof app.restorePain>[0][] = [];
        const nth = <Value>(list: readonly Value[], index: number): Value | undefined =>
          list[index % Math.max(1, list.length)];
        for (const one of steps) {
          const { recentPain, todaysBreaks, surface } = await value(app.read());
          if (one.do === 'log')
            await value(app.logPain({ kind: 'average24h', score: one.score, when: one.when as 'today' }));
          else if (one.do === 'work') {
            pass(one.length);
            await look();
          } else if (one.do === 'done' || one.do === 'skipped') {
            await commit(app, { type: 'answer', prompt: surface.prompt?.id ?? '', outcome: one.do });
          } else if (one.do === 'restore') {
            const entry = removed.pop();
            if (entry) await value(app.restorePain(entry));
          } else if (one.do === 'remove' || one.do === 'change') {
            const entry = nth(recentPain, one.nth);
            if (entry && one.do === 'remove') removed.push(await value(app.removePain(entry.id)));
            if (entry && one.do === 'change') await value(app.changePain(entry.id, { score: one.nth }));
          } else {
            const record = nth(todaysBreaks, one.nth);
            if (record && one.do === 'breakOff') await value(app.removeBreak(record.id));
            if (record && one.do === 'correct') await value(app.changeBreak(record.id, { outcome: 'partial' }));
          }
        }
        const database = await raw();
        const [days, pain, breaks] = await Promise.all([
          database.getAll('days'),
          database.getAll('pain'),
          database.getAll('breaks'),
        ]);
        const dated = new Set([...pain, ...breaks].map(({ day }) => day));
        expect(days.map(({ day }) => day)).toEqual([...dated].sort());
        for (const day of days) {
          const of = (list: { day: string }[]) => list.filter((record) => record.day === day.day);
          expect(day).toEqual(rollUp(day.day, of(breaks) as never, of(pain) as never, {}));
        }
        database.close();
        app.close();
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});

describe('appointments', () => {
  const tomorrow = Temporal.PlainDateTime.from('2026-11-25T15:00').toZonedDateTime(ZONE).epochMilliseconds;

  test('are saved, moved, answered, deleted and put back', async () => {
    const { app, clock } = setUp();
    const saved = await value(app.saveAppointment({ at: tomorrow, minutes: 60, title: 'Massage', place: 'Hall 3' }));
    expect(saved).toMatchObject({ day: '2026-11-25', status: 'planned', place: 'Hall 3' });
    expect((await value(app.read())).upcoming).toEqual([saved]);
    const moved = await value(
      app.saveAppointment({ id: saved.id, at: tomorrow + 86_400_000, minutes: 60, title: 'Massage' }),
    );
    expect(moved).toMatchObject({ id: saved.id, day: '2026-11-26' });
    expect(moved).not.toHaveProperty('place');
    clock.at = moved.at + 61 * 60_000;
    expect((await value(app.read())).unanswered).toEqual([moved]);
    expect(await value(app.settleAppointment(saved.id, 'done'))).toMatchObject({ status: 'done' });
    const gone = await value(app.removeAppointment(saved.id));
    expect(await value(app.listAppointments())).toEqual([]);
    await value(app.restoreAppointment(gone));
    expect(await value(app.listAppointments())).toEqual([gone]);
  });

  test('move the alarm to their reminders', async () => {
    const { app, clock, look } = setUp();
    clock.at = tomorrow - 30 * 60 * 60_000;
    await look();
    await value(app.saveAppointment({ at: tomorrow, minutes: 60, title: 'Massage' }));
    const { state } = await value(app.read());
    expect(state.wakeAt).toBeLessThanOrEqual(tomorrow - 24 * 60 * 60_000);
  });

  test('without a title are refused', async () => {
    const { app } = setUp();
    expect(await failure(app.saveAppointment({ at: tomorrow, minutes: 60, title: '  ' }))).toMatchObject({
      type: 'invalid',
    });
  });
});

describe('the whole', () => {
  test('is exported as one document and erased to the last record', async () => {
    const { exchange, app, look, raw } = setUp();
    await look();
    await value(app.finishWelcome());
    await value(app.logPain({ kind: 'average24h', score: 4, when: 'today' }));
    const backup = await exported(exchange);
    expect(backup).toMatchObject({
      format: 'unknot',
      version: 1,
      pain: [{ score: 4 }],
      days: [{ day: '2026-11-24' }],
      unreadable: [],
    });
    await value(exchange.erase({ type: 'everything' }));
    const database = await raw();
    for (const store of database.objectStoreNames) expect(await database.count(store)).toBe(0);
    expect(await value(app.read())).toMatchObject({ isWelcomed: false, recentPain: [], troubles: [] });
    database.close();
  });

  test('is told of to those who watch, here and on other pages', async () => {
    const { name, app, clock } = setUp();
    const other = createApp({ now: () => ({ at: clock.at, zone: ZONE }), database: name });
    const here = vi.fn();
    const there = vi.fn();
    const stop = app.watch(here);
    other.watch(there);
    await value(app.logPain({ kind: 'now', score: 1, when: 'today' }));
    await vi.waitFor(() => expect(there).toHaveBeenCalledTimes(1));
    stop();
    await value(other.logPain({ kind: 'now', score: 2, when: 'today' }));
    expect(here).toHaveBeenCalledTimes(1);
    app.close();
    other.close();
  });
});
