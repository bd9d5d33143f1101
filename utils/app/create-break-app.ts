import type { AppSetting } from './app-setting';
import type { BreakApp } from './break-app';
import { breakRoomCases } from './break-room';
import { furnish } from './furnish';

/** The use cases of the break page; as in the popup, what only a change needs is fetched while the person looks. */
export function createBreakApp(setting: AppSetting): BreakApp {
  const { connection, live, desk } = furnish(setting, async (...what) =>
    (await import('./sentences')).explainFailure(...what),
  );
  // Whoever reads first says why it does not open.
  connection.open().catch(() => undefined);
  const work = import('./break-work').then(({ breakWork }) => breakWork(desk));
  return {
    ...breakRoomCases(desk, work),
    watch: live.watch,
    commit: async (event) => (await work).cases.commit(event),
    saveSession: async (session) => (await work).cases.saveSession(session),
    closeSession: async (session) => (await work).cases.closeSession(session),
    changePreferences: async (change) => (await work).cases.changePreferences(change),
    changeBreak: async (id, change) => (await work).cases.changeBreak(id, change),
    logPain: async (input) => (await work).cases.logPain(input),
    removePain: async (id) => (await work).cases.removePain(id),
  };
}
