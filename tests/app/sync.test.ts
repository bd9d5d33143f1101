import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createApp } from '@/utils/app/create-app';
import { createSyncApp } from '@/utils/app/create-sync-app';
import { takeIn } from '@/utils/app/take-in';
import type { Plan } from '@/utils/domain/plan/plan';
import { planText } from '@/utils/domain/sync/synced';
import { failure, value, ZONE } from './table';

let databases = 0;

/** A shelf in the place of the browser's. */
function makeShelf() {
  const shelf = {
    items: {} as Record<string, unknown>,
    isFull: false,
    put: async (items: Readonly<Record<string, unknown>>) => {
      if (shelf.isFull) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
      Object.assign(shelf.items, structuredClone(items));
    },
    clear: async () => {
      shelf.items = {};
    },
  };
  return shelf;
}

/** A machine with a store of its own that shares the shelf. */
function makeMachine(shelf: ReturnType<typeof makeShelf>, at: number) {
  const clock = { at };
  const setting = { now: () => ({ at: clock.at, zone: ZONE }), database: `machine-${++databases}` };
  const app = createApp(setting);
  const sync = createSyncApp(setting, shelf);
  return {
    app,
    sync,
    clock,
    plan: async (): Promise<Plan> => (await value(app.read())).plan,
    turn: (isOn: boolean) => value(sync.setSync(isOn, shelf.items)),
    exchange: () => value(sync.exchangePlan(shelf.items)),
    change: async (readingGrace: number) => {
      clock.at += 1000;
      await value(app.changePlan((plan) => ({ ...plan, readingGrace })));
      return sync.exchangePlan(shelf.items);
    },
  };
}

const START = Date.UTC(2026, 10, 24, 9);

describe('a plan that follows the person', () => {
  it('stays at home until that is switched on', async () => {
    const shelf = makeShelf();
    const desk = makeMachine(shelf, START);
    expect(await value(desk.sync.readSync())).toEqual({ isOn: false, before: null });
    await desk.change(5);
    expect(shelf.items).toEqual({});
    await desk.turn(true);
    expect(Object.keys(shelf.items)).toContain('plan');
  });

  it('goes from machine to machine, the newer in place of the older, with a way back', async () => {
    const shelf = makeShelf();
    const desk = makeMachine(shelf, START);
    const home = makeMachine(shelf, START - 60_000); // its clock is a minute behind
    await desk.change(5);
    await home.change(9);
    await desk.turn(true);
    expect((await home.turn(true)).before?.plan.readingGrace).toBe(9);
    expect((await home.plan()).readingGrace).toBe(5);

    await home.change(7);
    await desk.exchange();
    expect((await desk.plan()).readingGrace).toBe(7);

    expect((await value(desk.sync.takeBack(shelf.items))).before).toBeNull();
    expect((await desk.plan()).readingGrace).toBe(5);
    await home.exchange();
    expect((await home.plan()).readingGrace).toBe(5);
  });

  it('never carries what was for a single day', async () => {
    const shelf = makeShelf();
    const desk = makeMachine(shelf, START);
    const home = makeMachine(shelf, START);
    const gentle = { day: '2026-11-24', isOn: true };
    await value(home.app.changePlan((plan) => ({ ...plan, gentle })));
    await desk.turn(true);
    await home.turn(true);
    await desk.change(5);
    await home.exchange();
    expect(await home.plan()).toMatchObject({ readingGrace: 5, gentle });
    expect(JSON.stringify(shelf.items)).not.toContain('2026-11-24');
  });

  it('switched off, is deleted from the shelf, and the other machines keep what they have', async () => {
    const shelf = makeShelf();
    const desk = makeMachine(shelf, START);
    const home = makeMachine(shelf, START);
    await desk.turn(true);
    await home.turn(true);
    await desk.turn(false);
    expect(shelf.items).toEqual({});
    expect((await home.exchange()).isOn).toBe(false);
    expect(shelf.items).toEqual({});
    expect(planText(await home.plan())).toBe(planText(await desk.plan()));
  });

  it('is switched on though the browser does not take it yet, and goes with the next change', async () => {
    const shelf = makeShelf();
    const desk = makeMachine(shelf, START);
    shelf.isFull = true;
    expect(await failure(desk.sync.setSync(true, shelf.items))).toMatchObject({
      message: expect.stringContaining('goes with the next change'),
    });
    expect(await value(desk.sync.readSync())).toEqual({ isOn: true, before: null });
    shelf.isFull = false;
    await desk.change(6);
    expect(Object.keys(shelf.items)).toContain('plan');
  });

  it('that the browser does not take is said, stays here, and goes with the next change', async () => {
    const shelf = makeShelf();
    const desk = makeMachine(shelf, START);
    await desk.turn(true);
    shelf.isFull = true;
    const refused = await desk.change(5);
    expect(await failure(Promise.resolve(refused))).toMatchObject({ message: expect.stringContaining('Not sent') });
    expect((await desk.plan()).readingGrace).toBe(5);
    shelf.isFull = false;
    await desk.change(6);
    expect(JSON.stringify(shelf.items)).toContain('\\"readingGrace\\":6');
  });
});

describe('what came from outside while no page was open', () => {
  it('a locked setting stands above the plan of another machine, a suggested one changes nothing', async () => {
    const shelf = makeShelf();
    const desk = makeMachine(shelf, START);
    const home = makeMachine(shelf, START);
    await desk.turn(true);
    await home.turn(true);
    await desk.change(5);
    await takeIn({ policy: { preset: 'gentle' }, shelf: shelf.items }, home.app, home.sync);
    expect(await home.plan()).toMatchObject({ readingGrace: 5, caps: { perDay: 16 } });
    await takeIn({ policy: { mode: 'lock', preset: 'gentle' }, shelf: {} }, home.app, home.sync);
    expect(await home.plan()).toMatchObject({ readingGrace: 5, caps: { perDay: 16 } });
    expect((await home.plan()).routines[0]).toMatchObject({ kind: 'posture', every: 45 });
  });

  it('a setting that cannot be read changes nothing', async () => {
    const home = makeMachine(makeShelf(), START);
    const before = planText(await home.plan());
    await takeIn({ policy: { mode: 'lock', preset: 'brutal' }, shelf: {} }, home.app, home.sync);
    expect(planText(await home.plan())).toBe(before);
  });

  it('what the person answered to a suggestion is kept', async () => {
    const home = makeMachine(makeShelf(), START);
    expect(await value(home.sync.readAnswer())).toBeNull();
    await value(home.sync.answerPolicy('{"preset":"gentle"}', null));
    expect(await value(home.sync.readAnswer())).toBe('{"preset":"gentle"}');
    await value(home.sync.answerPolicy('{}', (plan) => ({ ...plan, readingGrace: 3 })));
    expect((await home.plan()).readingGrace).toBe(3);
  });
});
