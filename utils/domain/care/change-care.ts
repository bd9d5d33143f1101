import type { LocalDay } from '../time/units';
import type { Care, CareRule, Emergency, Impression, Milestone, Pause, Person } from './care';
import type { Daily } from './daily';

/** What can be changed of a person; the id never. */
export type PersonChange = Partial<Omit<Person, 'id'>>;

/** With one more person, at the end; the same care when there is one with this id. */
export function addPerson(care: Care, person: Person): Care {
  if (care.people.some(({ id }) => id === person.id)) return care;
  return { ...care, people: [...care.people, person] };
}

/** With a person changed, where they stand; the same care when there is none with this id. */
export function changePerson(care: Care, id: string, change: PersonChange): Care {
  if (!care.people.some((person) => person.id === id)) return care;
  return { ...care, people: care.people.map((person) => (person.id === id ? { ...person, ...change } : person)) };
}

/** Without a person; series that named them go on without a therapist. The same care when there is none with this id. */
export function removePerson(care: Care, id: string): Care {
  if (!care.people.some((person) => person.id === id)) return care;
  const series = care.series.map((one) => {
    if (one.therapist !== id) return one;
    const { therapist: _, ...rest } = one;
    return rest;
  });
  return { ...care, series, people: care.people.filter((person) => person.id !== id) };
}

/** With a check-in with a person logged; an older one than the last changes nothing. */
export function logCheckIn(care: Care, id: string, day: LocalDay): Care {
  const person = care.people.find((one) => one.id === id);
  if (person === undefined || (person.lastCheckIn !== null && person.lastCheckIn >= day)) return care;
  return changePerson(care, id, { lastCheckIn: day });
}

/** With one more pause, in the order of their beginnings; the same care when it ends before it begins or is known. */
export function addPause(care: Care, pause: Pause): Care {
  const isKnown = care.pauses.some(({ id }) => id === pause.id);
  if (isKnown || (pause.until !== null && pause.until < pause.from)) return care;
  return { ...care, pauses: [...care.pauses, pause].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))) };
}

/** With `day` as the last day of a pause; one that had not begun by then is taken away. */
export function endPause(care: Care, id: string, day: LocalDay): Care {
  const pause = care.pauses.find((one) => one.id === id);
  if (pause === undefined) return care;
  if (day < pause.from) return removePause(care, id);
  return { ...care, pauses: care.pauses.map((one) => (one.id === id ? { ...one, until: day } : one)) };
}

/** Without a pause, as if it had never been. */
export function removePause(care: Care, id: string): Care {
  return { ...care, pauses: care.pauses.filter((pause) => pause.id !== id) };
}

/**
 * Something changed (clinical 5.3: an injury, illness, pregnancy, surgery, another medicine or therapist): every series
 * that has begun starts a new course on this day, if its last one is not later.
 */
export function somethingChanged(care: Care, day: LocalDay, note?: string): Care {
  const course = { since: day, why: 'somethingChanged', ...(note !== undefined && { note }) } as const;
  const series = care.series.map((one) => {
    const last = one.courses.at(-1);
    return last === undefined || last.since > day ? one : { ...one, courses: [...one.courses, course] };
  });
  return { ...care, series };
}

/** With the rule changed: switched, another day, other numbers. */
export function changeRule(care: Care, change: Partial<Omit<CareRule, 'answers' | 'impressions'>>): Care {
  return { ...care, rule: { ...care.rule, ...change } };
}

/** With one more answer to how the person is overall. */
export function addImpression(care: Care, impression: Impression): Care {
  return { ...care, rule: { ...care.rule, impressions: [...care.rule.impressions, impression] } };
}

/** With one more milestone, in the order of their days; the same care when there is one with this id. */
export function addMilestone(care: Care, milestone: Milestone): Care {
  if (care.milestones.some(({ id }) => id === milestone.id)) return care;
  const milestones = [...care.milestones, milestone].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return { ...care, milestones };
}

/** Without a milestone. */
export function removeMilestone(care: Care, id: string): Care {
  return { ...care, milestones: care.milestones.filter((milestone) => milestone.id !== id) };
}

/** With habits of daily life switched on, off or changed. */
export function changeDaily(care: Care, change: Partial<Daily>): Care {
  return { ...care, daily: { ...care.daily, ...change } };
}

/** With other emergency numbers; null for none. */
export function chooseEmergency(care: Care, emergency: Emergency | null): Care {
  return { ...care, emergency };
}
