import type { HoldReason } from '../breaks/break-record';
import { NUDGE, type NudgeKind } from '../care/nudges';
import { type EpochMs, MINUTE, type Milliseconds, type Moment, type Seconds } from '../time/units';
import { isCapped } from './caps';
import { nextBreak } from './forecast';
import { grownAt } from './grown';
import { holdNow } from './holds';
import { canSkip } from './skips';
import { smallBreak } from './small';
import { announcementAt, SOON } from './soon';
import type { ReminderNotice, ScheduleState } from './state';
import { findRoutine, type Given } from './turn';

/** What the badge says. */
export type Badge =
  | { readonly type: 'none' }
  | { readonly type: 'waiting' }
  | { readonly type: 'paused' }
  | { readonly type: 'held' }
  | { readonly type: 'countdown'; readonly minutes: number };

/** A notification that ought to be on the screen. */
export type Notice =
  | {
      readonly type: 'prompt';
      readonly id: string;
      /** Routine id that leads. */
      readonly routine: string;
      readonly lasts: Seconds;
      /** Minutes the snooze button stands for; null when the prompt cannot be put off again. */
      readonly snooze: number | null;
    }
  /** A break comes in less than a minute. */
  | { readonly type: 'soon'; readonly id: string; readonly routine: string; readonly at: EpochMs }
  | { readonly type: 'reminder'; readonly id: string; readonly appointment: string; readonly startsAt: EpochMs }
  | { readonly type: 'followUp'; readonly id: string; readonly appointment: string; readonly startsAt: EpochMs }
  | { readonly type: 'nudge'; readonly id: string; readonly kind: NudgeKind; readonly subject: string };

/** The prompt that waits for an answer, as a page shows it. */
export interface PromptView {
  readonly id: string;
  readonly routine: string;
  readonly others: readonly string[];
  readonly lasts: Seconds;
  readonly shownAt: EpochMs;
  /** When the break was begun; null until then. */
  readonly startedAt: EpochMs | null;
  /** Since when it stands still, and how long it has stood still before. */
  readonly haltedAt: EpochMs | null;
  readonly halted: Milliseconds;
  /** When it counts as missed (or, once begun, is closed by itself). */
  readonly answerBy: EpochMs;
  /** Minutes it may be put off by; empty when no snooze is left. */
  readonly snoozes: readonly number[];
  readonly canSkip: boolean;
  /** Length of the short break that may stand in for this one; null when there is none. */
  readonly small: Seconds | null;
}

/** The break that comes next when nothing else happens. */
export interface NextView {
  readonly routine: string;
  /** When it is due, never inside closed hours or a pause. */
  readonly at: EpochMs;
  /** Active time from one to the next, for the ring; null for a fixed time or a snooze. */
  readonly of: Milliseconds | null;
}

/** What the browser and the pages show of a plan and a state; running it twice changes nothing. */
export interface Surface {
  readonly alarmAt: EpochMs;
  readonly badge: Badge;
  readonly notices: readonly Notice[];
  readonly prompt: PromptView | null;
  /** The prompt whose break page ought to be open, and where; null when none has to be. */
  readonly page: { readonly prompt: string; readonly in: 'tab' | 'window' } | null;
  readonly next: NextView | null;
  /** Why nothing is asked now, or will not be asked next: closed hours, a pause, a held prompt, absence, the limit; null when it counts. */
  readonly hold: HoldReason | null;
  readonly pausedUntil: EpochMs | null;
}

/** What is to be seen of a plan and a state at this moment; `now` may be later than the state, never by an unplanned wake. */
export function surface(given: Given, state: ScheduleState, now: Moment): Surface {
  const next = nextBreak(given, state, now);
  return {
    alarmAt: state.wakeAt,
    badge: badgeOf(given, state, now, next),
    notices: [
      ...promptNotices(given, state),
      ...soonNotices(given, state, now, next),
      ...state.notices.filter(({ isDismissed }) => !isDismissed).flatMap((notice) => reminderNotice(given, notice)),
    ],
    prompt: promptView(given, state, now),
    page: wantedPage(given, state, now),
    next,
    hold: holdNow(given, state, now) ?? capAhead(given, state, now, next),
    pausedUntil: state.pause?.until ?? null,
  };
}

function badgeOf(given: Given, state: ScheduleState, now: Moment, next: NextView | null): Badge {
  if (state.open !== null) return { type: 'waiting' };
  const hold = holdNow(given, state, now);
  if (hold === 'paused') return { type: 'paused' };
  if (hold !== null) return hold === 'hours' || hold === 'away' ? { type: 'none' } : { type: 'held' };
  if (!given.plan.badgeCountdown || next === null) return { type: 'none' };
  return { type: 'countdown', minutes: Math.max(0, Math.ceil((next.at - now.at) / MINUTE)) };
}

/** The limit counts as a hold as soon as it is sure to drop what comes next. A snoozed prompt comes back all the same. */
function capAhead(given: Given, state: ScheduleState, now: Moment, next: NextView | null): 'cap' | null {
  if (next === null || state.open !== null || state.snoozed !== null) return null;
  return isCapped({ given, state, now: { at: next.at, zone: now.zone } }) ? 'cap' : null;
}

function promptNotices(given: Given, { open }: ScheduleState): readonly Notice[] {
  if (open === null || open.isDismissed || open.startedAt !== null) return [];
  const style = findRoutine(given.plan, open.routine)?.style;
  if (style !== 'notification' && style !== 'growing') return [];
  const [shortest, ...longer] = snoozesLeft(given, open.snoozes);
  // Of the lengths offered the middle one stands on the button: five minutes of 2, 5 and 10.
  const snooze = longer[0] ?? shortest ?? null;
  return [{ type: 'prompt', id: open.id, routine: open.routine, lasts: open.lasts, snooze }];
}

function soonNotices(given: Given, state: ScheduleState, now: Moment, next: NextView | null): readonly Notice[] {
  const from = announcementAt(given, state, next, now);
  if (next === null || from === null || now.at < from) return [];
  return [{ type: 'soon', id: `${SOON}${state.prompts + 1}`, routine: next.routine, at: next.at }];
}

function wantedPage(given: Given, { open }: ScheduleState, now: Moment): Surface['page'] {
  if (open === null || open.isLeft || open.startedAt !== null) return null;
  const style = findRoutine(given.plan, open.routine)?.style;
  if (style === 'page') return { prompt: open.id, in: given.plan.breakIn };
  return style === 'growing' && now.at >= grownAt(open) ? { prompt: open.id, in: 'window' } : null;
}

function reminderNotice(
  { nudges = [] }: Given,
  { kind, key, appointment, startsAt }: ReminderNotice,
): readonly Notice[] {
  if (kind !== 'nudge') return [{ type: kind === 'before' ? 'reminder' : 'followUp', id: key, appointment, startsAt }];
  return nudges
    .filter(({ id }) => id === appointment)
    .map((nudge) => ({ type: kind, id: key, kind: nudge.kind, subject: nudge.subject }));
}

function promptView(given: Given, state: ScheduleState, now: Moment): PromptView | null {
  const { open } = state;
  if (open === null) return null;
  const { isDismissed: _, isLeft: __, snoozes, ...shown } = open;
  return {
    ...shown,
    snoozes: snoozesLeft(given, snoozes),
    canSkip: canSkip({ given, state, now }),
    small: open.startedAt === null ? (smallBreak(given, open)?.lasts ?? null) : null,
  };
}

function snoozesLeft({ plan }: Given, snoozes: number): readonly number[] {
  return snoozes < plan.snooze.atMost ? plan.snooze.choices : [];
}

/** What a notification speaks of, by its id alone: a click must be answered before anything can be read. */
export function kindOfNotice(id: string): Notice['type'] {
  if (id.startsWith(NUDGE)) return 'nudge';
  if (!id.includes('@')) return id.startsWith(SOON) ? 'soon' : 'prompt';
  return id.endsWith(':after') ? 'followUp' : 'reminder';
}
