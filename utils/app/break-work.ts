import type { BreakApp } from './break-app';
import { changeCases } from './break-changes';
import { sessionCases } from './break-session';
import type { Desk } from './desk';
import { preferenceCases, preferencesFrom } from './exercise-choice';
import { painCases } from './pain-log';
import { scheduleCases } from './schedule';
import { sessionFrom } from './session-from';

/** What the break page fetches while the store is read: the use cases that change something, and the parsers of its own documents. */
export function breakWork(desk: Desk) {
  const cases: Omit<BreakApp, 'readBreakRoom' | 'watch'> = {
    ...scheduleCases(desk),
    ...sessionCases(desk),
    ...preferenceCases(desk),
    ...painCases(desk),
    ...changeCases(desk),
  };
  return { cases, sessionFrom, preferencesFrom };
}
