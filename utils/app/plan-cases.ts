import { acknowledgeAside, isAside, putDocument, toldName } from '@/utils/store/documents';
import type { App } from './app';
import type { Desk } from './desk';
import { step } from './schedule';

/** The use cases of the plan, of the welcome and of what could not be read. */
export function planCases(desk: Desk): Pick<App, 'changePlan' | 'finishWelcome' | 'acknowledgeTroubles'> {
  return {
    changePlan: (change) => desk.change((transaction, now) => step(transaction, now, { type: 'refresh' }, change)),
    finishWelcome: () =>
      desk.change(async (transaction, now) => {
        await putDocument(transaction, 'welcome', { version: 1, at: now.at });
        return step(transaction, now, { type: 'refresh' });
      }),
    acknowledgeTroubles: () =>
      desk.change(async (transaction, now) => {
        const overview = await step(transaction, now, { type: 'refresh' });
        await acknowledgeAside(transaction);
        const records = overview.troubles.filter(({ key }) => !isAside(key));
        await Promise.all(
          records.map(({ key }) => putDocument(transaction, toldName(key), { version: 1, at: now.at })),
        );
        return { ...overview, troubles: [] };
      }),
  };
}
