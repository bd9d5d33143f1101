import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { Care, Milestone } from '@/utils/domain/care/care';
import type { PainEntry, PainScore } from '@/utils/domain/pain/entry';
import type { Plan } from '@/utils/domain/plan/plan';
import type { ProgressChoices } from '@/utils/domain/progress/choices';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import type { SummarySource } from '@/utils/domain/progress/summary';
import type { Span, Visit } from '@/utils/domain/progress/summary-spans';
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

/** What a summary can be chosen from. */
export interface Visits {
  readonly today: LocalDay;
  /** The last visit with each person, before today; sessions of more than 400 days ago are not looked at. */
  readonly visits: readonly Visit[];
  readonly hidesNumbers: boolean;
}

/** One answer to how much pain got in the way in the week up to its day. */
export interface InterferenceNote {
  readonly day: LocalDay;
  /** 0 not at all, 10 completely. */
  readonly score: PainScore;
}

/** What the look-back of the week shows. */
export interface WeekRoom {
  readonly now: Moment;
  /** Today, where the person is. */
  readonly today: LocalDay;
  readonly plan: Plan;
  readonly choices: ProgressChoices;
  /** Roll-ups of the last five weeks, today included, oldest first. */
  readonly days: readonly DayRecord[];
  /** Those of the last five weeks and the next seven days, whatever became of them, oldest first. */
  readonly appointments: readonly Appointment[];
  readonly milestones: readonly Milestone[];
  /** The rule of the care plan is on, so that it may have a card. */
  readonly hasRule: boolean;
  /** Of the last five weeks, oldest first. */
  readonly answers: readonly InterferenceNote[];
}

/** What the summary for a visit and the look-back of the week need. */
export interface SummaryApp {
  readVisits(): Outcome<Visits>;
  /** What was stored of a span; of more than a year the roll-ups, but pain entries of its last year only. */
  readSummarySource(span: Span): Outcome<SummarySource>;
  readWeek(): Outcome<WeekRoom>;
  /** Notes how much pain got in the way, whole, 0 to 10; null takes the answer away. Gives what was noted before. */
  noteInterference(day: LocalDay, score: PainScore | null): Outcome<PainScore | null>;
}
