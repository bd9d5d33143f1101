import { nextReminderMoment } from '../care/reminders';
import { nextChange } from '../time/hours';
import { nextTime } from '../time/times-of-day';
import { DAY, type EpochMs, MINUTE, type Moment } from '../time/units';
import { MERGE_WINDOW, remainingTime } from './due';
import { nextBreak } from './forecast';
import { grownAt } from './grown';
import { droppingHold } from './holds';
import { hasDueReminder, holdsReminders, nextNudge } from './reminding';
import { announcementAt } from './soon';
import type { OpenPrompt, ScheduleState } from './state';
import { findRoutine, type Given } from './turn';

const FARTHEST = DAY; // a far alarm wraps in Firefox, and a daily wake bounds what a sleeping timer can miss

/** The next moment at which anything changes by itself: never before now, at most 24 hours ahead. */
export function nextWake(given: Given, state: ScheduleState, now: Moment): EpochMs {
  let earliest = now.at + FARTHEST;
  const consider = (at: EpochMs | null): void => {
    if (at !== null && at < earliest) earliest = at;
  };
  consider(nextChange(given.plan.hours, now));
  consider(state.pause?.until ?? null);
  consider(nextFixedTime(given, state, now));
  consider(nextReminder(given, state, now));
  for (const { kind, startsAt } of state.notices) if (kind === 'before') consider(startsAt);
  consider(nextAnswerOrPrompt(given, state, now));
  consider(nextAnnouncement(given, state, now));
  if (given.plan.badgeCountdown) consider(nextMinute(given, state, now));
  return Math.max(now.at, earliest);
}

function nextAnswerOrPrompt(given: Given, state: ScheduleState, now: Moment): EpochMs | null {
  if (state.awaySince !== null) return state.snoozed?.until ?? null;
  const drops = droppingHold(given, state, now) !== null;
  if (state.open !== null) {
    const changes = grows(given, state.open, now) ? grownAt(state.open) : state.open.answerBy;
    // A begun break goes on while nothing may be asked; what was put off before is dropped on time all the same.
    return drops && state.snoozed !== null ? Math.min(changes, state.snoozed.until) : changes;
  }
  if (drops) return state.snoozed?.until ?? null;
  const snoozedIn = untilSnoozed(state, now);
  const dueIn = shortestRemaining(given, state);
  // A prompt that was put off draws those that fall due shortly before it to itself.
  const remaining = dueIn <= 0 && snoozedIn <= MERGE_WINDOW ? snoozedIn : Math.min(dueIn, snoozedIn);
  if (remaining > 0) return now.at + remaining;
  // Nothing tells the worker cheaply that a meeting is over, so it looks again each minute while a prompt waits for it.
  if (state.held !== null && !state.held.isOver) return now.at + MINUTE;
  return Math.max(now.at, state.notBefore ?? 0);
}

function grows({ plan }: Given, open: OpenPrompt, now: Moment): boolean {
  if (open.startedAt !== null || open.isLeft || now.at >= grownAt(open)) return false;
  return findRoutine(plan, open.routine)?.style === 'growing';
}

function nextAnnouncement(given: Given, state: ScheduleState, now: Moment): EpochMs | null {
  if (given.plan.routines.every(({ noticeBefore }) => noticeBefore === 0)) return null;
  const at = announcementAt(given, state, nextBreak(given, state, now), now);
  return at !== null && at > now.at ? at : null;
}

function untilSnoozed({ snoozed }: ScheduleState, now: Moment): number {
  return snoozed === null ? Number.POSITIVE_INFINITY : snoozed.until - now.at;
}

function shortestRemaining(given: Given, state: ScheduleState): number {
  let least = Number.POSITIVE_INFINITY;
  for (const routine of given.plan.routines) least = Math.min(least, remainingTime(state, routine));
  return least;
}

function nextFixedTime(given: Given, state: ScheduleState, now: Moment): EpochMs | null {
  const after = { at: Math.max(now.at, state.fixedUntil), zone: now.zone };
  let earliest: EpochMs | null = null;
  for (const { isOn, times } of given.plan.routines) {
    if (!isOn || times.length === 0) continue;
    const next = nextTime(times, after);
    if (next !== null && (earliest === null || next < earliest)) earliest = next;
  }
  return earliest;
}

function nextReminder(given: Given, state: ScheduleState, now: Moment): EpochMs | null {
  const nudge = nextNudge(given, state, now);
  if (nudge !== null)
    return earliestOf(
      nudge <= now.at && holdsReminders(given, state) ? now.at + MINUTE : nudge,
      nextOfAppointments(given, state, now),
    );
  return nextOfAppointments(given, state, now);
}

function earliestOf(one: EpochMs, other: EpochMs | null): EpochMs {
  return other === null ? one : Math.min(one, other);
}

function nextOfAppointments(given: Given, state: ScheduleState, now: Moment): EpochMs | null {
  if (given.appointments.length === 0) return null;
  if (hasDueReminder(given, state, now)) return holdsReminders(given, state) ? now.at + MINUTE : now.at;
  return nextReminderMoment(given.appointments, given.plan.reminders, state.told, now);
}

function nextMinute(given: Given, state: ScheduleState, now: Moment): EpochMs | null {
  if (state.awaySince !== null || state.open !== null || droppingHold(given, state, now) !== null) return null;
  const remaining = shortestRemaining(given, state);
  return Number.isFinite(remaining) && remaining > 0 ? now.at + (remaining % MINUTE || MINUTE) : null;
}
