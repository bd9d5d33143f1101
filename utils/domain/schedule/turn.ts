import type { BreakDraft } from '../breaks/break-record';
import type { Appointment } from '../care/appointment';
import type { Nudge } from '../care/nudges';
import type { Plan, Routine } from '../plan/plan';
import { activeBetween, openSpan } from '../time/hours';
import { dayOf } from '../time/local-day';
import type { EpochMs, Milliseconds, Moment } from '../time/units';
import type { OpenPrompt, ScheduleState } from './state';

/** What the schedule is given besides its own state: the plan, and the planned appointments that still matter. */
export interface Given {
  readonly plan: Plan;
  readonly appointments: readonly Appointment[];
  /** Reminders of the care plan; none when there is no such plan. */
  readonly nudges?: readonly Nudge[];
}

/** One step in the making: each rule takes a turn and gives the next. */
export interface Turn {
  readonly given: Given;
  readonly now: Moment;
  /** Up to when the previous step had accounted for everything. */
  readonly from: EpochMs;
  readonly state: ScheduleState;
  readonly records: readonly BreakDraft[];
}

/** The turn with some fields of its state replaced. */
export function withState(turn: Turn, change: Partial<ScheduleState>): Turn {
  return { ...turn, state: { ...turn.state, ...change } };
}

/** The turn with one more record, dated where the person is now. */
export function withRecord(turn: Turn, draft: Omit<BreakDraft, 'day' | 'zone'>): Turn {
  const { zone } = turn.now;
  const record = { ...draft, day: dayOf({ at: draft.at, zone }), zone };
  return { ...turn, records: [...turn.records, record] };
}

/** The turn with the timers of these routines at zero. */
export function startAfresh(turn: Turn, routines: readonly string[]): Turn {
  if (routines.length === 0) return turn;
  const elapsed = { ...turn.state.elapsed };
  for (const id of routines) elapsed[id] = 0;
  const fixedDue = turn.state.fixedDue.filter((id) => !routines.includes(id));
  return withState(turn, { elapsed, fixedDue });
}

/** The routine of this id; undefined once the person has removed it. */
export function findRoutine(plan: Plan, id: string): Routine | undefined {
  return plan.routines.find((routine) => routine.id === id);
}

/** Length of a routine's break; zero for a routine that is gone. */
export function breakLength(plan: Plan, id: string): Milliseconds {
  return (findRoutine(plan, id)?.lasts ?? 0) * 1000;
}

/** Routines that are on and whose break is not longer than this. */
export function routinesWithin(plan: Plan, length: Milliseconds): readonly string[] {
  return plan.routines.filter(({ isOn, lasts }) => isOn && lasts * 1000 <= length).map(({ id }) => id);
}

/** Of several routines the one whose break is longest, the earlier in the plan when two are equal; the others follow. */
export function leadOf(plan: Plan, ids: readonly string[]): { lead: string; others: readonly string[] } | null {
  let lead: string | null = null;
  for (const { id } of plan.routines) {
    if (!ids.includes(id)) continue;
    if (lead === null || breakLength(plan, id) > breakLength(plan, lead)) lead = id;
  }
  lead ??= ids[0] ?? null;
  return lead === null ? null : { lead, others: ids.filter((id) => id !== lead) };
}

/** Every routine a prompt speaks for. */
export function routinesOf(prompt: Pick<OpenPrompt, 'routine' | 'others'>): readonly string[] {
  return [prompt.routine, ...prompt.others];
}

/** Open, unpaused time in [from, to): what counts as active as long as somebody is there. */
export function countedTime(turn: Turn, from: EpochMs, to: EpochMs): Milliseconds {
  const { pause } = turn.state;
  const { hours } = turn.given.plan;
  const { zone } = turn.now;
  if (pause === null || pause.until <= from || pause.from >= to) return openTime(from, to);
  return openTime(from, Math.min(pause.from, to)) + openTime(pause.until, to);

  function openTime(start: EpochMs, end: EpochMs): Milliseconds {
    if (end <= start) return 0;
    const span = openSpan(hours, { at: start, zone });
    if (end <= span.until) return span.isOpen ? end - start : 0;
    return activeBetween(hours, start, end, zone);
  }
}
