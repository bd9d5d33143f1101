import ICAL from 'ical.js';
import { t } from '@/utils/i18n/t';
import type { Appointment } from '../care/appointment';
import { type EpochMs, MINUTE, type Minutes } from '../time/units';
import { UID_END } from './ics';

/** What a calendar file may say, and when the other calendar is to remind. */
export interface CalendarChoice {
  /** With the appointment's own title and place; a neutral word and no place otherwise. */
  readonly isOpen: boolean;
  /** Minutes before the start. */
  readonly alarms: readonly Minutes[];
}

const NEUTRAL = t('data.appointmentTitle');

/** Appointments as an iCalendar file (RFC 5545). Times are in UTC, which every calendar shows in its own zone. */
export function writeCalendar(
  appointments: readonly Appointment[],
  { isOpen, alarms }: CalendarChoice,
  now: EpochMs,
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Unknot//Appointments//EN');
  for (const { id, at, minutes, title, place } of appointments) {
    const event = new ICAL.Component('vevent');
    const summary = isOpen ? title : NEUTRAL;
    event.addPropertyWithValue('uid', `${id}${UID_END}`);
    event.addPropertyWithValue('dtstamp', utc(now));
    event.addPropertyWithValue('dtstart', utc(at));
    event.addPropertyWithValue('dtend', utc(at + minutes * MINUTE));
    event.addPropertyWithValue('summary', summary);
    if (isOpen && place !== undefined && place !== '') event.addPropertyWithValue('location', place);
    for (const before of alarms) event.addSubcomponent(alarmOf(before, summary));
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

function alarmOf(before: Minutes, summary: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', summary);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-before * 60));
  return alarm;
}

function utc(at: EpochMs): ICAL.Time {
  return ICAL.Time.fromData(
    { ...partsOf(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC')), isDate: false },
    ICAL.Timezone.utcTimezone,
  );
}

function partsOf({ year, month, day, hour, minute, second }: Temporal.ZonedDateTime) {
  return { year, month, day, hour, minute, second };
}
