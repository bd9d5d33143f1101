import type { Appointment } from '../care/appointment';
import { dueFollowUp, dueReminder, forget } from '../care/reminders';
import { keepingHold } from './holds';
import type { ReminderNotice } from './state';
import { type Turn, withState } from './turn';

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
  const hold = keepingHold(turn.given, turn.state);
  if (hold === 'meeting' || hold === 'fullScreen') return turn;
  return turn.given.appointments.reduce(remindOf, turn);
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
