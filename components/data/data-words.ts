import type { LocalDay } from '@/utils/domain/time/units';
import { LOCALE, many } from '@/utils/i18n/t';

/** The tables the data is in. */
export type TableName = 'pain' | 'breaks' | 'appointments' | 'days';

/** How much there is of what a person logs. */
export interface Counts {
  readonly pain: number;
  readonly breaks: number;
  readonly appointments: number;
  /** Days with notes of sleep, yoga or medicines. */
  readonly notes: number;
}

/** Each count with what it counts, such as `1,204 pain entries`; what there is none of is left out. */
export function countWords({ pain, breaks, appointments, notes }: Counts): readonly string[] {
  return [
    ...(pain > 0 ? [many('data.painEntries', pain)] : []),
    ...(breaks > 0 ? [many('data.breakCount', breaks)] : []),
    ...(appointments > 0 ? [many('data.appointmentCount', appointments)] : []),
    ...(notes > 0 ? [many('data.notesOfDays', notes)] : []),
  ];
}

/** A date without its weekday, such as 3 March 2024. */
export function formatDate(day: LocalDay): string {
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(LOCALE, date).format(Date.parse(`${day}T00:00:00Z`));
}

const KILO = 1000;

/** A size for reading, such as 3.4 megabytes; less than a tenth of a megabyte is said in kilobytes. */
export function formatSize(bytes: number): string {
  const isSmall = bytes < KILO * KILO * 0.1;
  const style: Intl.NumberFormatOptions = {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    unitDisplay: 'short',
    maximumFractionDigits: isSmall ? 0 : 1,
  };
  return new Intl.NumberFormat(LOCALE, style).format(bytes / (isSmall ? KILO : KILO * KILO));
}
