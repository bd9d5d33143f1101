import { BREAKS } from '@/utils/store/records';
import { saveBreak } from './break-changes';
import type { Desk } from './desk';
import type { LogApp } from './log-page';
import { readLogPage } from './log-reading';
import { remove } from './one-record';

/** The use cases of the break log, and the log of both by day. */
export function breakCases(desk: Desk): Pick<LogApp, 'removeBreak' | 'restoreBreak' | 'readLog'> {
  return {
    removeBreak: (id) => desk.change((transaction) => remove(transaction, BREAKS, id)),
    restoreBreak: (record) => desk.change((transaction) => saveBreak(transaction, record)),
    readLog: (before, count, search = null) =>
      desk.read((transaction) => readLogPage(transaction, before, count, search)),
  };
}
