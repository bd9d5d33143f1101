import type { Appointment } from '../care/appointment';
import type { Care, Person } from '../care/care';
import { addDays } from '../time/local-day';
import type { LocalDay } from '../time/units';

/** Days from first to last, both included. */
export interface Span {
  readonly first: LocalDay;
  readonly last: LocalDay;
}

/** The last visit with a person, before today. */
export interface Visit {
  readonly person: Person;
  readonly day: LocalDay;
}

/** The weeks that end today. */
export function lastWeeks(count: number, today: LocalDay): Span {
  return { first: addDays(today, 1 - 7 * count), last: today };
}

/** The year that ends today; it begins on the same date as today, one day later. */
export function lastYear(today: LocalDay): Span {
  return { first: addDays(Temporal.PlainDate.from(today).subtract({ years: 1 }).toString(), 1), last: today };
}

/**
 * When each person was last seen, in the order of the plan: a done session under their name or in their series, or the
 * last check-in, whichever was later. Today's own visit does not count: the summary is for that one. People who were
 * never seen are absent.
 */
export function lastVisits(
  { people, series }: Pick<Care, 'people' | 'series'>,
  appointments: readonly Appointment[],
  today: LocalDay,
): readonly Visit[] {
  return people.flatMap((person) => {
    const own = series.filter(({ therapist }) => therapist === person.id).map(({ id }) => id);
    const days = appointments
      .filter((one) => one.status === 'done' && isWith(person, own, one))
      .map(({ day }) => day)
      .concat(person.lastCheckIn ?? [])
      .filter((day) => day < today)
      .sort();
    const day = days.at(-1);
    return day === undefined ? [] : [{ person, day }];
  });
}

/** A name on the appointment says more than its series: somebody else may have stood in. */
function isWith({ name }: Person, series: readonly string[], one: Appointment): boolean {
  const therapist = one.therapist?.trim() ?? '';
  return therapist === '' ? one.series !== undefined && series.includes(one.series) : therapist === name.trim();
}

/** What span a person asks for: since the last visit with somebody, by the id of the person, or one of time. */
export type SpanChoice = `visit-${string}` | 'fourWeeks' | 'threeMonths' | 'year' | 'own';

/** The choice that stands for the last visit with this person. */
export function visitChoice({ id }: Pick<Person, 'id'>): SpanChoice {
  return `visit-${id}`;
}

/** The days of a choice. A visit that is none any more is the last four weeks, and so is a span of one's own that ends before it begins. */
export function spanOf(choice: SpanChoice, own: Span, visits: readonly Visit[], today: LocalDay): Span {
  switch (choice) {
    case 'threeMonths':
      return lastWeeks(13, today);
    case 'year':
      return lastYear(today);
    case 'own':
      return own.first <= own.last ? own : lastWeeks(4, today);
    default: {
      const visit = visits.find(({ person }) => visitChoice(person) === choice);
      return visit === undefined ? lastWeeks(4, today) : { first: visit.day, last: today };
    }
  }
}

/** The later of two days. */
export function laterDay(a: LocalDay, b: LocalDay): LocalDay {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlierDay(a: LocalDay, b: LocalDay): LocalDay {
  return a < b ? a : b;
}
