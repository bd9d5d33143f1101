import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { createProgressApp } from '@/utils/app/create-progress-app';
import { addPerson } from '@/utils/domain/care/change-care';
import { startSeries } from '@/utils/domain/care/change-series';
import type { Nudge } from '@/utils/domain/care/nudges';
import { DAY, HOUR } from '@/utils/domain/time/units';
import { failure, setUp, value, ZONE } from './table';

const TODAY = '2026-11-24'; // a Tuesday
const PERSON = { id: 'p1', role: 'therapist', name: 'M. Rivers', checkIn: null, lastCheckIn: null } as const;

function setUpProgress() {
  const setting = setUp();
  const { clock, name } = setting;
  return { ...setting, progress: createProgressApp({ now: () => ({ at: clock.at, zone: ZONE }), database: name }) };
}

async function nudgesIn({ raw }: ReturnType<typeof setUp>): Promise<readonly Nudge[]> {
  const database = await raw();
  const nudges = await database.get('documents', 'nudges');
  database.close();
  return nudges;
}

async function habitsOf({ raw }: ReturnType<typeof setUp>, day: string): Promise<unknown> {
  const database = await raw();
  const stored = await database.get('days', day);
  database.close();
  return stored?.habits;
}

describe('the reminder of the look-back', () => {
  const REMINDER = { id: 'look-back', kind: 'lookBack', subject: '', weekdays: [4], time: '10:00' };

  test('is there once a day is chosen, and gone with it', async () => {
    const setting = setUpProgress();
    const { progress } = setting;
    await value(progress.changeChoices((choices) => ({ ...choices, lookBack: 4 })));
    expect(await nudgesIn(setting)).toEqual([REMINDER]);
    await value(progress.changeChoices((choices) => ({ ...choices, lookBack: null })));
    expect(await nudgesIn(setting)).toEqual([]);
  });

  test('outlives a change of the care plan, which writes the reminders anew', async () => {
    const setting = setUpProgress();
    await value(setting.progress.changeChoices((choices) => ({ ...choices, lookBack: 4 })));
    await value(setting.care.changeCare((care) => addPerson(care, PERSON)));
    expect(await nudgesIn(setting)).toEqual([REMINDER]);
  });

  test('is shown at ten on that day', async () => {
    const { progress, look, clock } = setUpProgress();
    await value(progress.changeChoices((choices) => ({ ...choices, lookBack: 1 })));
    expect((await look()).surface.notices).toEqual([]);
    clock.at += HOUR;
    expect((await look()).surface.notices).toMatchObject([{ kind: 'lookBack', id: `nudge:look-back@${TODAY}` }]);
  });

  test('does not come when the choice was refused', async () => {
    const setting = setUpProgress();
    const refused = await failure(setting.progress.changeChoices((choices) => ({ ...choices, lookBack: 7 })));
    expect(refused.message).toContain('from 0, Monday, to 6, Sunday');
    expect(await nudgesIn(setting)).toBeUndefined();
  });
});

describe('how much pain got in the way', () => {
  test('is noted of the day, beside what else was noted, and taken back', async () => {
    const setting = setUpProgress();
    await value(setting.care.noteDay(TODAY, () => ({ yoga: true })));
    expect(await value(setting.progress.noteInterference(TODAY, 0))).toBeNull();
    expect(await habitsOf(setting, TODAY)).toEqual({ yoga: true, interference: 0 });
    expect(await value(setting.progress.noteInterference(TODAY, 7))).toBe(0);
    expect((await value(setting.progress.readWeek())).answers).toEqual([{ day: TODAY, score: 7 }]);
    await value(setting.progress.noteInterference(TODAY, null));
    expect(await habitsOf(setting, TODAY)).toEqual({ yoga: true });
  });

  test('stays when something else of the day is noted, or a score is logged', async () => {
    const setting = setUpProgress();
    await value(setting.progress.noteInterference(TODAY, 3));
    await value(setting.care.noteDay(TODAY, (notes) => ({ ...notes, yoga: true })));
    await value(setting.app.logPain({ kind: 'average24h', score: 5, when: 'today' }));
    expect(await habitsOf(setting, TODAY)).toEqual({ yoga: true, interference: 3 });
  });

  test('does not take the scores from a day whose numbers cannot be read', async () => {
    const setting = setUpProgress();
    await value(setting.app.logPain({ kind: 'average24h', score: 5, when: 'today' }));
    const database = await setting.raw();
    await database.put('days', { day: TODAY, breaks: 'soup', pain: {}, habits: {} });
    await value(setting.progress.noteInterference(TODAY, 3));
    await value(setting.care.noteDay(TODAY, (notes) => ({ ...notes, yoga: true })));
    expect(await database.get('days', TODAY)).toMatchObject({ pain: { average24h: [5] }, habits: { interference: 3 } });
    expect(await database.get('documents', `kept:day:${TODAY}`)).toMatchObject({ breaks: 'soup' });
    database.close();
  });

  test.each([-1, 11, 2.5])('is refused when it is %d', async (score) => {
    const setting = setUpProgress();
    const { message } = await failure(setting.progress.noteInterference(TODAY, score));
    expect(message).toBe('How much pain got in the way is a whole number from 0 to 10.');
    expect(await habitsOf(setting, TODAY)).toBeUndefined();
  });
});

describe('what the summary reads', () => {
  test('are the visits with people of the plan, and the days between', async () => {
    const { progress, care, app, clock } = setUpProgress();
    await value(care.changeCare((plan) => addPerson(plan, PERSON)));
    const session = { at: clock.at - 10 * DAY, minutes: 50, title: 'Massage', therapist: 'M. Rivers' };
    const { id } = await value(app.saveAppointment(session));
    expect((await value(progress.readVisits())).visits).toEqual([]);
    await value(app.settleAppointment(id, 'done'));
    const { visits } = await value(progress.readVisits());
    expect(visits).toMatchObject([{ person: { name: 'M. Rivers' }, day: '2026-11-14' }]);

    await value(app.logPain({ kind: 'average24h', score: 5, when: 'today' }));
    const source = await value(progress.readSummarySource({ first: '2026-11-14', last: TODAY }));
    expect(source).toMatchObject({ days: [{ day: TODAY }], pain: [{ score: 5 }], appointments: [{ id }] });
    const before = await value(progress.readSummarySource({ first: '2026-11-15', last: '2026-11-23' }));
    expect(before).toMatchObject({ days: [], pain: [], appointments: [] });
  });

  test('of many years has the roll-ups of all and the entries of the last', async () => {
    const { progress, raw } = setUpProgress();
    await value(progress.readVisits());
    const database = await raw();
    for (const day of ['2020-05-01', '2025-11-24', '2025-11-25']) {
      const at = Date.parse(day);
      await database.put('days', { day, breaks: {}, pain: { average24h: [4] }, habits: {} });
      await database.put('pain', { id: day, at, day, zone: ZONE, kind: 'average24h', score: 4 });
    }
    database.close();
    const source = await value(progress.readSummarySource({ first: '2020-01-01', last: TODAY }));
    expect(source.days).toHaveLength(3);
    expect(source.pain.map(({ day }) => day)).toEqual(['2025-11-25']);
  });
});

describe('what the look-back reads', () => {
  test('is the week, what is planned for the next, and whether there is a rule', async () => {
    const { progress, care, app, clock } = setUpProgress();
    const series = { id: 's', title: 'Massage', weekday: 1, time: '10:00', minutes: 60, bookBefore: 3, areas: [] };
    await value(care.changeCare((plan) => startSeries(plan, series, { type: 'weekly' }, TODAY)));
    for (const days of [7, 8])
      await value(app.saveAppointment({ at: clock.at + days * DAY, minutes: 50, title: `${days}` }));
    expect(await value(progress.readWeek())).toMatchObject({
      today: TODAY,
      hasRule: false,
      answers: [],
      appointments: [{ title: '7' }],
    });
    await value(care.changeCare((plan) => ({ ...plan, rule: { ...plan.rule, isOn: true } })));
    expect((await value(progress.readWeek())).hasRule).toBe(true);
  });
});
