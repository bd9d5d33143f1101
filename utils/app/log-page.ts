import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { PainEntry } from '@/utils/domain/pain/entry';
import type { LogFilter, LogNames } from '@/utils/domain/progress/log-filter';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import type { LocalDay } from '@/utils/domain/time/units';
import type { App, Outcome, Trouble } from './app';

/** What is looked for in the log, and the words it is looked for in. */
export interface LogSearch {
  readonly filter: LogFilter;
  readonly names: LogNames;
}

export interface LogDay {
  readonly day: LocalDay;
  /** The whole day in numbers, whatever is looked for; null when they cannot be read. */
  readonly numbers: DayRecord | null;
  readonly pain: readonly PainEntry[];
  readonly breaks: readonly BreakRecord[];
}

export interface LogPage {
  /** Newest first. */
  readonly days: readonly LogDay[];
  /** There are earlier days that were not looked at. */
  readonly hasMore: boolean;
  /** The earliest day that was looked at, where the next page goes on; null when there was none. */
  readonly lookedTo: LocalDay | null;
  /** Records of the days looked at that could not be read. */
  readonly troubles: readonly Trouble[];
  /** What the person's own exercises are called, by id. */
  readonly ownExercises: ReadonlyMap<string, string>;
}

/** What the log needs. */
export interface LogApp
  extends Pick<App, 'logPain' | 'changePain' | 'removePain' | 'restorePain' | 'changeBreak' | 'watch'> {
  removeBreak(id: string): Outcome<BreakRecord>;
  restoreBreak(record: BreakRecord): Outcome<BreakRecord>;
  /**
   * Days that have records, newest first, `count` of them, all before `before` (null: from the newest). With a search
   * only what is found; it looks at some 400 days and then says how far it came.
   */
  readLog(before: LocalDay | null, count: number, search?: LogSearch | null): Outcome<LogPage>;
}
