import type { PopupApp } from './app';
import { answerCases } from './appointment-answers';
import { changeCases } from './break-changes';
import type { Desk } from './desk';
import { painCases } from './pain-log';
import { planCases } from './plan-cases';
import { scheduleCases } from './schedule';
import { usualPainCases } from './usual-pain';

/** The use cases of the popup that change something. */
type Writing = Omit<PopupApp, 'read' | 'watch'>;

/** What every page can change. */
export function writingCases(desk: Desk): Writing {
  return {
    ...scheduleCases(desk),
    ...planCases(desk),
    ...painCases(desk),
    ...answerCases(desk),
    ...changeCases(desk),
    ...usualPainCases(desk),
  };
}
