import type { Hours, TimeRange } from '../time/hours';
import type { LocalDay, Minutes, Seconds, TimeOfDay } from '../time/units';

/** The six built-in kinds of repeating prompt, and the person's own. */
export type RoutineKind = 'posture' | 'movement' | 'eyes' | 'breathing' | 'drink' | 'walk' | 'own';

/**
 * How a prompt makes itself known: a desktop notification; one that grows into a small window when nothing was done for a
 * minute; the break page at once; or only the badge on the toolbar icon.
 */
export type PromptStyle = 'notification' | 'growing' | 'page' | 'badge';

/** One kind of repeating prompt. */
export interface Routine {
  /** The kind for a built-in routine; `own-` and a UUID for one of the person's own. Never reused. */
  readonly id: string;
  readonly kind: RoutineKind;
  /** The person's words, 1 to 60 characters; only an own routine has a name. */
  readonly name?: string;
  readonly isOn: boolean;
  /** Minutes of active time between two prompts, 5 to 480; null when it only comes at fixed times. */
  readonly every: Minutes | null;
  /** Fixed local times, sorted, no doubles, at most 12. */
  readonly times: readonly TimeOfDay[];
  /** Length of its break in seconds, 10 to 3600. */
  readonly lasts: Seconds;
  readonly style: PromptStyle;
  /** Seconds before the prompt at which it is announced: 0 (never) or 30 to 60. */
  readonly noticeBefore: Seconds;
}

/** What may keep a due prompt back by the person's choice. */
export interface HoldChoices {
  readonly fullScreen: boolean;
  /** A meeting in a tab; on Chromium it needs the optional `tabs` permission too. */
  readonly meeting: boolean;
  /** Sound in any tab; off at install. */
  readonly media: boolean;
}

/** How appointment reminders come. */
export interface ReminderRules {
  /** Minutes before the start, longest first, no doubles; at most 6, each 5 to 20160. */
  readonly before: readonly Minutes[];
  /** Never between these two wall-clock times; null when any time will do. */
  readonly quiet: TimeRange | null;
}

/** Everything the person has decided about being asked. */
export interface Plan {
  readonly version: 1;
  readonly routines: readonly Routine[];
  readonly hours: Hours;
  /** A pause in input shorter than this is reading and counts as active; 0.25 to 30 minutes. */
  readonly readingGrace: Minutes;
  /** A tab that plays sound while nobody types means somebody is watching: active. */
  readonly watchingCounts: boolean;
  /** At most this many prompts in any hour (1 to 12) and in a local day (1 to 96). */
  readonly caps: { readonly perHour: number; readonly perDay: number };
  readonly snooze: {
    /** Lengths offered, in minutes, ascending, 1 to 6 of them, each 1 to 60. */
    readonly choices: readonly Minutes[];
    /** How often one prompt may be put off; 0 to 5. */
    readonly atMost: number;
  };
  /** Skips allowed in a local day, 0 to 20; null (the default) means no limit. */
  readonly skipsPerDay: number | null;
  readonly holds: HoldChoices;
  readonly reminders: ReminderRules;
  /** Shows the minutes to the next break on the badge. Off at install: it wakes the worker every minute. */
  readonly badgeCountdown: boolean;
  /** Where the break page opens when the person begins a break. */
  readonly breakIn: 'tab' | 'window';
  /** The last day on which gentler breaks at shorter intervals were offered, and whether the person wanted them; null when never. */
  readonly gentle: { readonly day: LocalDay; readonly isOn: boolean } | null;
}
