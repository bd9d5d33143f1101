import type { App } from './app';
import type { AppSetting } from './app-setting';
import { appointmentCases } from './appointment-book';
import { breakCases } from './break-log';
import { exchangeCases } from './exchange';
import { preferenceCases } from './exercise-choice';
import { furnish } from './furnish';
import { explainFailure } from './sentences';
import { snapshotCases } from './snapshot';
import { writingCases } from './writing';

/** All use cases on the store of this browser profile. Opens nothing until the first of them is called. */
export function createApp(setting: AppSetting): App {
  const { connection, live, desk } = furnish(setting, explainFailure);
  return {
    ...snapshotCases(desk),
    ...writingCases(desk),
    watch: live.watch,
    ...breakCases(desk),
    ...appointmentCases(desk),
    ...exchangeCases(desk),
    ...preferenceCases(desk),
    close: () => {
      live.close();
      connection.close();
    },
  };
}
