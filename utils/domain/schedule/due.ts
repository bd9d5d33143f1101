import { nextTime } from '../time/times-of-day';
import { type EpochMs, MINUTE, type Milliseconds, type Moment, minutes } from '../time/units';
import type { ScheduleState } from './state';
import { type Given, routinesOf, type Turn, withState } from './turn';

/** Prompts that fall due this close together become one. */
export const MERGE_WINDOW: Milliseconds = minutes(5); // two prompts closer than this feel like nagging

const STALE: Milliseconds = MINUTE; // a fixed time noticed later than this passed while nobody was woken for it

/** Notes the fixed times that have come since the last step; gives those that passed unnoticed apart, because they are dropped. */
export function noteFixedTimes(turn: Turn): { turn: Turn; stale: readonly string[] } {
  const { given, state, now } = turn;
  const after = { at: Math.max(turn.from, state.fixedUntil), zone: now.zone };
  const came: string[] = [];
  const stale: string[] = [];
  for (const { id, isOn, times } of given.plan.routines) {
    if (!isOn || times.length === 0) continue;
    const last = lastTime(times, after, now.at);
    if (last === null) continue;
    (now.at - last > STALE ? stale : came).push(id);
  }
  if (came.length === 0) return { turn, stale };
  return { turn: withState(turn, { fixedDue: [...new Set([...state.fixedDue, ...came])] }), stale };
}

/** Routines that are due at `state.at` by active time or by a fixed time, snoozed ones left out; in plan order. */
export function dueRoutines(given: Given, state: ScheduleState): readonly string[] {
  return given.plan.routines.filter((routine) => remainingTime(state, routine) <= 0).map(({ id }) => id);
}

/** Routines that are due within the merge window, those already due included. */
export function nearlyDueRoutines(given: Given, state: ScheduleState, now: Moment): readonly string[] {
  return given.plan.routines
    .filter((routine) => {
      if (!routine.isOn) return false;
      if (remainingTime(state, routine) <= MERGE_WINDOW) return true;
      const fixed = nextTime(routine.times, now);
      return fixed !== null && fixed > state.fixedUntil && fixed - now.at <= MERGE_WINDOW;
    })
    .map(({ id }) => id);
}

/** Active time until a routine is due; zero or less when it is, infinite when only something else can make it so. */
export function remainingTime(state: ScheduleState, routine: Given['plan']['routines'][number]): Milliseconds {
  if (!routine.isOn) return Number.POSITIVE_INFINITY;
  if (state.snoozed !== null && routinesOf(state.snoozed).includes(routine.id)) return Number.POSITIVE_INFINITY;
  if (state.fixedDue.includes(routine.id)) return 0;
  if (routine.every === null) return Number.POSITIVE_INFINITY;
  return minutes(routine.every) - (state.elapsed[routine.id] ?? 0);
}

function lastTime(times: readonly string[], after: Moment, until: EpochMs): EpochMs | null {
  let last: EpochMs | null = null;
  let next = nextTime(times, after);
  while (next !== null && next <= until) {
    last = next;
    next = nextTime(times, { at: next, zone: after.zone });
  }
  return last;
}
