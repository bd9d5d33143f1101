import type { AppSetting, BreakApp } from './app';
import { breakRoomCases } from './break-room';
import { furnish } from './furnish';

/** The use cases of the break page; as in the popup, what only a change needs is fetched while the person looks. */
export function createBreakApp(setting: AppSetting): BreakApp {
  const { live, desk } = furnish(setting, async (...what) => (await import('./sentences')).explainFailure(...what));
  const writing = import('./break-writing').then(({ breakWritingCases }) => breakWritingCases(desk));
  return {
    ...breakRoomCases(desk),
    watch: live.watch,
    commit: async (event) => (await writing).commit(event),
    saveSession: async (session) => (await writing).saveSession(session),
    closeSession: async (session) => (await writing).closeSession(session),
    changePreferences: async (change) => (await writing).changePreferences(change),
    changeBreak: async (id, change) => (await writing).changeBreak(id, change),
    logPain: async (input) => (await writing).logPain(input),
    removePain: async (id) => (await writing).removePain(id),
  };
}
