import type { Plan } from '@/utils/domain/plan/plan';
import { standardPlan } from '@/utils/domain/plan/standard-plan';

const ALL_DAY = [{ from: '00:00', until: '00:00' }]; // the tests run at any hour

/** The standard plan at any hour of any day, with changes. */
export function planFor(change: Partial<Plan> = {}): Plan {
  const week = [ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY];
  return { ...standardPlan(), hours: { week, daysOff: [] }, ...change };
}

/** A plan in which one routine alone is on. */
export function planOfOne(id: string, change: Partial<Plan> = {}): Plan {
  const plan = planFor(change);
  return { ...plan, routines: plan.routines.map((routine) => ({ ...routine, isOn: routine.id === id })) };
}
