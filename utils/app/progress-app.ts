import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { Care } from '@/utils/domain/care/care';
import type { PainEntry } from '@/utils/domain/pain/entry';
import type { Plan } from '@/utils/domain/plan/plan';
import type { ProgressChoices } from '@/utils/domain/progress/choices';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import type { LocalDay, Moment } from '@/utils/domain/time/units';
import type { Outcome } from './app';

/** What the progress page shows first; its size does not grow with the history. */
export interface ProgressRoom {
  readonly now: Moment;
  /** Today, where the person is. */
  readonly today: LocalDay;
  readonly plan: Plan;
  readonly choices: ProgressChoices;
  /** Roll-ups of the last twelve weeks, today included, oldest first. Days without a record are absent. */
  readonly days: readonly DayRecord[];
  /** The first day that has a record; null when nothing was ever logged. */
  readonly firstDay: LocalDay | null;
}

/** Everything a chart over years shows. */
export interface ProgressHistory {
  /** All roll-ups, oldest first. */
  readonly days: readonly DayRecord[];
  /** Done appointments, oldest first. */
  readonly sessions: readonly Appointment[];
  readonly care: Care;
}

/** Records of a stretch of days. */
export interface ProgressStretch {
  readonly pain: readonly PainEntry[];
  readonly breaks: readonly BreakRecord[];
}

/** What the progress page needs to be read. */
export interface ProgressApp {
  readProgress(): Outcome<ProgressRoom>;
  readHistory(): Outcome<ProgressHistory>;
  /** Records of the days from first to last, both included; keep it to weeks. */
  readStretch(first: LocalDay, last: LocalDay): Outcome<ProgressStretch>;
  changeChoices(change: (choices: ProgressChoices) => ProgressChoices): Outcome<ProgressChoices>;
}
