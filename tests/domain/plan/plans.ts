import { parsePlan } from '@/utils/domain/plan/parse-plan';
import { PLAN_SENTENCES } from '@/utils/domain/plan/plan-sentences';
import { standardPlan } from '@/utils/domain/plan/standard-plan';

/** The plan at install. */
export const plan = standardPlan();

/** The plan with its first routine changed. */
export function withFirst(change: object): unknown {
  return {
    ...plan,
    routines: plan.routines.map((routine, place) => (place === 0 ? { ...routine, ...change } : routine)),
  };
}

/** What is said against a value that is read as a plan; empty when it is one. */
export function complaints(value: unknown): readonly string[] {
  const outcome = parsePlan(value, PLAN_SENTENCES);
  return outcome.ok ? [] : outcome.error.messages;
}
