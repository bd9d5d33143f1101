import type { ReminderRules } from '../plan/plan';
import { type Hours, isWithin, nextChange, openSpan, type TimeRange } from '../time/hours';
import { DAY, type EpochMs, MINUTE, type Minutes, type Moment, minutes, type Zone } from '../time/units';
import type { Appointment } from './appointment';

const LATEST_FOLLOW_UP = 30 * DAY; // after a month nobody wants to be asked; the list of appointments still does

/** Quiet times written as hours that are open every day, so that both follow the clock by the same rules. */
const quietHours = new WeakMap<TimeRange, Hours>();

function hoursOf(quiet: TimeRange): Hours {
  const kept = quietHours.get(quiet);
  if (kept !== undefined) return kept;
  const hours = { week: Array.from({ length: 7 }, () => [quiet]), daysOff: [] };
  quietHours.set(quiet, hours);
  return hours;
}

function isQuiet(rules: ReminderRules, moment: Moment): boolean {
  return rules.quiet !== null && isWithin(hoursOf(rules.quiet), moment);
}

/** The moment itself, or the end of the quiet time that holds it; null when that never ends. */
function afterQuiet(rules: ReminderRules, moment: Moment): EpochMs | null {
  return rules.quiet !== null && isQuiet(rules, moment) ? nextChange(hoursOf(rules.quiet), moment) : moment.at;
}

/**
 * When the reminder so many minutes before the start comes. If that falls into the quiet time, it comes earlier: one
 * minute before the quiet time begins.
 */
export function reminderMoment(
  appointment: Appointment,
  minutesBefore: Minutes,
  rules: ReminderRules,
  zone: Zone,
): EpochMs {
  const moment = { at: appointment.at - minutes(minutesBefore), zone };
  if (rules.quiet === null || !isQuiet(rules, moment)) return moment.at;
  return openSpan(hoursOf(rules.quiet), moment).from - MINUTE;
}

function reminderKey(appointment: Appointment, minutesBefore: Minutes): string {
  return `${appointment.id}@${appointment.at}:${minutesBefore}`;
}

function followUpKey(appointment: Appointment): string {
  return `${appointment.id}@${appointment.at}:after`;
}

function endOf(appointment: Appointment): EpochMs {
  return appointment.at + minutes(appointment.minutes);
}

/**
 * The reminders of a planned appointment that have come and were not told; several are one showing and all its keys
 * are then told. Null when there is none, from the start on, and in quiet time.
 */
export function dueReminder(
  appointment: Appointment,
  rules: ReminderRules,
  told: readonly string[],
  now: Moment,
): { readonly keys: string[] } | null {
  if (appointment.status !== 'planned' || now.at >= appointment.at) return null;
  const keys = untold(appointment, rules, told)
    .filter((minutesBefore) => reminderMoment(appointment, minutesBefore, rules, now.zone) <= now.at)
    .map((minutesBefore) => reminderKey(appointment, minutesBefore));
  return keys.length === 0 || isQuiet(rules, now) ? null : { keys };
}

function untold(appointment: Appointment, rules: ReminderRules, told: readonly string[]): readonly Minutes[] {
  return rules.before.filter((minutesBefore) => !told.includes(reminderKey(appointment, minutesBefore)));
}

/**
 * The key of the question "Did it happen?", due from the end of a planned appointment for 30 days; null when it was
 * told, is not due, or in quiet time.
 */
export function dueFollowUp(
  appointment: Appointment,
  rules: ReminderRules,
  told: readonly string[],
  now: Moment,
): string | null {
  const end = endOf(appointment);
  if (appointment.status !== 'planned' || now.at < end || now.at >= end + LATEST_FOLLOW_UP) return null;
  const key = followUpKey(appointment);
  return told.includes(key) || isQuiet(rules, now) ? null : key;
}

/**
 * The next moment at which a reminder or a follow-up becomes due, always after now; null when none will. What is due
 * already is not counted, except that quiet time keeps it back until its end.
 */
export function nextReminderMoment(
  appointments: readonly Appointment[],
  rules: ReminderRules,
  told: readonly string[],
  now: Moment,
): EpochMs | null {
  const moments = appointments
    .filter((appointment) => appointment.status === 'planned')
    .flatMap((appointment) => [
      ...reminderMoments(appointment, rules, told, now),
      ...followUpMoments(appointment, rules, told, now),
    ])
    .filter((at) => at > now.at);
  return moments.length === 0 ? null : Math.min(...moments);
}

function reminderMoments(
  appointment: Appointment,
  rules: ReminderRules,
  told: readonly string[],
  now: Moment,
): readonly EpochMs[] {
  if (now.at >= appointment.at) return [];
  return untold(appointment, rules, told)
    .map((minutesBefore) => reminderMoment(appointment, minutesBefore, rules, now.zone))
    .map((at) => afterQuiet(rules, { at: Math.max(at, now.at), zone: now.zone }))
    .filter((at): at is EpochMs => at !== null && at < appointment.at);
}

function followUpMoments(
  appointment: Appointment,
  rules: ReminderRules,
  told: readonly string[],
  now: Moment,
): readonly EpochMs[] {
  const end = endOf(appointment);
  if (told.includes(followUpKey(appointment))) return [];
  const at = afterQuiet(rules, { at: Math.max(end, now.at), zone: now.zone });
  return at === null || at >= end + LATEST_FOLLOW_UP ? [] : [at];
}

/** What was told about the given appointments; the rest can never come up again. */
export function forget(told: readonly string[], appointments: readonly Appointment[]): string[] {
  const ids = new Set(appointments.map(({ id }) => id));
  return told.filter((key) => ids.has(key.slice(0, key.lastIndexOf('@'))));
}
