import type { EpochMs, LocalDay, Moment, TimeOfDay, Zone } from './units';

/** One local day as an unbroken stretch of moments, `until` excluded; 23 to 25 hours long as a rule. */
export interface DaySpan {
  readonly day: LocalDay;
  readonly from: EpochMs;
  readonly until: EpochMs;
}

const MOST_ZONES = 16; // a traveller's worth; the memo is emptied beyond it so that it cannot grow without end

/**
 * The last day looked up in each zone. The span of a day is a fixed fact of the calendar, and an entry is only used for
 * a moment inside it, so no answer depends on what was asked before: it only spares the calendar arithmetic.
 */
const lastSpans = new Map<Zone, DaySpan>();

/** The local day that holds the moment, with its first moment and the first moment after it. */
export function daySpan(moment: Moment): DaySpan {
  const last = lastSpans.get(moment.zone);
  if (last !== undefined && moment.at >= last.from && moment.at < last.until) return last;
  const span = findDaySpan(moment);
  if (lastSpans.size >= MOST_ZONES) lastSpans.clear();
  lastSpans.set(moment.zone, span);
  return span;
}

function findDaySpan({ at, zone }: Moment): DaySpan {
  const date = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone).toPlainDate();
  const following = date.add({ days: 1 });
  const until = firstMoment(following, zone);
  if (at < until) return { day: date.toString(), from: firstMoment(date, zone), until };
  // Clocks that went back across midnight some time after it (St. John's until 2011) show yesterday's date again for an
  // hour. That hour counts with the new day, so that no day is ever in two pieces.
  return { day: following.toString(), from: until, until: firstMoment(following.add({ days: 1 }), zone) };
}

function firstMoment(date: Temporal.PlainDate, zone: Zone): EpochMs {
  return date.toZonedDateTime(zone).epochMilliseconds;
}

/** The calendar day at the moment, where the person is. */
export function dayOf(moment: Moment): LocalDay {
  return daySpan(moment).day;
}

/** The first moment of the local day that holds the moment; not always 00:00, because a clock change may skip that. */
export function dayStart(moment: Moment): EpochMs {
  return daySpan(moment).from;
}

/** The first moment of the following local day; always after the moment. */
export function nextDayStart(moment: Moment): EpochMs {
  return daySpan(moment).until;
}

/** The first moment of a calendar day in a zone; of a day the zone skipped, the first moment after the gap. */
export function startOfDay(day: LocalDay, zone: Zone): EpochMs {
  return firstMoment(Temporal.PlainDate.from(day), zone);
}

/** The calendar day after `day`. */
export function nextDay(day: LocalDay): LocalDay {
  return addDays(day, 1);
}

/** The calendar day before `day`. */
export function previousDay(day: LocalDay): LocalDay {
  return addDays(day, -1);
}

/** The calendar day so many days after `day`; before it when the count is negative. */
export function addDays(day: LocalDay, count: number): LocalDay {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/**
 * When the wall clock shows `time` on `day`. A time that comes twice means the first one; a time that the clock skips
 * means as long after the gap (02:30 becomes 03:30).
 */
export function momentOf(day: LocalDay, time: TimeOfDay, zone: Zone): EpochMs {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}
