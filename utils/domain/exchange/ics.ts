/** Bounds of a calendar file; a person's own calendar of some years is well within them. */
export const ICS_LIMITS = { bytes: 5_000_000, events: 2000, dates: 1000 } as const;

/** Why an event of a file is no appointment that could be added. */
export type LeftOut = 'past' | 'later' | 'wholeDay' | 'long' | 'cancelled' | 'unreadable';

/** How the UID of an appointment in a file of ours ends; what stands before it is its id. */
export const UID_END = '@unknot';

const LONGEST = 74; // characters of a UID that are kept: a record's id has 100 at most, and UIDs differ at their ends

/** The id of an appointment that came with this UID; `occurrence` tells the dates of a series apart. */
export function idOfUid(uid: string, occurrence: string | null): string {
  if (occurrence === null && uid.endsWith(UID_END) && uid.length > UID_END.length) return uid.slice(0, -UID_END.length);
  return ['ics', uid.slice(-LONGEST), ...(occurrence === null ? [] : [occurrence])].join('/');
}
