import type { Minutes, TimeOfDay } from '../time/units';
import type { Weekday } from './day-number';

/** A label the person gave a medicine, and when they want to be asked about it. No dose, no advice, no totals (clinical 6). */
export interface Medicine {
  readonly id: string;
  /** 1 to 60 characters. */
  readonly label: string;
  /** At most 6. */
  readonly times: readonly TimeOfDay[];
}

/** Habits of daily life, each off at install. Drink, walk and breathing are routines of the schedule. */
export interface Daily {
  /** Yoga or gentle movement; null when it is off. */
  readonly yoga: { readonly weekdays: readonly Weekday[]; readonly time: TimeOfDay } | null;
  /** Winding down so many minutes, 30 to 120, before going to bed; null when it is off. */
  readonly windDown: { readonly bedtime: TimeOfDay; readonly before: Minutes } | null;
  /** Whether the hours slept may be noted. */
  readonly sleep: boolean;
  readonly medicines: readonly Medicine[];
}

/** Everything off. */
export const NO_DAILY: Daily = { yoga: null, windDown: null, sleep: false, medicines: [] };

/** What was noted of one day; kept under `habits` in its roll-up. */
export interface DayNotes {
  /** Hours slept in the night before, 0 to 24, in quarters. */
  readonly sleepHours?: number;
  /** Yoga or gentle movement was done. */
  readonly yoga?: boolean;
  readonly medicines?: readonly MedicineNote[];
  /**
   * How much pain got in the way of what the person wanted to do in the week up to this day: whole, 0 not at all to 10
   * completely. Unknot's own wording (clinical 3: published items are not copied).
   */
  readonly interference?: number;
}

export interface MedicineNote {
  /** Id of a medicine, and its label as it was then. */
  readonly medicine: string;
  readonly label: string;
  readonly outcome: 'taken' | 'skipped';
  readonly time: TimeOfDay;
  /** The person's words, at most 200 characters. */
  readonly note?: string;
}
