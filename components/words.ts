import type { HoldReason } from '@/utils/domain/breaks/break-record';
import type { PainKind, Region } from '@/utils/domain/pain/entry';
import { dayOf } from '@/utils/domain/time/local-day';
import {
  DAY,
  type EpochMs,
  type LocalDay,
  type Milliseconds,
  SECOND,
  type Seconds,
  type Zone,
} from '@/utils/domain/time/units';
import { LOCALE, t } from '@/utils/i18n/t';

/** How each question about pain is asked. */
export const PAIN_QUESTIONS: Readonly<Record<PainKind, string>> = {
  average24h: t('common.averagePainQuestion'),
  now: t('common.painRightNow'),
  worst24h: t('common.worstPainQuestion'),
};

export const REGION_NAMES: Readonly<Record<Region, string>> = {
  neck: t('common.neck'),
  shoulders: t('common.shoulders'),
  upperBack: t('common.upperBack'),
  lowerBack: t('common.lowerBack'),
  hips: t('common.hips'),
  arms: t('common.arms'),
  wrists: t('common.wrists'),
  legs: t('common.legs'),
  head: t('common.head'),
};

/** Why nothing is asked now, or why a prompt was kept back, in one line without a full stop. */
export function holdSentence(reason: HoldReason): string {
  return t(`common.hold.${reason}`);
}

/** A wall-clock time, `14:02` or `2:02 PM` as the person's language has it. */
export function formatTime(at: EpochMs, zone: Zone): string {
  return new Intl.DateTimeFormat(LOCALE, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at);
}

/** A moment as short as it is clear: the time today, with the weekday within a week of now, else with the date. */
export function formatWhen(at: EpochMs, now: EpochMs, zone: Zone): string {
  if (dayOf({ at, zone }) === dayOf({ at: now, zone })) return formatTime(at, zone);
  const date: Intl.DateTimeFormatOptions =
    Math.abs(at - now) < 6 * DAY ? { weekday: 'short' } : { weekday: 'short', day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(LOCALE, { ...date, hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at);
}

/** A local day in full, such as Tuesday 24 November 2026. */
export function formatDay(day: LocalDay): string {
  const date: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(LOCALE, { ...date, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}

/** A length for reading, such as 30 seconds, 3 minutes or 2 hours; to one decimal at most. */
export function formatDuration(length: Seconds): string {
  if (length < 90) return inUnits(length, 'second');
  if (length < 2 * 3600) return inUnits(length / 60, 'minute');
  return inUnits(length / 3600, 'hour');
}

function inUnits(value: number, unit: 'second' | 'minute' | 'hour'): string {
  const style: Intl.NumberFormatOptions = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 };
  return new Intl.NumberFormat(LOCALE, style).format(value);
}

/** Minutes and seconds that are left, `2:05`; never below `0:00`. */
export function formatClock(left: Milliseconds): string {
  const seconds = Math.max(0, Math.ceil(left / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
