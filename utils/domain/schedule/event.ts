import type { EpochMs, Seconds } from '../time/units';

/** What the operating system says about keyboard and mouse. */
export type Input = 'active' | 'idle' | 'locked';

/** What the worker sees when it looks around. Where the browser cannot tell, a flag is false. */
export interface Seen {
  readonly input: Input;
  readonly fullScreen: boolean;
  readonly meeting: boolean;
  /** A tab plays sound. */
  readonly audible: boolean;
}

/** Everything that can happen to the schedule. Whatever names a prompt that is no longer open changes nothing. */
export type ScheduleEvent =
  /** The worker woke (alarm, idle change, tab or window change, start-up) and looked around. */
  | { readonly type: 'look'; readonly seen: Seen }
  /** A page changed the plan: only the time and the alarm are brought up to date. */
  | { readonly type: 'refresh' }
  /** The person has just written this appointment: moments for a reminder that are over already are not made up for. */
  | { readonly type: 'book'; readonly appointment: string }
  /** The person answers the open prompt. */
  | {
      readonly type: 'answer';
      readonly prompt: string;
      readonly outcome: 'done' | 'skipped';
      readonly reason?: string;
    }
  | { readonly type: 'snooze'; readonly prompt: string; readonly minutes: number }
  /**
   * Begins the break of the open prompt, or of the named routine (or whichever is next) when none is open; with `lasts`
   * a break of that length, which counts for the longest routine that fits into it.
   */
  | { readonly type: 'start'; readonly routine?: string; readonly lasts?: Seconds }
  /** Takes the shortest break there is in place of the one asked for, which comes back with the next short one. */
  | { readonly type: 'small'; readonly prompt: string }
  /** Lets a begun break stand still, since `at` when that is known: the browser broke down. */
  | { readonly type: 'halt'; readonly prompt: string; readonly at?: EpochMs }
  | { readonly type: 'goOn'; readonly prompt: string }
  /**
   * Leaves a begun break: `partial` when at least half of it is over, else `skipped`. A prompt whose break has not begun
   * stays open, but its page does not come again.
   */
  | { readonly type: 'leave'; readonly prompt: string }
  /** The person closed the notification; the prompt stays open in the popup and on the badge. */
  | { readonly type: 'dismiss'; readonly notice: string }
  | { readonly type: 'pause'; readonly until: EpochMs }
  | { readonly type: 'resume' };
