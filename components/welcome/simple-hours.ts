import type { Plan } from '@/utils/domain/plan/plan';
import type { TimeOfDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';

/** The same stretch on each chosen weekday: enough to begin with; the options have the rest. */
export interface SimpleHours {
  readonly from: TimeOfDay;
  readonly until: TimeOfDay;
  /** Seven, Monday first. */
  readonly days: readonly boolean[];
}

/** The plan's hours as far as they are simple: the first stretch of the week, and the days that have any. */
export function simpleHoursOf({ hours }: Plan): SimpleHours {
  const [first] = hours.week.flat();
  return {
    from: first?.from ?? '09:00',
    until: first?.until ?? '17:00',
    days: hours.week.map((ranges) => ranges.length > 0),
  };
}

/** The plan with these hours in place of its week; days off stay. */
export function withSimpleHours(plan: Plan, { from, until, days }: SimpleHours): Plan {
  const week = days.map((isOpen) => (isOpen ? [{ from, until }] : []));
  return { ...plan, hours: { ...plan.hours, week } };
}

/** What is not right about them, as a whole sentence; null when they can be saved. */
export function faultOf({ from, until }: SimpleHours): string | null {
  return from === '' || until === '' ? t('welcome.giveBothTimes') : null;
}
