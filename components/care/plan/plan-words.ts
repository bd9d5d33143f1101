import type { Appointment, AppointmentStatus } from '@/utils/domain/care/appointment';
import type { Cadence } from '@/utils/domain/care/cadence';
import type { Care, Pause, Phase } from '@/utils/domain/care/care';
import { type LocalDay, MINUTE } from '@/utils/domain/time/units';
import { LOCALE, many, t } from '@/utils/i18n/t';
import { formatDuration } from '../../words';

export const STATUS_NAMES: Readonly<Record<AppointmentStatus, string>> = {
  planned: t('care.statusPlanned'),
  done: t('care.statusDone'),
  missed: t('care.statusMissed'),
  cancelled: t('care.statusCancelled'),
};

export const PAUSE_NAMES: Readonly<Record<Pause['why'], string>> = {
  holiday: t('care.pauseHoliday'),
  illness: t('care.pauseIllness'),
  other: t('care.pauseOther'),
};

const CADENCES = {
  weekly: 'care.cadenceWeekly',
  twoWeekly: 'care.cadenceTwoWeekly',
  monthly: 'care.cadenceMonthly',
} as const;

const SINCE = { weekly: 'care.sinceWeekly', twoWeekly: 'care.sinceTwoWeekly', monthly: 'care.sinceMonthly' } as const;

/** How often, to be read on its own: "Every two weeks". */
export function cadenceWords(cadence: Cadence | 'paused'): string {
  if (cadence === 'paused') return t('care.cadencePaused');
  return cadence.type === 'custom' ? many('care.cadenceEveryDays', cadence.days) : t(CADENCES[cadence.type]);
}

/** "Weekly since 3 November, 4 sessions". */
export function phaseWords({ since, cadence }: Phase, sessions: number, today: LocalDay): string {
  const date = formatDate(since, today);
  if (cadence === 'paused') return t('care.sincePaused', date);
  if (cadence.type === 'custom') return many('care.sinceEveryDays', sessions, date, formatDayCount(cadence.days));
  return many(SINCE[cadence.type], sessions, date);
}

/** Sessions that happened from one day up to another, the latter excluded (null: to the present). */
export function sessionsDone(
  appointments: readonly Appointment[],
  series: string,
  from: LocalDay,
  until: LocalDay | null,
): number {
  return appointments.filter(
    (one) => one.series === series && one.status === 'done' && one.day >= from && (until === null || one.day < until),
  ).length;
}

/** A day without its weekday; the year only when it is another one. */
export function formatDate(day: LocalDay, today: LocalDay): string {
  return format(day, { day: 'numeric', month: 'long', ...(day.slice(0, 4) !== today.slice(0, 4) && YEAR) });
}

/** A day with its weekday; the year only when it is another one. */
export function formatWeekdayDate(day: LocalDay, today: LocalDay): string {
  return format(day, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== today.slice(0, 4) && YEAR),
  });
}

/** November 2026. */
export function formatMonth(day: LocalDay): string {
  return format(day, { month: 'long', year: 'numeric' });
}

/** A number of whole days: 12 days. */
export function formatDayCount(days: number): string {
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}

/** Length, with whom and where, as far as they are known. */
export function detailWords({ minutes, therapist, place }: Appointment): string {
  return [formatDuration((minutes * MINUTE) / 1000), therapist, place].filter(Boolean).join(' · ');
}

/** Who gives the sessions of an appointment's series; null when nobody was named. */
export function therapistOf(care: Care, { series }: Appointment) {
  const id = care.series.find((one) => one.id === series)?.therapist;
  return care.people.find((person) => person.id === id) ?? null;
}

const YEAR = { year: 'numeric' } as const;

function format(day: LocalDay, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}
