import { type EpochMs, type Moment, seconds } from '../time/units';
import { isCapped } from './caps';
import { droppingHold, keepingHold } from './holds';
import type { ScheduleState } from './state';
import type { NextView } from './surface';
import { findRoutine, type Given } from './turn';

/** How the ids of announcements begin. */
export const SOON = 'soon-';

/** When the coming break is announced; null when it is not, because the person does not want it or something holds it. */
export function announcementAt(given: Given, state: ScheduleState, next: NextView | null, now: Moment): EpochMs | null {
  if (next === null || state.open !== null || state.quietFor === state.prompts) return null;
  const before = findRoutine(given.plan, next.routine)?.noticeBefore ?? 0;
  if (before === 0 || next.at <= now.at) return null;
  if (droppingHold(given, state, now) !== null || keepingHold(given, state) !== null) return null;
  if (isCapped({ given, state, now: { at: next.at, zone: now.zone } })) return null;
  return next.at - seconds(before);
}
