import type { PopupApp } from './app';
import type { AppSetting } from './app-setting';
import { furnish } from './furnish';
import { snapshotCases } from './snapshot';

/**
 * The use cases of the popup. It reads at once; the rules that only a change needs are fetched while the person looks,
 * so that there is less to load before there is something to see.
 */
export function createPopupApp(setting: AppSetting): PopupApp {
  const { live, desk } = furnish(setting, async (...what) => (await import('./sentences')).explainFailure(...what));
  const writing = import('./writing').then(({ writingCases }) => writingCases(desk));
  return {
    ...snapshotCases(desk),
    watch: live.watch,
    commit: async (event) => (await writing).commit(event),
    changePlan: async (change) => (await writing).changePlan(change),
    finishWelcome: async () => (await writing).finishWelcome(),
    acknowledgeTroubles: async () => (await writing).acknowledgeTroubles(),
    logPain: async (input) => (await writing).logPain(input),
    changePain: async (id, change) => (await writing).changePain(id, change),
    removePain: async (id) => (await writing).removePain(id),
    readSessions: async () => (await writing).readSessions(),
    noteSession: async (id, note) => (await writing).noteSession(id, note),
    readUsualPain: async () => (await writing).readUsualPain(),
    changeBreak: async (id, change) => (await writing).changeBreak(id, change),
    restorePain: async (entry) => (await writing).restorePain(entry),
    settleAppointment: async (id, status) => (await writing).settleAppointment(id, status),
  };
}
