import type { Appointment } from '../care/appointment';
import { type Occurrence, occurrence } from '../care/occurrence';
import { dueFollowUp, dueReminder, forget } from '../care/reminders';
import type { EpochMs, Moment } from '../time/units';
import { keepingHold } from './holds';
import type { ReminderNotice, ScheduleState } from './state';
import { type Given, type Turn, withState } from './turn';

/** Takes away what no longer holds: notices of appointments that began, moved, ended or were answered. */
export function tidyReminders(turn: Turn): Turn {
  const { given, state, now } = turn;
  if (state.notices.length === 0 && state.told.length === 0) return turn;
  const stillHolds = ({ appointment, kind, startsAt }: ReminderNotice): boolean => {
    if (kind === 'nudge')
      return currentNudges(given, now).some(({ nudge, from }) => nudge.id === appointment && from === startsAt);
    if (!given.appointments.some(({ id, at, status }) => id === appointment && at === startsAt && status === 'planned'))
      return false;
    return kind === 'after' || now.at < startsAt;
  };
  const nudged = currentNudges(given, now).map(({ key }) => key);
  const told = [...forget(state.told, given.appointments), ...state.told.filter((key) => nudged.includes(key))];
  return withState(turn, { told, notices: state.notices.filter(stillHolds) });
}

/** Shows the reminders and follow-ups that are due, each once. A meeting or full screen puts them off; other holds do not. */
export function remind(turn: Turn): Turn {
  if (holdsReminders(turn.given, turn.state)) return turn;
  return currentNudges(turn.given, turn.now).reduce(nudgeOf, turn.given.appointments.reduce(remindOf, turn));
}

/** Nudges whose time it is, told or not. */
function currentNudges({ nudges = [] }: Given, now: Moment): readonly Occurrence[] {
  return nudges.flatMap((nudge) => {
    const current = occurrence(nudge, now);
    return current !== null && current.from <= now.at ? [current] : [];
  });
}

/** When the next nudge begins that was not told yet, or one on the screen ends; null when none will within a week. */
export function nextNudge({ nudges = [] }: Given, { told, notices }: ScheduleState, now: Moment): EpochMs | null {
  const moments = nudges.flatMap((nudge) => {
    const next = occurrence(nudge, now);
    if (next === null) return [];
    if (!told.includes(next.key)) return [Math.max(next.from, now.at)];
    return notices.some(({ key }) => key === next.key) ? [next.until] : [];
  });
  return moments.length === 0 ? null : Math.min(...moments);
}

function nudgeOf(turn: Turn, { nudge, key, from }: Occurrence): Turn {
  if (turn.state.told.includes(key)) return turn;
  const notice = { appointment: nudge.id, kind: 'nudge' as const, startsAt: from, key, isDismissed: false };
  return withState(turn, { told: [...turn.state.told, key], notices: [...turn.state.notices, notice] });
}

/** Of all holds only a meeting and full screen keep a reminder back. */
export function holdsReminders(given: Given, state: ScheduleState): boolean {
  const hold = keepingHold(given, state);
  return hold === 'meeting' || hold === 'fullScreen';
}

/** Takes the reminders of this appointment that would come at once for told: who has just written it down knows of it. */
export function passOverReminders(turn: Turn, id: string): Turn {
  const appointment = turn.given.appointments.find((given) => given.id === id);
  if (appointment === undefined) return turn;
  const passed = dueReminder(appointment, turn.given.plan.reminders, turn.state.told, turn.now);
  return passed === null ? turn : withState(turn, { told: [...turn.state.told, ...passed.keys] });
}

/** Whether a reminder or a follow-up waits to be shown, by a look or until a hold is over. */
export function hasDueReminder({ plan, appointments }: Given, { told }: ScheduleState, now: Moment): boolean {
  const rules = plan.reminders;
  return appointments.some((appointment) => {
    return dueReminder(appointment, rules, told, now) !== null || dueFollowUp(appointment, rules, told, now) !== null;
  });
}

function remindOf(turn: Turn, appointment: Appointment): Turn {
  const { state, now, given } = turn;
  const rules = given.plan.reminders;
  const before = dueReminder(appointment, rules, state.told, now);
  if (before !== null) return tell(turn, appointment, 'before', before.keys);
  const after = dueFollowUp(appointment, rules, state.told, now);
  return after === null ? turn : tell(turn, appointment, 'after', [after]);
}

function tell(turn: Turn, appointment: Appointment, kind: ReminderNotice['kind'], keys: readonly string[]): Turn {
  const key = keys.at(-1);
  if (key === undefined) return turn;
  const others = turn.state.notices.filter((notice) => notice.appointment !== appointment.id);
  const notice = { appointment: appointment.id, kind, startsAt: appointment.at, key, isDismissed: false };
  return withState(turn, { told: [...turn.state.told, ...keys], notices: [...others, notice] });
}
