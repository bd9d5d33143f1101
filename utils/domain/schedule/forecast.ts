import type { Routine } from '../plan/plan';
import { addOpenTime, isWithin } from '../time/hours';
import { nextTime } from '../time/times-of-day';
import { type EpochMs, type Milliseconds, type Moment, minutes } from '../time/units';
import { MERGE_WINDOW } from './due';
import type { ScheduleState } from './state';
import type { NextView } from './surface';
import { type Given, leadOf, routinesOf } from './turn';

const TRIES = 14; // fixed times looked at before giving up: a fortnight of one a day

/** Which break comes next if nothing else happens, counted from `state.at`; null when no routine is on or hours never open. */
export function nextBreak(given: Given, state: ScheduleState, now: Moment): NextView | null {
  const coming = [
    ...snoozedBreak(leftAfterPause(state)),
    ...given.plan.routines.flatMap((routine) => comingBreaks(given, leftAfterPause(state), now, routine)),
  ];
  const first = coming.reduce<NextView | null>(
    (best, next) => (best === null || next.at < best.at ? next : best),
    null,
  );
  if (first === null) return null;
  const together = coming.filter(({ at }) => at - first.at <= MERGE_WINDOW);
  const { lead } = leadOf(
    given.plan,
    together.map(({ routine }) => routine),
  ) ?? { lead: first.routine };
  const leading = together.find(({ routine }) => routine === lead) ?? first;
  const at = Math.max(first.at, now.at, state.notBefore ?? 0);
  return { routine: lead, at, of: leading.of };
}

/** What was put off until a moment within the pause is dropped then, and does not come after it. */
function leftAfterPause(state: ScheduleState): ScheduleState {
  const isDropped = state.snoozed !== null && state.pause !== null && state.snoozed.until < state.pause.until;
  return isDropped ? { ...state, snoozed: null } : state;
}

function snoozedBreak({ snoozed }: ScheduleState): readonly NextView[] {
  return snoozed === null ? [] : [{ routine: snoozed.routine, at: snoozed.until, of: null }];
}

function comingBreaks(given: Given, state: ScheduleState, now: Moment, routine: Routine): readonly NextView[] {
  if (!routine.isOn || (state.snoozed !== null && routinesOf(state.snoozed).includes(routine.id))) return [];
  const coming: NextView[] = [];
  if (state.fixedDue.includes(routine.id)) coming.push({ routine: routine.id, at: now.at, of: null });
  const timed = timedBreak(given, state, now, routine);
  const fixed = fixedBreak(given, state, now, routine);
  if (timed !== null) coming.push({ routine: routine.id, at: timed, of: minutes(routine.every ?? 0) });
  if (fixed !== null) coming.push({ routine: routine.id, at: fixed, of: null });
  return coming;
}

function timedBreak(given: Given, state: ScheduleState, now: Moment, routine: Routine): EpochMs | null {
  if (routine.every === null) return null;
  const remaining: Milliseconds = Math.max(0, minutes(routine.every) - (state.elapsed[routine.id] ?? 0));
  const { hours } = given.plan;
  // While somebody is away the timers stand still, so the break comes that much after now.
  const from = state.awaySince === null ? state.at : now.at;
  const at = Math.max(from, state.pause?.until ?? 0);
  return addOpenTime(hours, { at, zone: now.zone }, remaining);
}

function fixedBreak(given: Given, state: ScheduleState, now: Moment, routine: Routine): EpochMs | null {
  let at = Math.max(now.at, state.fixedUntil, state.pause?.until ?? 0);
  for (let tries = 0; tries < TRIES; tries++) {
    const next = nextTime(routine.times, { at, zone: now.zone });
    if (next === null) return null;
    if (isWithin(given.plan.hours, { at: next, zone: now.zone })) return next;
    at = next;
  }
  return null;
}
