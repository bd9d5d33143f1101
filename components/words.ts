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

/** How each question about pain is asked. */
export const PAIN_QUESTIONS: Readonly<Record<PainKind, string>> = {
  average24h: 'Average pain over the last 24 hours',
  now: 'Pain right now',
  worst24h: 'Worst pain in the last 24 hours',
};

/** The same in two or three words, for a list. */
export const PAIN_KINDS: Readonly<Record<PainKind, string>> = {
  average24h: 'Average of 24 h',
  now: 'Right now',
  worst24h: 'Worst of 24 h',
};

export const REGION_NAMES: Readonly<Record<Region, string>> = {
  neck: 'Neck',
  shoulders: 'Shoulders',
  upperBack: 'Upper back',
  lowerBack: 'Lower back',
  hips: 'Hips',
  arms: 'Arms',
  wrists: 'Wrists',
  legs: 'Legs',
  head: 'Head',
};

const HOLDS: Readonly<Record<HoldReason, string>> = {
  hours: 'Outside your hours',
  paused: 'Paused',
  fullScreen: 'Held: a window is full screen',
  meeting: 'Held: meeting in a tab',
  media: 'Held: a tab is playing sound',
  away: 'Held: you are away',
  cap: 'Held: your limit for the hour or day is reached',
};

/** Why nothing is asked now, or why a prompt was kept back, in one line without a full stop. */
export function holdSentence(reason: HoldReason): string {
  return HOLDS[reason];
}

/** A wall-clock time, `14:02` or `2:02 PM` as the person's language has it. */
export function formatTime(at: EpochMs, zone: Zone): string {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at);
}

/** A moment as short as it is clear: the time today, with the weekday within a week of now, else with the date. */
export function formatWhen(at: EpochMs, now: EpochMs, zone: Zone): string {
  if (dayOf({ at, zone }) === dayOf({ at: now, zone })) return formatTime(at, zone);
  const date: Intl.DateTimeFormatOptions =
    Math.abs(at - now) < 6 * DAY ? { weekday: 'short' } : { weekday: 'short', day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(undefined, { ...date, hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at);
}

/** A local day in full, such as Tuesday 24 November 2026. */
export function formatDay(day: LocalDay): string {
  const date: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(undefined, { ...date, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}

/** A length for reading, such as 30 seconds, 3 minutes or 2 hours; to one decimal at most. */
export function formatDuration(length: Seconds): string {
  if (length < 90) return inUnits(length, 'second');
  if (length < 2 * 3600) return inUnits(length / 60, 'minute');
  return inUnits(length / 3600, 'hour');
}

function inUnits(value: number, unit: 'second' | 'minute' | 'hour'): string {
  const style: Intl.NumberFormatOptions = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 };
  return new Intl.NumberFormat(undefined, style).format(value);
}

/** Minutes and seconds that are left, `2:05`; never below `0:00`. */
export function formatClock(left: Milliseconds): string {
  const seconds = Math.max(0, Math.ceil(left / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
