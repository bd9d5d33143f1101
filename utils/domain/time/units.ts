/** A moment: milliseconds since 1970-01-01 UTC. */
export type EpochMs = number;
/** A length of time in milliseconds; never negative. */
export type Milliseconds = number;
/** A length of time in seconds. */
export type Seconds = number;
/** A length of time in minutes; may have a fraction (0.25 is fifteen seconds). */
export type Minutes = number;
/** A calendar day where the person is, as `YYYY-MM-DD`. */
export type LocalDay = string;
/** A wall-clock time, as `HH:MM` from `00:00` to `23:59`. */
export type TimeOfDay = string;
/** An IANA time zone name such as `Europe/Berlin`. */
export type Zone = string;

/** The present as it is handed to a rule: when it is, and where the person is. */
export interface Moment {
  readonly at: EpochMs;
  readonly zone: Zone;
}

export const SECOND: Milliseconds = 1000;
export const MINUTE: Milliseconds = 60 * SECOND;
export const HOUR: Milliseconds = 60 * MINUTE;
/** Twenty-four hours; a local day may be 23 or 25 hours long, so never use it for dates. */
export const DAY: Milliseconds = 24 * HOUR;

/** A length in minutes, as whole milliseconds. */
export function minutes(count: Minutes): Milliseconds {
  return Math.round(count * MINUTE);
}

/** A length in seconds, as whole milliseconds. */
export function seconds(count: Seconds): Milliseconds {
  return Math.round(count * SECOND);
}
