import type { Appointment } from '../care/appointment';
import { dueFollowUp, dueReminder, forget } from '../care/reminders';
import type { Moment } from '../time/units';
import { keepingHold } from './holds';
import type { ReminderNotice, ScheduleState } from './state';
import { type Given, type Turn, withState } from './turn';

/** Takes away what no longer holds: notices of appointments that began, moved, ended or were answered. */
export function tidyReminders(turn: Turn): Turn {
  const { given, state, now } = turn;
  if (state.notices.length === 0 && state.told.length === 0) return turn;
  const stillHolds = ({ appointment, kind, startsAt }: ReminderNotice): boolean => {
    if (!given.appointments.some(({ id, at, status }) => id === appointment && at === startsAt && status === 'planned'))
      return false;
    return kind === 'after' || now.at < startsAt;
  };
  return withState(turn, { told: forget(state.told, given.appointments), notices: state.notices.filter(stillHolds) });
}

/** Shows the reminders and follow-ups that are due, each once. A meeting or full screen puts them off; other holds do not. */
export function remind(turn: Turn): Turn {
  if (holdsReminders(turn.given, turn.state)) return turn;
  return turn.given.appointments.reduce(remindOf, turn);
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
