import type { CareApp } from './app';
import type { AppSetting } from './app-setting';
import { answerCases } from './appointment-answers';
import { appointmentCases } from './appointment-book';
import { careCases } from './care-cases';
import { furnish } from './furnish';
import { explainFailure } from './sentences';

/** The use cases of the care plan's page, and of the help page. */
export function createCareApp(setting: AppSetting): CareApp {
  const { live, desk } = furnish(setting, explainFailure);
  return { ...appointmentCases(desk), ...answerCases(desk), ...careCases(desk), watch: live.watch };
}
