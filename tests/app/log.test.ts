import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { LogPage } from '@/utils/app/log-page';
import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { EVERYTHING, type LogFilter, type LogNames, narrow } from '@/utils/domain/progress/log-filter';
import { addDays } from '@/utils/domain/time/local-day';
import { makeHistory } from '../support/decade';
import { failure, setUp, value, ZONE } from './table';

const TODAY = '2026-11-24';
const NAMES: LogNames = {
  routine: (id) => id,
  ended: ({ outcome }) => outcome,
  kind: ({ kind }) => kind,
  exercise: (id) => (id === 'chin-glide' ? 'Chin glide' : 'unknown'),
  reason: ({ reason }) => reason ?? '',
  region: (region) => region,
};

function sought(change: Partial<LogFilter>) {
  return { filter: narrow(EVERYTHING, change), names: NAMES };
}

/** A store with a made-up person's days, the last of them today. */
async function setUpYears(days: number) {
  const table = setUp();
  await value(table.app.read());
  const history = makeHistory({ days, until: TODAY, zone: ZONE, breaksADay: 3, painADay: 1.4 });
  const database = await table.raw();
  const change = database.transaction(['pain', 'breaks', 'days'], 'readwrite');
  for (const store of ['pain', 'breaks', 'days'] as const) {
    for (const record of history[store]) void change.objectStore(store).put(record);
  }
  await change.done;
  return { ...table, history, database };
}

describe('the log, looked through', () => {
  test('finds the same, page by page, as all records do at once', async () => {
    const { app, history, database } = await setUpYears(900);
    const search = sought({ outcome: 'skipped' });
    const found: BreakRecord[] = [];
    let before: string | null = null;
    let pages = 0;
    for (let hasMore = true; hasMore; pages += 1) {
      const page: LogPage = await value(app.readLog(before, 14, search));
      for (const { day, pain, breaks } of page.days) {
        expect(pain).toEqual([]);
        expect(before === null || day < before).toBe(true);
        found.push(...breaks);
      }
      ({ hasMore, lookedTo: before } = page);
    }
    const ids = (records: readonly BreakRecord[]) => records.map(({ id }) => id).sort();
    expect(ids(found)).toEqual(ids(history.breaks.filter(({ outcome }) => outcome === 'skipped')));
    expect(pages).toBeGreaterThan(3);
    database.close();
  });

  test('never looks at all the years at once, and says how far it came', async () => {
    const { app, database } = await setUpYears(1500);
    const page = await value(app.readLog(null, 14, sought({ text: 'nowhere' })));
    expect(page).toMatchObject({ days: [], hasMore: true });
    expect(page.lookedTo).not.toBeNull();
    expect(page.lookedTo ?? '').toBe(addDays(TODAY, -403)); // 14 days, then stretches of 30 until 400 are behind
    const next = await value(app.readLog(page.lookedTo, 14, sought({ text: 'nowhere' })));
    expect((next.lookedTo ?? '') < addDays(TODAY, -800)).toBe(true);
    database.close();
  });

  test('says at the first day that there is no more', async () => {
    const { app, history, database } = await setUpYears(40);
    const page = await value(app.readLog(null, 14, sought({ text: 'nowhere' })));
    expect(page).toMatchObject({ days: [], hasMore: false, lookedTo: history.days[0]?.day });
    database.close();
  });

  test('keeps to the days of a span, both of them included', async () => {
    const { app, database } = await setUpYears(300);
    const [from, to] = [addDays(TODAY, -200), addDays(TODAY, -190)];
    const page = await value(app.readLog(null, 14, sought({ from, to })));
    expect(page.days.map(({ day }) => day)).toEqual(Array.from({ length: 11 }, (_, index) => addDays(to, -index)));
    expect(page).toMatchObject({ hasMore: false, lookedTo: from });
    database.close();
  });

  test('has the numbers of the whole day beside the little that was found of it', async () => {
    const { app, history, database } = await setUpYears(30);
    const { days } = await value(app.readLog(null, 3, sought({ what: 'pain' })));
    expect(days).toHaveLength(3);
    for (const { day, numbers, breaks } of days) {
      expect(breaks).toEqual([]);
      expect(numbers).toEqual(history.days.find((one) => one.day === day));
    }
    database.close();
  });

  test('finds an exercise of the person’s own by the name it has now, and breaks by those of the catalogue', async () => {
    const { app, breaks, database } = await setUpYears(5);
    const own = {
      id: 'own-door',
      name: 'Doorway lean',
      area: 'shoulders',
      positions: ['standing'],
      steps: ['Lean.'],
      hold: 10,
      release: 5,
      reps: 2,
      sides: 1,
      isGentle: true,
      cautions: '',
    } as const;
    await value(breaks.changePreferences((preferences) => ({ ...preferences, own: [own] })));
    const stamp = { at: 1, day: TODAY, zone: ZONE, routine: 'posture', outcome: 'done' };
    await database.put('breaks', { ...stamp, id: 'a', exercises: [{ id: 'own-door', felt: 'helped' }] });
    await database.put('breaks', { ...stamp, id: 'b', exercises: [{ id: 'chin-glide' }] });
    for (const [text, id] of [
      ['DOORWAY', 'a'],
      ['chin', 'b'],
    ] as const) {
      const page = await value(app.readLog(null, 14, sought({ text })));
      expect(page.days.flatMap((day) => day.breaks.map((record) => record.id))).toEqual([id]);
      expect(page.ownExercises).toEqual(new Map([['own-door', 'Doorway lean']]));
    }
    database.close();
  });

  test('leaves out a day on which only breaks were held back', async () => {
    const { app, database } = await setUpYears(3);
    const day = addDays(TODAY, -50);
    const held = { id: 'held', at: 1, day, zone: ZONE, routine: 'posture', outcome: 'held', reason: 'meeting' };
    await database.put('breaks', held);
    await database.put('days', { day, breaks: { posture: { held: 1 } }, pain: {}, habits: {} });
    expect((await value(app.readLog(null, 14, sought({})))).days.map((one) => one.day)).not.toContain(day);
    expect((await value(app.readLog(null, 14, sought({ outcome: 'held' })))).days.at(-1)).toMatchObject({ day });
    database.close();
  });

  test('tells of what it could not read on the days it looked at', async () => {
    const { app, database } = await setUpYears(3);
    const [first] = await database.getAll('breaks');
    await database.put('breaks', { ...first, id: 'broken', outcome: 'vanished' });
    expect(await value(app.readLog(null, 14, sought({})))).toMatchObject({ troubles: [{ key: 'breaks:broken' }] });
    database.close();
  });
});

describe('a pain entry written in the log', () => {
  test('has its regions and its note from the start, in one write', async () => {
    const { app, clock } = setUp();
    const input = {
      kind: 'now',
      score: 4,
      when: 'today',
      regions: { neck: 5, head: 0 },
      note: ' long drive ',
    } as const;
    const entry = await value(app.logPain(input));
    expect(entry).toMatchObject({
      at: clock.at,
      day: TODAY,
      score: 4,
      regions: { neck: 5, head: 0 },
      note: 'long drive',
    });
    expect((await value(app.readLog(null, 1))).days[0]?.pain).toEqual([entry]);
  });

  test('has neither when nothing was said', async () => {
    const { app } = setUp();
    const entry = await value(app.logPain({ kind: 'now', score: 4, when: 'yesterday', regions: {}, note: '  ' }));
    expect(entry).not.toHaveProperty('regions');
    expect(entry).not.toHaveProperty('note');
    expect(entry).toMatchObject({ day: '2026-11-23' });
    expect(entry).not.toHaveProperty('when');
  });

  test('is one of as many as a day has', async () => {
    const { app, pass } = setUp();
    for (const score of [3, 6, 2]) {
      await value(app.logPain({ kind: 'average24h', score, when: 'today' }));
      pass(1);
    }
    const [day] = (await value(app.readLog(null, 1))).days;
    expect(day?.pain.map(({ score }) => score)).toEqual([3, 6, 2]);
    expect(day?.numbers?.pain.average24h).toEqual([3, 6, 2]);
  });

  test('is refused with a region of a score that is none', async () => {
    const { app } = setUp();
    const input = { kind: 'now', score: 4, when: 'today', regions: { neck: 11 } } as const;
    expect(await failure(app.logPain(input))).toMatchObject({ type: 'invalid' });
    expect((await value(app.readLog(null, 1))).days).toEqual([]);
  });
});
