import type { Plan } from '@/utils/domain/plan/plan';
import { routineName } from '@/utils/domain/plan/wording';
import type { NextView, Surface } from '@/utils/domain/schedule/surface';
import { nextChange } from '@/utils/domain/time/hours';
import { type EpochMs, HOUR, MINUTE, type Moment } from '@/utils/domain/time/units';
import { formatNumber, many, t } from '@/utils/i18n/t';
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
      heading: t('popup.pausedUntil', formatWhen(pausedUntil, now.at, now.zone)),
      detail: thenWords(next, plan, now),
    };
  }
  if (hold === 'hours') return { ...still, heading: holdSentence(hold), detail: backWords(plan, now) };
  if (hold === 'away') return { ...still, heading: holdSentence(hold), detail: t('popup.timersGoOnWhenBack') };
  if (next === null) {
    return {
      ...still,
      heading: t('popup.nothingPlanned'),
      detail: t('popup.switchRoutineOn'),
    };
  }
  if (hold === 'cap') return { ...still, heading: holdSentence(hold), detail: t('popup.canStartAllTheSame') };
  const { name, lasts } = routineOf(next, plan);
  if (hold !== null) return { ...still, heading: holdSentence(hold), detail: t('popup.comesAfterHold', name) };
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
  return opens === null ? t('popup.noHoursSoon') : t('popup.backAt', formatWhen(opens, now.at, now.zone));
}

function thenWords(next: NextView | null, plan: Plan, { at, zone }: Moment): string {
  return next === null ? '' : t('popup.thenNext', routineOf(next, plan).name, formatWhen(next.at, at, zone));
}

function routineOf(next: NextView, plan: Plan): { name: string; lasts: number } {
  const routine = plan.routines.find(({ id }) => id === next.routine);
  return routine === undefined
    ? { name: t('popup.unnamedBreak'), lasts: 0 }
    : { name: routineName(routine), lasts: routine.lasts };
}

/** What is left: whole minutes, in the last minute seconds, above an hour hours and minutes. */
function countdown(left: EpochMs): { figure: string; unit: string } {
  if (left <= 0) return { figure: t('popup.now'), unit: '' };
  if (left <= MINUTE) return { figure: formatClock(left), unit: t('common.clockLeft') };
  if (left > 99 * MINUTE) {
    const hours = Math.round(left / HOUR);
    return { figure: formatNumber(hours), unit: many('popup.hoursInRing', hours) };
  }
  return { figure: formatNumber(Math.ceil(left / MINUTE)), unit: t('popup.minutesInRing') };
}
