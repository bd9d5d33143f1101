import type { Plan } from '@/utils/domain/plan/plan';

/** Changes the plan and saves it; gives the sentence that says why not, or null. */
export type EditPlan = (change: (plan: Plan) => Plan) => Promise<string | null>;
