import { addDays } from '../time/local-day';
import type { LocalDay } from '../time/units';
import type { Person } from './care';

/** A person it is time to check in with, and the day since when it is. */
export interface DueCheckIn {
  readonly person: Person;
  readonly since: LocalDay;
}

const WEEK = 7;

/** The day on which the next check-in with a person is due, which may have passed; null when none is wanted. */
export function nextCheckIn({ checkIn, lastCheckIn }: Person): LocalDay | null {
  if (checkIn === null) return null;
  const { since, everyWeeks } = checkIn;
  return addDays(lastCheckIn !== null && lastCheckIn > since ? lastCheckIn : since, everyWeeks * WEEK);
}

/** The check-ins that are due, the longest due first. */
export function dueCheckIns(people: readonly Person[], today: LocalDay): readonly DueCheckIn[] {
  return people
    .flatMap((person) => {
      const since = nextCheckIn(person);
      return since === null || since > today ? [] : [{ person, since }];
    })
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
}
