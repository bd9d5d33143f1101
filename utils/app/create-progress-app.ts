import type { AppSetting } from './app-setting';
import { furnish } from './furnish';
import type { LogApp } from './log-page';
import type { ProgressApp, SummaryApp } from './progress-app';
import { progressCases } from './progress-cases';

/**
 * The use cases of the progress page. It reads at once what is looked at first; the rest is fetched when the first of it
 * is called.
 */
export function createProgressApp(setting: AppSetting): ProgressApp & SummaryApp & LogApp {
  const { live, desk } = furnish(setting, async (...what) => (await import('./sentences')).explainFailure(...what));
  const work = async () => (await import('./progress-work')).progressWork(desk);
  return {
    ...progressCases(desk),
    watch: live.watch,
    changeChoices: async (change) => (await work()).changeChoices(change),
    logPain: async (input) => (await work()).logPain(input),
    changePain: async (id, change) => (await work()).changePain(id, change),
    removePain: async (id) => (await work()).removePain(id),
    restorePain: async (entry) => (await work()).restorePain(entry),
    changeBreak: async (id, change) => (await work()).changeBreak(id, change),
    removeBreak: async (id) => (await work()).removeBreak(id),
    restoreBreak: async (record) => (await work()).restoreBreak(record),
    readLog: async (...what) => (await work()).readLog(...what),
    readVisits: async () => (await work()).readVisits(),
    readSummarySource: async (span) => (await work()).readSummarySource(span),
    readWeek: async () => (await work()).readWeek(),
    noteInterference: async (day, score) => (await work()).noteInterference(day, score),
  };
}
