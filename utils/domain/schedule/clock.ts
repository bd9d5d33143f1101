import type { EpochMs, Milliseconds } from '../time/units';
import type { ScheduleState } from './state';

/**
 * The state as it would be had the clock always shown what it shows now. When the clock was set back, every moment the
 * state remembers moves back with it, so that nothing waits longer than it was going to. Otherwise the state itself.
 */
export function followClock(state: ScheduleState, now: EpochMs): ScheduleState {
  if (now >= state.at) return state;
  const back: Milliseconds = state.at - now;
  const earlier = (at: EpochMs): EpochMs => at - back;
  const earlierIfAny = (at: EpochMs | null): EpochMs | null => (at === null ? null : at - back);
  const { open, snoozed, held, pause } = state;
  return {
    ...state,
    at: now,
    wakeAt: earlier(state.wakeAt),
    awaySince: earlierIfAny(state.awaySince),
    notBefore: earlierIfAny(state.notBefore),
    fixedUntil: earlier(state.fixedUntil),
    asked: state.asked.map(earlier),
    skips: state.skips.map(earlier),
    open: open && {
      ...open,
      shownAt: earlier(open.shownAt),
      startedAt: earlierIfAny(open.startedAt),
      haltedAt: earlierIfAny(open.haltedAt),
      answerBy: earlier(open.answerBy),
    },
    snoozed: snoozed && { ...snoozed, until: earlier(snoozed.until) },
    held: held && { ...held, since: earlier(held.since) },
    pause: pause && { from: earlier(pause.from), until: earlier(pause.until) },
  };
}
