import type { Moment } from '../time/units';
import type { ScheduleState } from './state';

/** The state before anything has happened: all timers at zero, nothing asked, somebody there. */
export function initialState(now: Moment): ScheduleState {
  return {
    version: 1,
    at: now.at,
    zone: now.zone,
    wakeAt: now.at,
    input: 'active',
    signals: { fullScreen: false, meeting: false, audible: false },
    awaySince: null,
    elapsed: {},
    fixedDue: [],
    fixedUntil: now.at,
    open: null,
    snoozed: null,
    held: null,
    notBefore: null,
    pause: null,
    asked: [],
    skips: [],
    prompts: 0,
    quietFor: null,
    told: [],
    notices: [],
  };
}
