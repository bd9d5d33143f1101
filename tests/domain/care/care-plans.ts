import type { Appointment, AppointmentStatus } from '@/utils/domain/care/appointment';
import type { RuleCadence } from '@/utils/domain/care/cadence';
import { type Care, type Course, initialCare, type Phase, type Series } from '@/utils/domain/care/care';
import { BOOK_BEFORE } from '@/utils/domain/care/care-limits';
import { dayAt, dayNumber } from '@/utils/domain/care/day-number';
import type { AreaScores } from '@/utils/domain/care/day-scores';
import type { RuleInput } from '@/utils/domain/care/rule-case';
import type { RuleNumbers } from '@/utils/domain/care/rule-numbers';
import type { Region } from '@/utils/domain/pain/entry';
import type { LocalDay } from '@/utils/domain/time/units';

const FIRST = dayNumber('2026-01-06'); // a Tuesday, so that the checks on Mondays fall on days 7, 14, 21 and so on

/** The calendar day of a day of the present phase, which begins on day 1; day 0 is the day before. */
export function phaseDay(day: number): LocalDay {
  return dayAt(FIRST + day - 1);
}

/** The score of a day of the phase; null when nothing was logged. */
export type Diary = (day: number) => number | null;

/** The same score on all days. */
export function always(score: number): Diary {
  return () => score;
}

/** One score up to a day, another after it. */
export function turning(first: number, until: number, second: number): Diary {
  return (day) => (day <= until ? first : second);
}

/** Day scores from day -70 to day 400. */
export function scoresOf(diary: Diary, region: Region | null = null): AreaScores {
  const days = new Map<LocalDay, number>();
  for (let day = -70; day <= 400; day += 1) {
    const score = diary(day);
    if (score !== null) days.set(phaseDay(day), score);
  }
  return { region, days };
}

/** A session of the series on a day of the phase. */
export function session(day: number, status: AppointmentStatus = 'done', series = 'massage'): Appointment {
  const date = phaseDay(day);
  return { id: `s${day}`, at: 0, day: date, zone: 'UTC', minutes: 60, title: 'Massage', status, series };
}

/** Weekly sessions from day 1 on, each done. */
export const WEEKLY_SESSIONS: readonly Appointment[] = Array.from({ length: 60 }, (_, week) => session(1 + 7 * week));

export const SERIES: Series = {
  id: 'massage',
  title: 'Massage',
  weekday: 1,
  time: '18:00',
  minutes: 60,
  bookBefore: BOOK_BEFORE,
  areas: [],
  phases: [{ since: phaseDay(1), cadence: { type: 'weekly' }, by: 'person' }],
  courses: [{ since: phaseDay(1), why: 'setUp' }],
};

interface Setting {
  readonly cadence?: RuleCadence;
  readonly phases?: readonly Phase[];
  readonly courses?: readonly Course[];
  readonly numbers?: Partial<RuleNumbers>;
}

/** A care document with the rule on; two-weekly and monthly follow eight weeks at weekly. A doctor was seen on day 1. */
export function careOf({ cadence = 'weekly', phases, courses, numbers }: Setting = {}): Care {
  const care = initialCare();
  const isFirst = cadence === 'weekly';
  const present: Phase = { since: phaseDay(1), cadence: { type: cadence }, by: 'person' };
  const before: Phase = { since: phaseDay(-55), cadence: { type: 'weekly' }, by: 'person' };
  return {
    ...care,
    people: [{ id: 'doctor', role: 'doctor', name: 'Dr Ada', checkIn: null, lastCheckIn: phaseDay(1) }],
    series: [
      {
        ...SERIES,
        phases: phases ?? (isFirst ? [present] : [before, present]),
        courses: courses ?? [{ since: phaseDay(isFirst ? 1 : -55), why: 'setUp' }],
      },
    ],
    rule: { ...care.rule, isOn: true, numbers: { ...care.rule.numbers, ...numbers } },
  };
}

/** What the rule is given on a day of the phase. */
export function inputOf(diary: Diary, today: number, change: Partial<RuleInput> = {}): RuleInput {
  return {
    care: careOf(),
    appointments: WEEKLY_SESSIONS,
    scores: [scoresOf(diary)],
    today: phaseDay(today),
    ...change,
  };
}
