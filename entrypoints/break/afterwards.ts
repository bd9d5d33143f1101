import { findExercise } from '@/utils/domain/exercises/catalogue';
import { totalSeconds } from '@/utils/domain/exercises/exercise';
import { withAvoided, withHelped } from '@/utils/domain/exercises/preferences';
import type { Bench } from './bench';
import type { BreakDesk } from './break-view';
import type { MenuOfBreak } from './menu-of-break';

type Actions = Pick<BreakDesk, 'feel' | 'avoid' | 'giveReason' | 'replay'>;

/** What can be said and done once a break has ended; `settle` shows what is so after that. */
export function createAfterwards(bench: Bench, menu: MenuOfBreak, settle: () => Promise<void>): Actions {
  const { app } = bench;
  return {
    feel: (exercise, felt) =>
      bench.inTurn(async () => {
        const view = bench.view();
        if (view.type !== 'ended' || view.session === null) return;
        const { [exercise]: _, ...others } = view.session.felt;
        const session = { ...view.session, felt: felt === null ? others : { ...others, [exercise]: felt } };
        const closed = await app.closeSession(session);
        if (!closed.ok) return bench.fail(closed.error.message);
        if (felt === 'helped') await app.changePreferences((preferences) => withHelped(preferences, exercise));
        bench.show({ ...view, session, record: closed.value });
      }),
    avoid: (exercise) =>
      bench.inTurn(async () => {
        const changed = await app.changePreferences((preferences) => withAvoided(preferences, exercise));
        if (!changed.ok) return bench.fail(changed.error.message);
        const view = bench.view();
        if (view.type === 'ended') bench.show({ ...view, room: { ...view.room, preferences: changed.value } });
      }),
    giveReason: (reason) =>
      bench.inTurn(async () => {
        const view = bench.view();
        if (view.type !== 'ended' || view.record === null) return;
        const changed = await app.changeBreak(view.record.id, { reason });
        if (!changed.ok) return bench.fail(changed.error.message);
        bench.show({ ...view, record: changed.value });
      }),
    replay: (id) =>
      bench.inTurn(async () => {
        const view = bench.view();
        if (view.type !== 'ended') return;
        if (id === null && view.record !== null) {
          const { routine } = view.record;
          if (await bench.commit({ type: 'start', routine, lasts: view.lasts })) await settle();
          return;
        }
        const exercise = findExercise(id ?? '', view.room.preferences.own);
        if (exercise === null) return;
        const lasts = totalSeconds(exercise);
        menu.force({ id: exercise.id, reps: exercise.reps, seconds: lasts });
        if (await bench.commit({ type: 'start', lasts })) await settle();
      }),
  };
}
