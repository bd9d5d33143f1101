import type { Appointment, AppointmentStatus } from '@/utils/domain/care/appointment';
import type { Cadence } from '@/utils/domain/care/cadence';
import type { Care, Pause, Series } from '@/utils/domain/care/care';
import type { NewSeries } from '@/utils/domain/care/change-series';
import type { MoveChoice, MoveTo } from '@/utils/domain/care/move-appointment';
import type { RuleState } from '@/utils/domain/care/rule-state';
import type { Booking, Proposal } from '@/utils/domain/care/series';
import type { PainScore } from '@/utils/domain/pain/entry';
import type { EpochMs, Moment } from '@/utils/domain/time/units';

/** What the sections of the plan show, as of one moment. */
export interface PlanView {
  readonly now: Moment;
  readonly care: Care;
  /** Oldest first. */
  readonly appointments: readonly Appointment[];
  readonly rule: RuleState | null;
  readonly next: readonly {
    readonly series: string;
    readonly proposal: Proposal | null;
    readonly booking: Booking | null;
  }[];
}

/** Writes; gives the sentence that says why not, or null. */
type Written = Promise<string | null>;

/** Changes the plan and offers to take it back; `what` says what happened. */
export type EditCare = (change: (care: Care) => Care, what?: string) => Written;

/** A series as the form gives it. */
export type SeriesDraft = Omit<NewSeries, 'id'>;

/** Scores around a session; null takes one away. */
export interface SessionScores {
  readonly before?: PainScore | null;
  readonly after?: PainScore | null;
  readonly h24?: PainScore | null;
  readonly h48?: PainScore | null;
}

/** Everything the sections may ask the page to write. Each can be taken back. */
export interface PlanDesk {
  readonly edit: EditCare;
  readonly start: (draft: SeriesDraft, cadence: Cadence) => Written;
  readonly pause: (pause: Omit<Pause, 'id'>) => Written;
  readonly book: (series: Series, at: EpochMs) => Written;
  readonly settle: (appointment: Appointment, status: AppointmentStatus) => Written;
  readonly move: (appointment: Appointment, to: MoveTo, choice: MoveChoice) => Written;
  readonly remove: (appointment: Appointment) => Written;
  /** Adds what was picked from a calendar file. */
  readonly add: (appointments: readonly Appointment[]) => Written;
  readonly note: (appointment: Appointment, scores: SessionScores) => Written;
}
