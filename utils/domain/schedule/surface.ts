import type { HoldReason } from '../breaks/break-record';
import type { EpochMs, Milliseconds, Seconds } from '../time/units';

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
  | { readonly type: 'reminder'; readonly id: string; readonly appointment: string; readonly startsAt: EpochMs }
  | { readonly type: 'followUp'; readonly id: string; readonly appointment: string; readonly startsAt: EpochMs };

/** The prompt that waits for an answer, as a page shows it. */
export interface PromptView {
  readonly id: string;
  readonly routine: string;
  readonly others: readonly string[];
  readonly lasts: Seconds;
  readonly shownAt: EpochMs;
  /** When the break was begun; null until then. */
  readonly startedAt: EpochMs | null;
  /** When it counts as missed (or, once begun, is closed by itself). */
  readonly answerBy: EpochMs;
  /** Minutes it may be put off by; empty when no snooze is left. */
  readonly snoozes: readonly number[];
  readonly canSkip: boolean;
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
  readonly next: NextView | null;
  /** Why nothing is asked now: closed hours, a pause, a held prompt or absence; null when it counts. */
  readonly hold: HoldReason | null;
  readonly pausedUntil: EpochMs | null;
}
