import type { App } from './app';
import type { AppSetting } from './app-setting';
import { breakCases } from './break-log';
import { furnish } from './furnish';
import type { ProgressApp, SummaryApp } from './progress-app';
import { progressCases } from './progress-cases';
import { explainFailure } from './sentences';
import { snapshotCases } from './snapshot';
import { summaryCases } from './summary-cases';
import { writingCases } from './writing';

type Logging =
  | 'read'
  | 'logPain'
  | 'changePain'
  | 'removePain'
  | 'restorePain'
  | 'changeBreak'
  | 'removeBreak'
  | 'restoreBreak'
  | 'readLog'
  | 'watch';

/** The use cases of the progress page: its log, the summary and the look-back among them. */
export function createProgressApp(setting: AppSetting): ProgressApp & SummaryApp & Pick<App, Logging> {
  const { live, desk } = furnish(setting, explainFailure);
  return {
    ...snapshotCases(desk),
    ...writingCases(desk),
    ...breakCases(desk),
    ...progressCases(desk),
    ...summaryCases(desk),
    watch: live.watch,
  };
}
