import type { HoldReason } from '../breaks/break-record';
import { isWithin } from '../time/hours';
import type { Moment } from '../time/units';
import type { Held, ScheduleState } from './state';
import type { Given } from './turn';

/** Why a due prompt is dropped rather than kept: nobody is there, a pause, or closed hours. Null when none of them. */
export function droppingHold(given: Given, state: ScheduleState, now: Moment): 'away' | 'paused' | 'hours' | null {
  if (state.pause !== null && now.at >= state.pause.from && now.at < state.pause.until) return 'paused';
  if (!isWithin(given.plan.hours, now)) return 'hours';
  if (state.awaySince !== null) return 'away';
  return null;
}

/** Why a due prompt waits for a better moment, as far as the person chose so. Null when nothing keeps it back. */
export function keepingHold({ plan }: Given, { signals }: ScheduleState): Held['reason'] | null {
  if (plan.holds.meeting && signals.meeting) return 'meeting';
  if (plan.holds.fullScreen && signals.fullScreen) return 'fullScreen';
  if (plan.holds.media && signals.audible) return 'media';
  return null;
}

/** The one reason to tell the person why nothing is asked now; null when the timers run and nothing is held. */
export function holdNow(given: Given, state: ScheduleState, now: Moment): HoldReason | null {
  const dropping = droppingHold(given, state, now);
  if (dropping !== null) return dropping;
  return state.held !== null && !state.held.isOver ? state.held.reason : null;
}
