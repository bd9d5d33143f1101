import type { TimeRange } from '../time/hours';
import type { LocalDay } from '../time/units';
import type { Plan, Routine } from './plan';

/** What can be changed of a routine; its id and kind never. */
export type RoutineChange = Partial<Omit<Routine, 'id' | 'kind'>>;

/** The plan with one routine changed; the same plan when there is none with this id. */
export function withRoutine(plan: Plan, id: string, change: RoutineChange): Plan {
  if (!plan.routines.some((routine) => routine.id === id)) return plan;
  return {
    ...plan,
    routines: plan.routines.map((routine) => (routine.id === id ? { ...routine, ...change } : routine)),
  };
}

/** The plan with one more routine of the person's own, at the end. */
export function addOwnRoutine(plan: Plan, routine: Routine): Plan {
  return { ...plan, routines: [...plan.routines, routine] };
}

/** The plan without one of the person's own routines; a built-in one stays, because it can only be off. */
export function removeRoutine(plan: Plan, id: string): Plan {
  return { ...plan, routines: plan.routines.filter((routine) => routine.kind !== 'own' || routine.id !== id) };
}

/** The plan with one more range on a weekday (0 is Monday), in the order of their beginnings. */
export function addRange(plan: Plan, weekday: number, range: TimeRange): Plan {
  return withDay(plan, weekday, (ranges) => [...ranges, range].sort(byBeginning));
}

/** The plan with the range at `index` of a weekday (0 is Monday) replaced, where it stands. */
export function withRange(plan: Plan, weekday: number, index: number, range: TimeRange): Plan {
  return withDay(plan, weekday, (ranges) => ranges.map((old, place) => (place === index ? range : old)));
}

/** The plan without the range at `index` of a weekday (0 is Monday). */
export function removeRange(plan: Plan, weekday: number, index: number): Plan {
  return withDay(plan, weekday, (ranges) => ranges.filter((_, place) => place !== index));
}

/** The plan with the ranges of one weekday (0 is Monday) on others too. */
export function copyDay(plan: Plan, from: number, to: readonly number[]): Plan {
  const ranges = plan.hours.week[from] ?? [];
  return to.reduce((changed, weekday) => withDay(changed, weekday, () => ranges), plan);
}

/** The plan with one more day off; days stay sorted and each comes once. */
export function addDayOff(plan: Plan, day: LocalDay): Plan {
  return { ...plan, hours: { ...plan.hours, daysOff: [...new Set([...plan.hours.daysOff, day])].sort() } };
}

/** The plan without a day off. */
export function removeDayOff(plan: Plan, day: LocalDay): Plan {
  return { ...plan, hours: { ...plan.hours, daysOff: plan.hours.daysOff.filter((other) => other !== day) } };
}

function withDay(plan: Plan, weekday: number, change: (ranges: readonly TimeRange[]) => readonly TimeRange[]): Plan {
  const week = plan.hours.week.map((ranges, place) => (place === weekday ? change(ranges) : ranges));
  return { ...plan, hours: { ...plan.hours, week } };
}

function byBeginning(a: TimeRange, b: TimeRange): number {
  return a.from < b.from ? -1 : Number(a.from > b.from);
}
