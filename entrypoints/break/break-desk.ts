import type { BreakApp, BreakRoom } from '@/utils/app/break-app';
import type { Session } from '@/utils/domain/exercises/session';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import type { PromptView } from '@/utils/domain/schedule/surface';
import { type EpochMs, type Moment, SECOND } from '@/utils/domain/time/units';
import { createBench } from './bench';
import type { BreakDesk } from './break-view';
import { keepSession } from './keep-session';

const CRASHED = 10 * SECOND; // twice as long as the page takes to say that it runs

/** A desk on these use cases; `onChange` is called whenever there is something else to see. */
export function createBreakDesk(app: BreakApp, now: () => Moment, seed: () => number, onChange: () => void): BreakDesk {
  const bench = createBench(app, now, onChange);
  // Choosing exercises, and all that is done within a break and after it, is fetched while the person looks.
  const later = import('./actions').then(({ createActions }) => createActions(bench, now, seed, settle));

  /** Shows what is so now: the prompt, the break, or how it ended. */
  async function settle(): Promise<void> {
    const read = await app.readBreakRoom();
    if (!read.ok) return bench.fail(read.error.message);
    const room = read.value;
    const { prompt } = room.surface;
    const view = bench.view();
    const mine = view.type === 'taking' ? view.session : room.session;
    if (mine !== null && mine.prompt === prompt?.id && mine.startedAt === prompt.startedAt) {
      return resume(room, prompt, mine);
    }
    if (mine !== null) {
      const closed = await app.closeSession(mine);
      const record = closed.ok ? closed.value : null;
      if (view.type === 'taking') {
        bench.show({ type: 'ended', room, session: mine, record, lasts: view.prompt.lasts });
        return learnRules(room);
      }
    }
    if (prompt?.startedAt != null) return begin(room, prompt, prompt.startedAt);
    if (prompt !== null) {
      return bench.show({ type: 'asking', room, prompt, items: (await later).menu.itemsFor(room, prompt) });
    }
    // How it ended here stays to be seen until something new is asked.
    bench.show(view.type === 'ended' ? { ...view, room } : { type: 'resting', room });
  }

  /** A page that is opened again long after it was last seen running comes back to the place, and stands still there. */
  async function resume(room: BreakRoom, prompt: PromptView, session: Session): Promise<void> {
    const isFirstLook = bench.view().type === 'reading';
    bench.show({ type: 'taking', room, prompt, session });
    if (!isFirstLook || prompt.haltedAt !== null || now().at - session.seenAt <= CRASHED) return;
    if (await bench.commit({ type: 'halt', prompt: prompt.id, at: session.seenAt })) await settle();
  }

  async function begin(room: BreakRoom, prompt: PromptView, startedAt: EpochMs): Promise<void> {
    const { menu } = await later;
    await keepSession(bench, room, prompt, {
      version: 1,
      prompt: prompt.id,
      startedAt,
      routine: prompt.routine,
      items: menu.itemsFor(room, prompt),
      index: 0,
      since: 0,
      taken: [],
      skipped: [],
      felt: {},
      seenAt: now().at,
    });
  }

  /** The general rules stood there all through a break: they need not stand there again. */
  async function learnRules(room: BreakRoom): Promise<void> {
    if (room.preferences.knowsRules) return;
    const changed = await app.changePreferences((preferences) => ({ ...preferences, knowsRules: true }));
    if (!changed.ok) bench.fail(changed.error.message);
  }

  function act(eventOf: (prompt: PromptView) => ScheduleEvent): Promise<void> {
    return bench.inTurn(async () => {
      const before = bench.view();
      if (before.type !== 'asking' && before.type !== 'taking') return;
      bench.say('');
      if (!(await bench.commit(eventOf(before.prompt)))) return;
      await settle();
      const after = bench.view();
      if (before.type !== 'asking' || after.type !== 'resting') return;
      // A prompt that was answered without a break leaves no session; its record is the latest.
      const record = after.room.todaysBreaks.at(-1) ?? null;
      bench.show({ type: 'ended', room: after.room, session: null, record, lasts: before.prompt.lasts });
    });
  }

  return {
    view: bench.view,
    failure: bench.failure,
    said: bench.said,
    refresh: () => bench.inTurn(settle),
    run: (address) =>
      bench.inTurn(async () => {
        if (bench.view().type === 'taking') return; // a break that runs is not thrown away for another
        const { menu, parseErrand } = await later;
        const errand = parseErrand(address);
        if (errand !== null) {
          menu.wish(errand.areas);
          await bench.commit({ type: 'start', ...(errand.lasts !== null && { lasts: errand.lasts }) });
        }
        await settle();
      }),
    start: () => act(() => ({ type: 'start' })),
    small: () => act(({ id }) => ({ type: 'small', prompt: id })),
    snooze: (minutes) => act(({ id }) => ({ type: 'snooze', prompt: id, minutes })),
    skip: () => act(({ id }) => ({ type: 'answer', prompt: id, outcome: 'skipped' })),
    done: () => act(({ id }) => ({ type: 'answer', prompt: id, outcome: 'done' })),
    leave: () => act(({ id }) => ({ type: 'leave', prompt: id })),
    halt: () => act(({ id }) => ({ type: 'halt', prompt: id })),
    goOn: () => act(({ id }) => ({ type: 'goOn', prompt: id })),
    next: async () => (await later).next(),
    again: async () => (await later).again(),
    swap: async () => (await later).swap(),
    beat: async () => (await later).beat(),
    feel: async (exercise, felt) => (await later).feel(exercise, felt),
    avoid: async (exercise) => (await later).avoid(exercise),
    giveReason: async (reason) => (await later).giveReason(reason),
    replay: async (exercise) => (await later).replay(exercise),
  };
}
