import { parsePlan } from '@/utils/domain/plan/parse-plan';
import type { Plan } from '@/utils/domain/plan/plan';
import { PLAN_SENTENCES } from '@/utils/domain/plan/plan-sentences';
import { acknowledgeAside, isAside, putDocument, toldName } from '@/utils/store/documents';
import type { App } from './app';
import type { Desk } from './desk';
import { Refusal } from './failures';
import { step } from './schedule';

/** The use cases of the plan, of the welcome and of what could not be read. */
export function planCases(desk: Desk): Pick<App, 'changePlan' | 'finishWelcome' | 'acknowledgeTroubles'> {
  return {
    changePlan: (change) =>
      desk.change((transaction, now) => step(transaction, now, { type: 'refresh' }, (plan) => checked(change(plan)))),
    finishWelcome: () =>
      desk.change(async (transaction, now) => {
        await putDocument(transaction, 'welcome', { version: 1, at: now.at });
        return step(transaction, now, { type: 'refresh' });
      }),
    acknowledgeTroubles: () =>
      desk.change(async (transaction, now) => {
        const overview = await step(transaction, now, { type: 'refresh' });
        await acknowledgeAside(transaction);
        const records = overview.troubles.filter((key) => !isAside(key));
        await Promise.all(records.map((key) => putDocument(transaction, toldName(key), { version: 1, at: now.at })));
        return { ...overview, troubles: [] };
      }),
  };
}

/** The plan as it is stored; refuses a bad one by saying what is allowed. */
function checked(plan: Plan): Plan {
  const parsed = parsePlan(plan, PLAN_SENTENCES);
  if (!parsed.ok) throw new Refusal(parsed.error.messages.join(' '));
  return parsed.value;
}
