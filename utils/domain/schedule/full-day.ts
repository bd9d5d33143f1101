import type { Plan } from '../plan/plan';
import { activeBetween } from '../time/hours';
import { DAY, type EpochMs } from '../time/units';
import { initialState } from './initial-state';
import { advance } from './machine';

const SOME_MONDAY: EpochMs = Date.UTC(2024, 0, 1); // any week without a clock change serves; UTC has none
const ZONE = 'UTC';
const UNBOUND = 96; // more than any day can hold
const SEEN = { input: 'active', fullScreen: false, meeting: false, audible: false } as const;

/**
 * How often the plan would ask on its longest day to somebody who never leaves the desk and answers at once; the daily
 * limit left aside. Zero when no routine is on or no day is open.
 */
export function promptsOnFullDay(plan: Plan): number {
  const starts = Array.from({ length: 7 }, (_, day) => SOME_MONDAY + day * DAY);
  const open = (start: EpochMs): number => activeBetween(plan.hours, start, start + DAY, ZONE);
  const longest = starts.reduce((best, start) => (open(start) > open(best) ? start : best), SOME_MONDAY);
  const given = { plan: { ...plan, badgeCountdown: false, caps: { ...plan.caps, perDay: UNBOUND } }, appointments: [] };
  let state = initialState({ at: longest, zone: ZONE });
  let at: EpochMs = longest;
  while (at < longest + DAY) {
    const now = { at, zone: ZONE };
    state = advance(given, state, { type: 'look', seen: SEEN }, now).state;
    if (state.open !== null) {
      state = advance(given, state, { type: 'answer', prompt: state.open.id, outcome: 'done' }, now).state;
    }
    at = Math.max(state.wakeAt, at + 1);
  }
  return state.prompts;
}
