import { findRoutine, leadOf, routinesOf, type Turn, withState } from './turn';

/** Forgets what was put off, or waits for its turn, of routines that the person has switched off or removed since. */
export function followPlan(turn: Turn): Turn {
  const { snoozed, fixedDue } = turn.state;
  const isOff = (id: string): boolean => findRoutine(turn.given.plan, id)?.isOn !== true;
  const waiting = snoozed === null ? [] : routinesOf(snoozed);
  if (!waiting.some(isOff) && !fixedDue.some(isOff)) return turn;
  const left = leadOf(
    turn.given.plan,
    waiting.filter((id) => !isOff(id)),
  );
  return withState(turn, {
    fixedDue: fixedDue.filter((id) => !isOff(id)),
    snoozed: snoozed === null || left === null ? null : { ...snoozed, routine: left.lead, others: left.others },
  });
}
