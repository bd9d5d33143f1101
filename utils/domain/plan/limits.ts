/** The smallest and largest value allowed, both included. */
export interface Limit {
  readonly min: number;
  readonly max: number;
}

/** What a plan may hold; the same numbers bound the inputs of the options page. Units as in `Plan`. */
export const LIMITS = {
  /** Minutes of active time between two prompts. */
  every: { min: 5, max: 480 },
  /** Seconds a break lasts. */
  lasts: { min: 10, max: 3600 },
  /** Seconds from the announcement of a prompt to the prompt; packed Chromium wakes nobody sooner than after 30. */
  noticeBefore: { min: 30, max: 60 },
  /** Characters in the name of an own routine. */
  name: { min: 1, max: 60 },
  /** Fixed times of one routine. */
  times: { min: 0, max: 12 },
  /** Minutes without input that count as reading. */
  readingGrace: { min: 0.25, max: 30 },
  perHour: { min: 1, max: 12 },
  perDay: { min: 1, max: 96 },
  /** How many snooze lengths are offered. */
  snoozeChoices: { min: 1, max: 6 },
  /** Minutes of one snooze. */
  snoozeMinutes: { min: 1, max: 60 },
  /** How often one prompt may be put off. */
  snoozeAtMost: { min: 0, max: 5 },
  skipsPerDay: { min: 0, max: 20 },
  /** How many reminders one appointment has. */
  reminders: { min: 0, max: 6 },
  /** Minutes from a reminder to the start. */
  reminderMinutes: { min: 5, max: 20_160 },
} as const satisfies Readonly<Record<string, Limit>>;
