import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createApp } from '@/utils/app/create-app';
import { explainTrouble } from '@/utils/app/sentences';
import { commit, exported, failure, setUp, value, ZONE } from './table';

const TODAY = '2026-11-24';
const TOMORROW = Temporal.PlainDateTime.from('2026-11-25T15:00').toZonedDateTime(ZONE).epochMilliseconds;
const BROKEN_DAY = { day: TODAY, breaks: 'crumbs', pain: {}, habits: {} };

afterEach(() => vi.restoreAllMocks());

describe('an appointment that cannot be read', () => {
  test('is told of until that is acknowledged, stays in the store and comes with the export', async () => {
    const { exchange, app, look, raw } = setUp();
    const kept = await value(app.saveAppointment({ at: TOMORROW, minutes: 60, title: 'Massage' }));
    const database = await raw();
    const broken = { ...kept, id: 'broken', minutes: 'long' };
    await database.put('appointments', broken);
    const told = await look();
    expect(told.upcoming).toEqual([kept]);
    expect(told.troubles).toEqual(['appointments:broken']);
    expect(explainTrouble('appointments:broken')).toContain('export');
    expect((await value(app.read())).troubles).toEqual(told.troubles);
    await value(app.acknowledgeTroubles());
    expect((await value(app.read())).troubles).toEqual([]);
    expect(await value(app.listAppointments())).toEqual([kept]);
    expect(await database.get('appointments', 'broken')).toEqual(broken);
    expect((await exported(exchange)).unreadable).toEqual([{ store: 'appointments', key: 'broken', value: broken }]);
    database.close();
  });
});

describe('the numbers of a day that cannot be read', () => {
  test('are worked out from its records, and what was there is left alone by the schedule', async () => {
    const { exchange, app, look, pass, raw } = setUp();
    await value(app.logPain({ kind: 'average24h', score: 4, when: 'today' }));
    const answerOne = async () => {
      pass(30);
      const prompt = (await look()).surface.prompt?.id ?? '';
      await commit(app, { type: 'answer', prompt, outcome: 'done' });
    };
    await look();
    await answerOne();
    const database = await raw();
    await database.put('days', BROKEN_DAY);
    await answerOne();
    const { today, todaysBreaks } = await value(app.read());
    const counted = Object.values(today.breaks).reduce((sum, { done = 0 }) => sum + done, 0);
    expect(todaysBreaks.filter(({ outcome }) => outcome === 'done')).toHaveLength(2);
    expect(counted).toBe(2);
    expect(today.pain).toEqual({ average24h: [4] });
    expect(await database.get('days', TODAY)).toEqual(BROKEN_DAY);
    await value(app.logPain({ kind: 'now', score: 1, when: 'today' }));
    const healed = { ...today, pain: { average24h: [4], now: [1] } };
    expect((await value(app.read())).today).toEqual(healed);
    expect(await database.get('days', TODAY)).toEqual(healed);
    expect((await exported(exchange)).unreadable).toMatchObject([{ value: BROKEN_DAY }]);
    database.close();
  });

  test('are worked out afresh when pain is logged', async () => {
    const { exchange, app, pass, raw } = setUp();
    await value(app.logPain({ kind: 'average24h', score: 4, when: 'today' }));
    pass(1);
    const database = await raw();
    await database.put('days', BROKEN_DAY);
    await value(app.logPain({ kind: 'average24h', score: 5, when: 'today' }));
    expect((await value(app.read())).today.pain).toEqual({ average24h: [4, 5] });
    expect((await exported(exchange)).unreadable).toMatchObject([{ value: BROKEN_DAY }]);
    database.close();
  });
});

test('a day stays in the log for a record that cannot be read when the last good one is deleted', async () => {
  const { app, raw } = setUp();
  const entry = await value(app.logPain({ kind: 'now', score: 2, when: 'today' }));
  const database = await raw();
  await database.put('pain', { ...entry, id: 'broken', score: 'ouch' });
  await value(app.removePain(entry.id));
  expect(await value(app.readLog(null, 5))).toMatchObject({
    days: [{ day: TODAY, pain: [] }],
    troubles: [{ key: 'pain:broken' }],
  });
  database.close();
});

test('an edit keeps the habits of a day as another version wrote them', async () => {
  const { app, raw } = setUp();
  const { id } = await value(app.logPain({ kind: 'now', score: 2, when: 'today' }));
  const database = await raw();
  await database.put('days', { ...(await database.get('days', TODAY)), habits: { walk: { minutes: 10 } } });
  await value(app.changePain(id, { score: 3 }));
  expect(await database.get('days', TODAY)).toMatchObject({ pain: { now: [3] }, habits: { walk: { minutes: 10 } } });
  await value(app.removePain(id));
  expect(await database.get('days', TODAY)).toMatchObject({ pain: {}, habits: { walk: { minutes: 10 } } });
  database.close();
});

test('an appointment edited on a journey stays on the day it was booked for; a moved one is dated afresh', async () => {
  const { app, name, clock } = setUp();
  const late = Temporal.PlainDateTime.from('2026-11-25T23:30').toZonedDateTime(ZONE).epochMilliseconds;
  const { id } = await value(app.saveAppointment({ at: late, minutes: 60, title: 'Massage' }));
  const away = createApp({ now: () => ({ at: clock.at, zone: 'Asia/Tokyo' }), database: name });
  const edited = await value(away.saveAppointment({ id, at: late, minutes: 60, title: 'Massage', place: 'Hall 3' }));
  expect(edited).toMatchObject({ day: '2026-11-25', zone: ZONE, place: 'Hall 3' });
  const moved = await value(away.saveAppointment({ id, at: late + 1, minutes: 60, title: 'Massage' }));
  expect(moved).toMatchObject({ day: '2026-11-26', zone: 'Asia/Tokyo' });
  away.close();
});

test('storage that cannot be opened is told of without speaking of saving, and opened the next time', async () => {
  const { app } = setUp();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('private window', 'InvalidStateError');
  });
  const reading = await failure(app.read());
  expect(reading).toMatchObject({ type: 'unavailable', message: expect.stringMatching(/^Not read: .*Restart/) });
  const saving = await failure(app.logPain({ kind: 'now', score: 2, when: 'today' }));
  expect(saving).toMatchObject({ type: 'unavailable', message: expect.stringMatching(/^Not saved: .*Restart/) });
  open.mockRestore();
  await value(app.logPain({ kind: 'now', score: 2, when: 'today' }));
  expect((await value(app.read())).recentPain).toHaveLength(1);
});
