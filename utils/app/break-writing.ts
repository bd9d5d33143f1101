import type { BreakApp } from './app';
import { changeCases } from './break-changes';
import { sessionCases } from './break-session';
import type { Desk } from './desk';
import { preferenceCases } from './exercise-choice';
import { painCases } from './pain-log';
import { scheduleCases } from './schedule';

/** The use cases of the break page that change something. */
export function breakWritingCases(desk: Desk): Omit<BreakApp, 'readBreakRoom' | 'watch'> {
  return {
    ...scheduleCases(desk),
    ...sessionCases(desk),
    ...preferenceCases(desk),
    ...painCases(desk),
    ...changeCases(desk),
  };
}
