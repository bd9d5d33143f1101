import type { EpochMs, TimeOfDay } from '../time/units';

/** What a reminder of the care plan, or of the look-back of the week, is about. */
export type NudgeKind = 'book' | 'soreness' | 'checkIn' | 'yoga' | 'windDown' | 'medicine' | 'lookBack';

/**
 * A reminder that pages have worked out beforehand, so that the worker needs none of the care plan's rules. It comes
 * once, from `at` until `until`, or on weekdays (0 is Monday) at a time.
 */
export interface Nudge {
  readonly id: string;
  readonly kind: NudgeKind;
  /** A name or label in the person's words; may be empty. */
  readonly subject: string;
  readonly at?: EpochMs;
  readonly until?: EpochMs;
  readonly weekdays?: readonly number[];
  readonly time?: TimeOfDay;
}

/** How the keys of what was told begin. */
export const NUDGE = 'nudge:';

/** The id of the reminder of the look-back, by which a click on it is told from one on the others. */
export const LOOK_BACK = 'look-back';
