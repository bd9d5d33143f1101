import { parseChoices } from '@/utils/domain/progress/choices';
import { asideName, putDocument } from '@/utils/store/documents';
import { renewNudges } from './care-plan';
import type { Desk } from './desk';
import { PROGRESS } from './document-names';
import { Refusal } from './failures';
import type { ProgressApp } from './progress-app';
import { step } from './schedule';
import { readChoices } from './stored-choices';

/** The use case of how the person wants the progress page. */
export function choicesCases(desk: Desk): Pick<ProgressApp, 'changeChoices'> {
  return {
    changeChoices: (change) =>
      desk.change(async (transaction, now) => {
        const { choices, broken } = await readChoices(transaction);
        const changed = parseChoices(change(choices));
        if (!changed.ok) throw new Refusal(changed.error);
        if (broken !== undefined) await putDocument(transaction, asideName(PROGRESS, now.at), broken);
        await putDocument(transaction, PROGRESS, changed.value);
        // The reminder of the look-back is one of them.
        await renewNudges(transaction, now);
        await step(transaction, now, { type: 'refresh' });
        return changed.value;
      }),
  };
}
