import { isWorkday } from '@/utils/i18n/week';
import type { TimeRange } from '../time/hours';
import type { Minutes, Seconds } from '../time/units';
import type { Plan, Routine } from './plan';

/** How often and how long one routine asks. */
interface Pace {
  readonly every: Minutes;
  readonly lasts: Seconds;
}

/** A rhythm to start from: the two routines it sets and the prompts a day it needs. */
export interface Preset {
  readonly posture: Pace;
  readonly movement: Pace;
  readonly perDay: number;
}

/**
 * Half the interruptions of the best-supported twenty minutes, and the three-minute breaks people preferred (Henning
 * 1997). Two an hour over eight hours; at twelve a day it would fall silent by four o'clock.
 */
export const STANDARD: Preset = { posture: { every: 30, lasts: 30 }, movement: { every: 60, lasts: 180 }, perDay: 16 };

const OFFICE_HOURS: readonly TimeRange[] = [{ from: '09:00', until: '17:00' }];

/** The plan at install: the standard preset, from 9 to 17 on the days on which people work where the person is, everything beyond the two breaks off. */
export function standardPlan(): Plan {
  return {
    version: 1,
    routines: [
      { ...builtIn('posture', STANDARD.posture), isOn: true },
      { ...builtIn('movement', STANDARD.movement), isOn: true },
      builtIn('eyes', { every: 20, lasts: 20 }), // the 20-20-20 habit; the evidence is mixed, so it is off
      builtIn('breathing', { every: 120, lasts: 120 }), // twelve breaths of ten seconds
      builtIn('drink', { every: 120, lasts: 30 }), // four glasses in a working day, and time to fill one
      // One ten-minute walk a working day, at lunch, when leaving the desk interrupts least.
      { ...builtIn('walk', { every: 120, lasts: 600 }), every: null, times: ['12:30'] },
    ],
    hours: {
      week: Array.from({ length: 7 }, (_, weekday) => (isWorkday(weekday) ? OFFICE_HOURS : [])),
      daysOff: [],
    },
    readingGrace: 2,
    watchingCounts: true,
    caps: { perHour: 3, perDay: STANDARD.perDay },
    snooze: { choices: [2, 5, 10], atMost: 2 },
    skipsPerDay: null,
    holds: { fullScreen: true, meeting: true, media: false },
    reminders: { before: [1440, 120], quiet: { from: '22:00', until: '07:00' } },
    badgeCountdown: false,
    breakIn: 'tab',
    gentle: null,
  };
}

function builtIn(kind: Exclude<Routine['kind'], 'own'>, pace: Pace): Routine {
  return { id: kind, kind, isOn: false, ...pace, times: [], style: 'notification', noticeBefore: 0 };
}

/** A routine of the person's own, on, every hour for a minute. `id` is `own-` and a UUID. */
export function ownRoutine(id: string, name: string): Routine {
  return { id, kind: 'own', name, isOn: true, every: 60, times: [], lasts: 60, style: 'notification', noticeBefore: 0 };
}
