import type { Plan } from '@/utils/domain/plan/plan';
import { routineName } from '@/utils/domain/plan/wording';
import type { NextView, Surface } from '@/utils/domain/schedule/surface';
import { nextChange } from '@/utils/domain/time/hours';
import { type EpochMs, HOUR, MINUTE, type Moment } from '@/utils/domain/time/units';
import { formatClock, formatDuration, formatWhen, holdSentence } from '../words';

/** What the ring and the lines beside it say. */
export interface NextWords {
  readonly heading: string;
  readonly detail: string;
  /** The figure in the ring and what it counts; null when a sign stands there. */
  readonly figure: { readonly figure: string; readonly unit: string } | null;
  /** How much of the ring is filled, 0 to 1. */
  readonly filled: number;
  readonly isCounting: boolean;
}

/** The next break in words: what and when, or why nothing is asked now and when it goes on. */
export function describeNext(surface: Surface, plan: Plan, now: Moment): NextWords {
  const { hold, next, pausedUntil } = surface;
  const still = { figure: null, filled: 0, isCounting: false };
  if (hold === 'paused' && pausedUntil !== null) {
    return {
      ...still,
      heading: `Paused until ${formatWhen(pausedUntil, now.at, now.zone)}`,
      detail: thenWords(next, plan, now),
    };
  }
  if (hold === 'hours') return { ...still, heading: holdSentence(hold), detail: backWords(plan, now) };
  if (hold === 'away') return { ...still, heading: holdSentence(hold), detail: 'Your timers go on when you are back.' };
  if (next === null) {
    return {
      ...still,
      heading: 'Nothing is planned',
      detail: 'Switch a routine on in the options, or look at your hours.',
    };
  }
  if (hold === 'cap') return { ...still, heading: holdSentence(hold), detail: 'You can start a break all the same.' };
  const { name, lasts } = routineOf(next, plan);
  if (hold !== null) return { ...still, heading: holdSentence(hold), detail: `${name} comes a minute after it ends.` };
  const left = next.at - now.at;
  return {
    heading: name,
    detail: `${formatWhen(next.at, now.at, now.zone)} · ${formatDuration(lasts)}`,
    figure: countdown(left),
    filled: next.of === null || next.of <= 0 ? 0 : 1 - left / next.of,
    isCounting: true,
  };
}

function backWords(plan: Plan, now: Moment): string {
  const opens = nextChange(plan.hours, now);
  return opens === null ? 'No hours are set for the next weeks.' : `Back ${formatWhen(opens, now.at, now.zone)}`;
}

function thenWords(next: NextView | null, plan: Plan, { at, zone }: Moment): string {
  return next === null ? '' : `Then ${routineOf(next, plan).name.toLowerCase()}, ${formatWhen(next.at, at, zone)}`;
}

function routineOf(next: NextView, plan: Plan): { name: string; lasts: number } {
  const routine = plan.routines.find(({ id }) => id === next.routine);
  return routine === undefined ? { name: 'Break', lasts: 0 } : { name: routineName(routine), lasts: routine.lasts };
}

/** What is left: whole minutes, in the last minute seconds, above an hour hours and minutes. */
function countdown(left: EpochMs): { figure: string; unit: string } {
  if (left <= 0) return { figure: 'Now', unit: '' };
  if (left <= MINUTE) return { figure: formatClock(left), unit: 'left' };
  if (left > 99 * MINUTE)
    return { figure: String(Math.round(left / HOUR)), unit: left >= 1.5 * HOUR ? 'hours' : 'hour' };
  return { figure: String(Math.ceil(left / MINUTE)), unit: 'min' };
}
