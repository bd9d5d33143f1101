import type { HoldReason } from '../breaks/break-record';
import type { EpochMs, Milliseconds, Seconds, Zone } from '../time/units';
import type { Input } from './event';

/** A prompt that is shown and not yet answered. */
export interface OpenPrompt {
  /** Also the id of its notification. */
  readonly id: string;
  /** The routine that leads: the one with the longest break. */
  readonly routine: string;
  /** The others that fell due with it and count with it. */
  readonly others: readonly string[];
  readonly shownAt: EpochMs;
  /** How often it was put off before. */
  readonly snoozes: number;
  /** Length of its break: the leading routine's, or the one the person chose. */
  readonly lasts: Seconds;
  /** When the person began the break; null until then. */
  readonly startedAt: EpochMs | null;
  /** Since when a begun break stands still; null while it runs. */
  readonly haltedAt: EpochMs | null;
  /** How long it has stood still before. */
  readonly halted: Milliseconds;
  /** When it ends by itself; an absence puts this off by its length. */
  readonly answerBy: EpochMs;
  /** The person closed its notification. */
  readonly isDismissed: boolean;
  /** The person closed the page that asked it. */
  readonly isLeft: boolean;
}

/** A prompt that was put off. */
export interface Snoozed {
  readonly routine: string;
  readonly others: readonly string[];
  readonly until: EpochMs;
  readonly snoozes: number;
}

/** A due prompt that full screen, a meeting or sound keeps back. */
export interface Held {
  readonly reason: Extract<HoldReason, 'fullScreen' | 'meeting' | 'media'>;
  readonly routine: string;
  readonly since: EpochMs;
  /** The hold has ended; the prompt comes a minute later. */
  readonly isOver: boolean;
}

/** A reminder, a follow-up or a nudge of the care plan that is on the screen. */
export interface ReminderNotice {
  /** Id of the appointment, or of the nudge. */
  readonly appointment: string;
  readonly kind: 'before' | 'after' | 'nudge';
  /** The start it speaks of; when the appointment moves, the notice goes. Of a nudge, when it began. */
  readonly startsAt: EpochMs;
  /** The entry of `told` it was shown for. */
  readonly key: string;
  readonly isDismissed: boolean;
}

/** All the schedule remembers between two events. */
export interface ScheduleState {
  readonly version: 1;
  /** The moment up to which everything is accounted for. */
  readonly at: EpochMs;
  readonly zone: Zone;
  /** When the browser was asked to wake the worker next. */
  readonly wakeAt: EpochMs;
  readonly input: Input;
  readonly signals: { readonly fullScreen: boolean; readonly meeting: boolean; readonly audible: boolean };
  /** Since when nobody is there (the last input, the lock or the planned wake-up); null when somebody is. */
  readonly awaySince: EpochMs | null;
  /** Active time since the last break of each routine, by routine id; absent is zero. */
  readonly elapsed: Readonly<Record<string, Milliseconds>>;
  /** Routines whose fixed time has come and that wait to be asked. */
  readonly fixedDue: readonly string[];
  /** Fixed times up to this moment have had their turn. */
  readonly fixedUntil: EpochMs;
  readonly open: OpenPrompt | null;
  readonly snoozed: Snoozed | null;
  readonly held: Held | null;
  /** No prompt before this moment: a hold or an absence has just ended. */
  readonly notBefore: EpochMs | null;
  readonly pause: { readonly from: EpochMs; readonly until: EpochMs } | null;
  /** When prompts were shown, ascending; only what the caps still need. */
  readonly asked: readonly EpochMs[];
  /** When prompts were skipped on the last local day; only what the skip budget still needs. */
  readonly skips: readonly EpochMs[];
  /** Counts prompts, so that each has an id of its own. */
  readonly prompts: number;
  /** What `prompts` was when the person closed an announcement: that prompt is not announced again. */
  readonly quietFor: number | null;
  /** Reminders already shown, as `<appointment id>@<start>:<minutes before or "after">`, and nudges by their keys. */
  readonly told: readonly string[];
  readonly notices: readonly ReminderNotice[];
}
