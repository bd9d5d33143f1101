import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { BreakRoom } from '@/utils/app/break-app';
import { withAvoided } from '@/utils/domain/exercises/preferences';
import type { Session } from '@/utils/domain/exercises/session';
import { DAY } from '@/utils/domain/time/units';
import { exported, setUp, value } from './table';

const SECOND = 1 / 60; // minutes

function sessionOf({ surface }: BreakRoom): Session {
  const { prompt } = surface;
  if (prompt?.startedAt == null) throw new Error('No break has begun.');
  const items = [
    { id: 'chin-glide', reps: 10, seconds: 45 },
    { id: 'seated-turn', reps: 2, seconds: 61 },
  ];
  const { id, startedAt, routine } = prompt;
  const rest = { index: 0, since: 0, taken: [], skipped: [], seenAt: startedAt };
  return { version: 1, prompt: id, startedAt, routine, items, felt: { 'chin-glide': 'helped' }, ...rest };
}

describe('the break that is taken', () => {
  test('is remembered, and what was done of it goes into its record', async () => {
    const { pass, breaks } = setUp();
    await value(breaks.commit({ type: 'start', routine: 'movement' }));
    const session = sessionOf(await value(breaks.readBreakRoom()));
    await value(breaks.saveSession(session));
    expect((await value(breaks.readBreakRoom())).session).toEqual(session);
    pass(60 * SECOND);
    await value(breaks.commit({ type: 'leave', prompt: session.prompt }));
    const record = await value(breaks.closeSession(session));
    expect(record).toMatchObject({
      outcome: 'skipped',
      seconds: 60,
      exercises: [{ id: 'chin-glide', felt: 'helped' }],
    });
    const room = await value(breaks.readBreakRoom());
    expect(room.session).toBeNull();
    expect(room.recent).toEqual(['chin-glide']);
    expect(room.last).toEqual(['chin-glide']);
  });

  test('can be closed again when more is said of it, and leaves one record', async () => {
    const { pass, breaks, app } = setUp();
    await value(breaks.commit({ type: 'start', routine: 'movement' }));
    const session = sessionOf(await value(breaks.readBreakRoom()));
    pass(120 * SECOND);
    await value(breaks.commit({ type: 'answer', prompt: session.prompt, outcome: 'done' }));
    await value(breaks.closeSession(session));
    await value(breaks.closeSession({ ...session, felt: { 'seated-turn': 'hurt' } }));
    expect((await value(app.read())).todaysBreaks).toMatchObject([
      { exercises: [{ id: 'chin-glide' }, { id: 'seated-turn', felt: 'hurt' }] },
    ]);
  });

  test('that left no record closes without one', async () => {
    const { breaks } = setUp();
    await value(breaks.commit({ type: 'start', routine: 'movement' }));
    const session = sessionOf(await value(breaks.readBreakRoom()));
    expect(await value(breaks.closeSession(session))).toBeNull();
  });

  test('that cannot be read is none, and nothing that was logged is lost', async () => {
    const { raw, breaks } = setUp();
    await value(breaks.commit({ type: 'start', routine: 'movement' }));
    const database = await raw();
    await database.put('documents', { version: 1, items: 'nonsense' }, 'break');
    database.close();
    const room = await value(breaks.readBreakRoom());
    expect(room.session).toBeNull();
    expect(room.surface.prompt?.routine).toBe('movement');
  });

  test('of an exercise that nobody knows any more is read all the same', async () => {
    const { breaks } = setUp();
    await value(breaks.commit({ type: 'start', routine: 'movement' }));
    const session = sessionOf(await value(breaks.readBreakRoom()));
    const strange = { ...session, items: [{ id: 'from-the-future', reps: 3, seconds: 30 }] };
    await value(breaks.saveSession(strange));
    expect((await value(breaks.readBreakRoom())).session).toEqual(strange);
  });
});

describe('the choice of exercises', () => {
  test('is kept, exported and erased with everything', async () => {
    const { exchange, app } = setUp();
    await value(app.changePreferences((preferences) => withAvoided(preferences, 'box-4')));
    expect((await value(app.readPreferences())).avoid).toEqual(['box-4']);
    expect((await exported(exchange)).exercises).toMatchObject({ avoid: ['box-4'] });
    await value(exchange.erase({ type: 'everything' }));
    expect((await value(app.readPreferences())).avoid).toEqual([]);
  });

  test.each([
    ['of no seconds', { hold: 0 }],
    ['of a thousand seconds', { hold: 100, reps: 10 }],
  ])('refuses an exercise %s with a sentence, and stays as it was', async (_, change) => {
    const { app } = setUp();
    const own = {
      ...{ id: 'own-1', name: 'Mine', area: 'neck' as const, positions: ['seated' as const], steps: ['Move.'] },
      ...{ release: 2, reps: 3, sides: 1 as const, isGentle: true, cautions: '', ...change },
    };
    const refused = await app.changePreferences((preferences) => ({ ...preferences, own: [own] }));
    expect(refused).toMatchObject({ ok: false, error: { type: 'invalid', message: expect.stringMatching(/seconds/) } });
    expect((await value(app.readPreferences())).own).toEqual([]);
  });

  test('that cannot be read is set aside at the next change, told of, and exported', async () => {
    const { exchange, raw, app } = setUp();
    await value(app.read());
    const database = await raw();
    await database.put('documents', { version: 1, avoid: 7 }, 'exercises');
    database.close();
    expect((await value(app.readPreferences())).avoid).toEqual([]);
    await value(app.changePreferences((preferences) => withAvoided(preferences, 'box-4')));
    const { troubles } = await value(app.read());
    expect(troubles).toEqual([expect.stringMatching(/^aside:exercises:/)]);
    expect((await exported(exchange)).unreadable).toMatchObject([{ value: { avoid: 7 } }]);
  });
});

describe('what is usual', () => {
  test('is the median of the fortnight before today, of three days at least', async () => {
    const { app, clock } = setUp();
    expect(await value(app.readUsualPain())).toBeNull();
    for (const score of [2, 6, 3]) {
      await value(app.logPain({ kind: 'average24h', score, when: 'today' }));
      clock.at += DAY;
    }
    expect(await value(app.readUsualPain())).toBe(3);
    await value(app.logPain({ kind: 'average24h', score: 10, when: 'today' }));
    expect(await value(app.readUsualPain())).toBe(3);
    clock.at += 14 * DAY;
    expect(await value(app.readUsualPain())).toBeNull();
  });
});
