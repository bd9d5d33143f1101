import ICAL from 'ical.js';
import { many, t } from '@/utils/i18n/t';
import type { Appointment } from '../care/appointment';
import { APPOINTMENT_LIMITS } from '../care/parse-appointment';
import type { Result } from '../result';
import { addDays, dayOf, startOfDay } from '../time/local-day';
import { isZone } from '../time/time-texts';
import { type EpochMs, MINUTE, type Moment, type Zone } from '../time/units';
import { ICS_LIMITS, idOfUid, type LeftOut } from './ics';

/** What a calendar file has for the year to come. */
export interface CalendarFile {
  /** Soonest first, each once. */
  readonly appointments: readonly Appointment[];
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
}

const AHEAD = 365; // days into which recurring events are followed
const STEPS = 20_000; // dates of one recurring event that are looked at: more than fifty years of a daily one

const LONGEST = 366 * 24 * 3600; // s; far longer than any appointment that is taken over
const WIDEST = 1000; // of the rule's own unit between two dates

/** A file that has more than can be picked from. */
class TooMany extends Error {}

/** Reads an iCalendar file as of `now`; the error is one text of whole sentences, and then nothing is to be used. */
export function readCalendar(text: string, now: Moment): Result<CalendarFile, string> {
  const count = text.match(/^BEGIN:VEVENT/gim)?.length ?? 0;
  if (count > ICS_LIMITS.events) return failed(many('data.calendarTooManyEvents', count, ICS_LIMITS.events));
  const calendars = calendarsOf(text);
  if (calendars === null) return failed(t('data.calendarUnreadable'));
  try {
    return {
      ok: true,
      value: fileOf(
        calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent')),
        now,
      ),
    };
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    return failed(many('data.calendarTooManyDates', ICS_LIMITS.dates));
  }
}

function fileOf(events: readonly ICAL.Component[], now: Moment): CalendarFile {
  const found = new Map<string, Appointment>();
  const leftOut: Partial<Record<LeftOut, number>> = {};
  const byUid = Map.groupBy(events, uidOf);
  for (const [uid, versions] of byUid) {
    for (const one of uid === '' ? versions.map(() => 'unreadable' as const) : appointmentsOf(uid, versions, now)) {
      if (typeof one === 'string') leftOut[one] = (leftOut[one] ?? 0) + 1;
      else found.set(one.id, one);
    }
    if (found.size > ICS_LIMITS.dates) throw new TooMany();
  }
  return { appointments: [...found.values()].sort((a, b) => a.at - b.at), leftOut };
}

type Read = Appointment | LeftOut;

/** All that the components with one UID say: an event, or a series and its exceptions. */
function appointmentsOf(uid: string, versions: readonly ICAL.Component[], now: Moment): readonly Read[] {
  try {
    if (!versions.every(isMeasured)) return ['unreadable'];
    const exceptions = versions.filter((one) => one.hasProperty('recurrence-id'));
    const [base] = versions.filter((one) => !one.hasProperty('recurrence-id'));
    if (base === undefined) return exceptions.map((one) => occurrenceOf(uid, new ICAL.Event(one), now));
    const event = new ICAL.Event(base, { strictExceptions: true, exceptions: [...exceptions] });
    return event.isRecurring() ? occurrencesOf(uid, event, now) : [readOne(uid, null, event, event, now)];
  } catch (error) {
    if (error instanceof TooMany) throw error;
    return ['unreadable']; // the library throws at values it cannot make sense of
  }
}

/** Whether its numbers are such as an event has: the library counts through a length or an interval a day at a time, however many there are. */
function isMeasured(component: ICAL.Component): boolean {
  const length: unknown = component.getFirstPropertyValue('duration');
  const rule: unknown = component.getFirstPropertyValue('rrule');
  const isShort = !(length instanceof ICAL.Duration) || Math.abs(length.toSeconds()) <= LONGEST;
  return isShort && (!(rule instanceof ICAL.Recur) || rule.interval <= WIDEST);
}

/** The dates of a recurring event from now on, for a year. */
function occurrencesOf(uid: string, event: ICAL.Event, now: Moment): readonly Read[] {
  const read: Appointment[] = [];
  const other: LeftOut[] = [];
  const until = lastMoment(now);
  const dates = event.iterator();
  for (
    let step = 0, date = dates.next();
    date && momentOf(date, event, now.zone) < until;
    step++, date = dates.next()
  ) {
    if (step > STEPS || read.length > ICS_LIMITS.dates) throw new TooMany();
    const { item, startDate, endDate } = event.getOccurrenceDetails(date);
    const one = readOne(uid, date.toICALString(), item, { startDate, endDate }, now);
    if (typeof one !== 'string') read.push(one);
    else if (one !== 'past') other.push(one);
  }
  // Each of a hundred past Mondays is no news; that the series has none to come is.
  if (read.length === 0 && other.length === 0) return ['past'];
  return [...read, ...new Set(other)];
}

function occurrenceOf(uid: string, event: ICAL.Event, now: Moment): Read {
  return readOne(uid, event.recurrenceId.toICALString(), event, event, now);
}

function readOne(
  uid: string,
  occurrence: string | null,
  item: ICAL.Event,
  { startDate, endDate }: Pick<ICAL.Event, 'startDate' | 'endDate'>,
  now: Moment,
): Read {
  if (textOf(item, 'status').toUpperCase() === 'CANCELLED') return 'cancelled';
  if (startDate.isDate) return 'wholeDay';
  const at = momentOf(startDate, item, now.zone);
  const minutes = Math.round((momentOf(endDate, item, now.zone) - at) / MINUTE);
  if (!Number.isFinite(at) || !Number.isFinite(minutes)) return 'unreadable';
  if (at < now.at) return 'past';
  if (at >= lastMoment(now)) return 'later';
  if (minutes > APPOINTMENT_LIMITS.minutes.max) return 'long';
  const place = textOf(item, 'location').slice(0, APPOINTMENT_LIMITS.place.max);
  return {
    id: idOfUid(uid, occurrence),
    at,
    day: dayOf({ at, zone: now.zone }),
    zone: now.zone,
    minutes: Math.max(minutes, APPOINTMENT_LIMITS.minutes.min),
    title: textOf(item, 'summary').slice(0, APPOINTMENT_LIMITS.title.max).trim() || t('data.appointmentTitle'),
    ...(place !== '' && { place }),
    status: 'planned',
  };
}

/**
 * The moment of a time in a file. A zone by its common name is this machine's own; another is as the file describes it;
 * a time of no zone is the person's.
 */
function momentOf(time: ICAL.Time, { component }: ICAL.Event, own: Zone): EpochMs {
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
  const named = component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '';
  const isFloating = time.zone === ICAL.Timezone.localTimezone;
  const name = isFloating ? named : time.zone.tzid;
  if (!isZone(name) && !isFloating) return time.toUnixTime() * 1000;
  const { year, month, day, hour, minute, second } = time;
  const wall = new Temporal.PlainDateTime(year, month, day, hour, minute, Math.min(second, 59));
  return wall.toZonedDateTime(isZone(name) ? name : own).epochMilliseconds;
}

function lastMoment(now: Moment): EpochMs {
  return startOfDay(addDays(dayOf(now), AHEAD + 1), now.zone);
}

function uidOf(component: ICAL.Component): string {
  return String(component.getFirstPropertyValue('uid') ?? '').trim();
}

function textOf({ component }: ICAL.Event, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '').trim();
}

/** The calendars in the text, of which a file may have several; null when it is none. */
function calendarsOf(text: string): readonly ICAL.Component[] | null {
  try {
    const parsed: unknown[] = ICAL.parse(text);
    const all = typeof parsed[0] === 'string' ? [parsed] : parsed;
    const calendars = all.map((one) => new ICAL.Component(one as unknown[]));
    return calendars.length > 0 && calendars.every(({ name }) => name === 'vcalendar') ? calendars : null;
  } catch {
    return null; // the library's own messages speak of its parser
  }
}

function failed(error: string): Result<never, string> {
  return { ok: false, error };
}
