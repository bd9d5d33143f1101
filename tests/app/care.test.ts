import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { SessionNote } from '@/utils/app/app';
import { addPerson, changeDaily } from '@/utils/domain/care/change-care';
import { startSeries } from '@/utils/domain/care/change-series';
import { DAY, HOUR } from '@/utils/domain/time/units';
import { exported, failure, setUp, value } from './table';

const SERIES = {
  ...{ id: 'series-1', title: 'Massage', weekday: 1, time: '10:00', minutes: 60, bookBefore: 3, areas: [] },
};
const TODAY = '2026-11-24'; // a Tuesday
const PERSON = { id: 'p1', role: 'doctor', name: 'Dr Weiss', lastCheckIn: null } as const;

async function withSeries() {
  const setting = setUp();
  await value(setting.care.changeCare((care) => startSeries(care, SERIES, { type: 'weekly' }, TODAY)));
  return setting;
}

const session = (at: number) => ({ at, minutes: 60, title: 'Massage', series: 'series-1' });

describe('the care plan', () => {
  test('is empty at first, and what was changed is there, with the next session proposed', async () => {
    const { care } = await withSeries();
    const room = await value(care.readCareRoom());
    expect(room.care.series).toHaveLength(1);
    expect(room.next).toMatchObject([{ series: 'series-1', proposal: { day: '2026-12-01', time: '10:00' } }]);
    expect(room.rule).toBeNull();
  });

  test('refuses what is no plan with a sentence, and stays as it was', async () => {
    const { care } = await withSeries();
    const refused = await failure(
      care.changeCare((before) => addPerson(before, { ...PERSON, name: '', checkIn: null })),
    );
    expect(refused).toMatchObject({ type: 'invalid', message: expect.stringContaining('1 to 120 characters') });
    expect((await value(care.readCare())).people).toEqual([]);
  });

  test('that cannot be read is set aside at the next change, told of, and exported', async () => {
    const { exchange, app, care, raw } = await withSeries();
    const database = await raw();
    await database.put('documents', { version: 1, series: 'crumbs' }, 'care');
    database.close();
    expect((await value(care.readCare())).series).toEqual([]);
    await value(care.changeCare((before) => startSeries(before, SERIES, { type: 'weekly' }, TODAY)));
    expect((await value(app.read())).troubles).toEqual([expect.stringMatching(/^aside:care:/)]);
    expect((await exported(exchange)).unreadable).toMatchObject([{ value: { series: 'crumbs' } }]);
  });

  test('of a newer version is read by nobody and written by nobody', async () => {
    const { care, raw } = await withSeries();
    const database = await raw();
    await database.put('documents', { version: 2 }, 'care');
    expect(await failure(care.readCareRoom())).toMatchObject({ type: 'newerVersion' });
    expect(await failure(care.changeCare((before) => before))).toMatchObject({ type: 'newerVersion' });
    expect(await database.get('documents', 'care')).toEqual({ version: 2 });
    database.close();
  });
});

describe('reminders of the care plan', () => {
  test('to book comes at ten in the morning, once, and goes when something is booked', async () => {
    const { app, care, clock, look } = await withSeries();
    expect((await look()).surface.notices).toEqual([]);
    clock.at += HOUR;
    expect((await look()).surface.notices).toMatchObject([{ type: 'nudge', kind: 'book', subject: 'Massage' }]);
    const [notice] = (await look()).surface.notices;
    await value(app.commit({ type: 'dismiss', notice: notice?.id ?? '' }));
    expect((await look()).surface.notices).toEqual([]);
    await value(care.saveAppointment(session(clock.at + 7 * DAY)));
    clock.at += DAY;
    expect((await look()).surface.notices).toEqual([]);
  });

  test('asks about soreness a day after a session that happened, and no more once it was answered', async () => {
    const { care, clock, look } = await withSeries();
    const saved = await value(care.saveAppointment(session(clock.at - 2 * HOUR)));
    await value(care.settleAppointment(saved.id, 'done'));
    clock.at += DAY;
    expect((await look()).surface.notices).toMatchObject([{ kind: 'soreness' }]);
    await value(care.noteSession(saved.id, { h24: 0 }));
    expect((await look()).surface.notices).toEqual([]);
  });

  test('to check in with somebody comes after so many weeks', async () => {
    const { care, clock, look } = setUp();
    await value(
      care.changeCare((before) => addPerson(before, { ...PERSON, checkIn: { everyWeeks: 4, since: TODAY } })),
    );
    clock.at += 27 * DAY + 2 * HOUR;
    expect((await look()).surface.notices).toEqual([]);
    clock.at += DAY;
    expect((await look()).surface.notices).toMatchObject([{ kind: 'checkIn', subject: 'Dr Weiss' }]);
  });

  test('of daily life come on their weekdays and are not made up for an hour later', async () => {
    const { care, clock, look } = setUp();
    await value(care.changeCare((before) => changeDaily(before, { yoga: { weekdays: [1], time: '09:30' } })));
    clock.at += HOUR / 2;
    expect((await look()).surface.notices).toContainEqual(expect.objectContaining({ kind: 'yoga' }));
    for (const later of [2 * HOUR, 7 * DAY]) {
      clock.at += later;
      expect((await look()).surface.notices.filter(({ type }) => type === 'nudge')).toEqual([]);
    }
  });

  test('that cannot be read are none', async () => {
    const { look, raw } = await withSeries();
    const database = await raw();
    await database.put('documents', { nonsense: true }, 'nudges');
    database.close();
    expect((await look()).surface.notices).toEqual([]);
  });
});

describe('around a session', () => {
  test.each<[SessionNote, object]>([
    [
      { before: 6, after: 3 },
      { before: 6, after: 3 },
    ],
    [{ h24: 4 }, { soreness: { h24: 4 } }],
    [{ before: 0 }, { before: 0 }],
  ])('%j is kept with it', async (note, kept) => {
    const { care, clock } = await withSeries();
    const saved = await value(care.saveAppointment(session(clock.at - 2 * HOUR)));
    expect(await value(care.noteSession(saved.id, note))).toEqual({ ...saved, ...kept });
  });

  test('a score can be taken back', async () => {
    const { care, clock } = await withSeries();
    const saved = await value(care.saveAppointment(session(clock.at - 2 * HOUR)));
    await value(care.noteSession(saved.id, { before: 5, h24: 2, h48: 1 }));
    expect(await value(care.noteSession(saved.id, { before: null, h24: null }))).toEqual({
      ...saved,
      soreness: { h48: 1 },
    });
  });

  test('moving all that follow gives back what they were, and can be undone', async () => {
    const { care, clock } = await withSeries();
    const first = await value(care.saveAppointment(session(clock.at + DAY)));
    const second = await value(care.saveAppointment(session(clock.at + 8 * DAY)));
    const before = await value(care.moveAppointment(first.id, { day: '2026-11-26', time: '09:00' }, 'allThatFollow'));
    expect(before).toEqual([first, second]);
    const moved = await value(care.readCareRoom());
    expect(moved.appointments.map(({ day }) => day)).toEqual(['2026-11-26', '2026-12-03']);
    for (const one of before) await value(care.restoreAppointment(one));
    expect((await value(care.readCareRoom())).appointments).toEqual([first, second]);
  });
});

describe('notes of a day', () => {
  test('stand in its numbers and stay when a pain entry is added', async () => {
    const { app, care } = setUp();
    await value(care.noteDay(TODAY, (notes) => ({ ...notes, sleepHours: 7.5 })));
    await value(app.logPain({ kind: 'average24h', score: 4, when: 'today' }));
    expect((await value(care.readCareRoom())).notes).toEqual({ sleepHours: 7.5 });
    await value(care.noteDay(TODAY, () => ({})));
    expect((await value(care.readCareRoom())).notes).toEqual({});
    await value(care.noteDay(TODAY, () => ({ sleepHours: 7.5 })));
    expect((await value(app.read())).today).toMatchObject({ habits: { sleepHours: 7.5 }, pain: { average24h: [4] } });
  });

  test('outside their bounds are refused with a sentence', async () => {
    const { care } = setUp();
    expect(await failure(care.noteDay(TODAY, () => ({ sleepHours: 30 })))).toMatchObject({
      message: 'A night has 0 to 24 hours.',
    });
  });
});

describe('appointments of a calendar file', () => {
  const some = (at: number, id: string) => ({
    ...session(at),
    id,
    day: TODAY,
    zone: 'UTC',
    status: 'planned' as const,
  });

  test('are added once, all of them or none, and can be taken out again', async () => {
    const { app, care, clock } = setUp();
    const [a, b] = [some(clock.at + DAY, 'ics/a'), some(clock.at + 2 * DAY, 'ics/b')];
    expect(await failure(care.addAppointments([a, { ...b, minutes: 9999 }]))).toMatchObject({ type: 'invalid' });
    expect(await value(app.listAppointments())).toEqual([]);
    expect(await value(care.addAppointments([a]))).toEqual(['ics/a']);
    expect(await value(care.addAppointments([a, b]))).toEqual(['ics/b']);
    expect(await value(app.listAppointments())).toHaveLength(2);
    await value(care.removeAppointments(['ics/a', 'ics/b', 'gone']));
    expect(await value(app.listAppointments())).toEqual([]);
  });
});
