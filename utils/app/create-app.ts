import type { App } from './app';
import type { AppSetting } from './app-setting';
import { appointmentCases } from './appointment-book';
import type { Desk } from './desk';
import { furnish } from './furnish';
import { explainFailure } from './sentences';
import { snapshotCases } from './snapshot';
import { writingCases } from './writing';

/** The use cases of the options page. Opens nothing until the first of them is called. */
export function createApp(setting: AppSetting): App {
  const { connection, live, desk } = furnish(setting, explainFailure);
  return {
    ...snapshotCases(desk),
    ...writingCases(desk),
    watch: live.watch,
    ...appointmentCases(desk),
    ...preferenceCases(desk),
    close: () => {
      live.close();
      connection.close();
    },
  };
}

/** The use cases of the exercises, fetched when the first of them is called: most visits to a page have no need of them. */
function preferenceCases(desk: Desk): Pick<App, 'readPreferences' | 'changePreferences'> {
  const fetchThem = async () => (await import('./exercise-choice')).preferenceCases(desk);
  return {
    readPreferences: async () => (await fetchThem()).readPreferences(),
    changePreferences: async (change) => (await fetchThem()).changePreferences(change),
  };
}
