import type { LocalDay, Minutes } from '../time/units';
import { LIMITS } from './limits';
import type { Plan } from './plan';

const SHORTER = 2 / 3; // thirty minutes become twenty, the best-supported interval (McLean 2001); a judgement, not a finding

/** Whether the person wanted gentler breaks at shorter intervals on this day. */
export function isGentleDay({ gentle }: Pick<Plan, 'gentle'>, day: LocalDay): boolean {
  return gentle?.day === day && gentle.isOn;
}

/** The plan as it holds on this day: on a gentle one every interval is a third shorter, in whole minutes. */
export function planOn(plan: Plan, day: LocalDay): Plan {
  if (!isGentleDay(plan, day)) return plan;
  return { ...plan, routines: plan.routines.map((routine) => ({ ...routine, every: shorter(routine.every) })) };
}

function shorter(every: Minutes | null): Minutes | null {
  return every === null ? null : Math.min(every, Math.max(LIMITS.every.min, Math.floor(every * SHORTER)));
}
