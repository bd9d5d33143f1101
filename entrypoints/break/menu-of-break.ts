import type { BreakRoom } from '@/utils/app/break-app';
import { compose } from '@/utils/domain/exercises/compose';
import type { Area } from '@/utils/domain/exercises/exercise';
import type { Session, SessionItem } from '@/utils/domain/exercises/session';
import { isGentleDay } from '@/utils/domain/plan/gentle-day';
import type { PromptView } from '@/utils/domain/schedule/surface';
import { dayOf } from '@/utils/domain/time/local-day';
import type { Moment, Seconds } from '@/utils/domain/time/units';

/** What a break is made of. What was shown before it began is what comes. */
export interface MenuOfBreak {
  /** From now on breaks are for these areas; none for no wish of the moment. */
  wish(areas: readonly Area[]): void;
  /** The next break is just this. */
  force(item: SessionItem): void;
  itemsFor(room: BreakRoom, prompt: PromptView): readonly SessionItem[];
  /** One that is not in this break yet and takes at most so long; null when there is none. */
  anotherFor(room: BreakRoom, session: Session, lasts: Seconds): SessionItem | null;
}

/** A menu that takes the person's choice from what was read, and chance from `seed`. */
export function createMenuOfBreak(now: () => Moment, seed: () => number): MenuOfBreak {
  let areas: readonly Area[] = [];
  let forced: SessionItem | null = null;
  let turnedDown: readonly string[] = [];
  let shown: { readonly for: string; readonly items: readonly SessionItem[] } | null = null;

  function wishesOf({ preferences, recent, last, plan }: BreakRoom) {
    return { ...preferences, recent, last, gentleOnly: isGentleDay(plan, dayOf(now())), seed: seed() };
  }

  return {
    wish: (wanted) => {
      areas = wanted;
      forced = null;
      turnedDown = [];
    },
    force: (item) => {
      forced = item;
    },
    itemsFor: (room, { id, routine, lasts }) => {
      const key = [id, routine, lasts, ...areas, forced?.id].join(' ');
      if (shown?.for === key) return shown.items;
      const kind = room.plan.routines.find((one) => one.id === routine)?.kind ?? 'own';
      const items = forced === null ? compose({ kind, lasts, areas }, wishesOf(room)) : [forced];
      shown = { for: key, items };
      return items;
    },
    anotherFor: (room, session, lasts) => {
      const mine = session.items.map(({ id }) => id);
      const find = (without: readonly string[]): SessionItem | null => {
        const wishes = wishesOf(room);
        const avoid = [...wishes.avoid, ...without];
        return compose({ kind: 'movement', lasts, areas }, { ...wishes, avoid, last: [] })[0] ?? null;
      };
      // What was turned down comes again only when there is nothing else left.
      const another = find([...mine, ...turnedDown]) ?? find(mine);
      turnedDown = [...turnedDown, ...mine];
      return another;
    },
  };
}
