import type { EpochMs, Moment, Zone } from '@/utils/domain/time/units';

/** The moment a text with an offset names, such as `2026-03-29T03:00+02:00`. */
export function at(text: string): EpochMs {
  return Temporal.Instant.from(text).epochMilliseconds;
}

/** The moment at which the clock of a zone shows a date and time; of two, the first. */
export function clock(text: string, zone: Zone): Moment {
  return { at: Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds, zone };
}
