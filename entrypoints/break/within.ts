import type { BreakRoom } from '@/utils/app/break-app';
import { repeatItem, roomFor, type Session, skipItem, swapItem } from '@/utils/domain/exercises/session';
import { spentSeconds } from '@/utils/domain/schedule/spent';
import type { PromptView } from '@/utils/domain/schedule/surface';
import type { Seconds } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import type { Bench } from './bench';
import type { BreakDesk } from './break-view';
import { keepSession } from './keep-session';
import type { MenuOfBreak } from './menu-of-break';

type Edit = (session: Session, spent: Seconds, room: BreakRoom, prompt: PromptView) => Session | string;

/** What can be done within a break without ending it. */
export function createWithin(bench: Bench, menu: MenuOfBreak): Pick<BreakDesk, 'next' | 'again' | 'swap' | 'beat'> {
  function change(edit: Edit): Promise<void> {
    return bench.inTurn(async () => {
      const view = bench.view();
      if (view.type !== 'taking') return;
      const { room, prompt, session } = view;
      const changed = edit(session, spentSeconds(prompt, bench.now().at), room, prompt);
      if (typeof changed === 'string') return bench.say(changed);
      bench.say('');
      await keepSession(bench, room, prompt, changed);
    });
  }

  return {
    next: () => change(skipItem),
    again: () => change(repeatItem),
    swap: () =>
      change((session, spent, room, prompt) => {
        const another = menu.anotherFor(room, session, roomFor(session, spent, prompt.lasts));
        return another === null ? t('break.nothingElseFits') : swapItem(session, spent, another);
      }),
    beat: () =>
      bench.inTurn(async () => {
        const view = bench.view();
        if (view.type !== 'taking' || view.prompt.haltedAt !== null) return;
        const session = { ...view.session, seenAt: bench.now().at };
        bench.keep({ ...view, session });
        const saved = await bench.app.saveSession(session);
        if (!saved.ok) bench.fail(saved.error.message);
      }),
  };
}
