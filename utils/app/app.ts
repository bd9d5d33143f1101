import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { Care } from '@/utils/domain/care/care';
import type { DayNotes } from '@/utils/domain/care/daily';
import type { MoveChoice, MoveTo } from '@/utils/domain/care/move-appointment';
import type { RuleState } from '@/utils/domain/care/rule-state';
import type { Booking, Proposal } from '@/utils/domain/care/series';
import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import type { PainEntry, PainKind, PainScore, Region } from '@/utils/domain/pain/entry';
import type { Plan } from '@/utils/domain/plan/plan';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import type { Result } from '@/utils/domain/result';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import type { ScheduleState } from '@/utils/domain/schedule/state';
import type { Surface } from '@/utils/domain/schedule/surface';
import type { LocalDay, Moment } from '@/utils/domain/time/units';
import type { BreakApp } from './break-app';

/** Why nothing was saved. The message is a whole sentence for the person. */
export interface Failure {
  readonly type: 'diskFull' | 'newerVersion' | 'unavailable' | 'invalid' | 'cancelled' | 'failed';
  readonly message: string;
}

export type Outcome<Value> = Promise<Result<Value, Failure>>;

/** A record that could not be read; it was kept, not deleted. The message is a whole sentence for the person. */
export interface Trouble {
  readonly key: string;
  readonly message: string;
}

/** Plan, schedule and appointments as of one moment. */
export interface Overview {
  readonly now: Moment;
  readonly plan: Plan;
  readonly state: ScheduleState;
  readonly surface: Surface;
  /** Planned appointments that have not ended, soonest first. */
  readonly upcoming: readonly Appointment[];
  /** Planned appointments of the last 30 days that have ended and wait for "did it happen?". */
  readonly unanswered: readonly Appointment[];
  /** What could not be read and was kept, not deleted; `explainTrouble` says it in words. */
  readonly troubles: readonly string[];
  /** The person has finished the welcome page. */
  readonly isWelcomed: boolean;
  /** An automatic backup is to be made now; only `readOverview` says so. */
  readonly isBackupDue?: boolean;
}

/** The same with what was logged lately, for a page. */
export interface Snapshot extends Overview {
  /** Today's roll-up. */
  readonly today: DayRecord;
  /** Pain entries of today and yesterday, oldest first. */
  readonly recentPain: readonly PainEntry[];
  /** Breaks of today, oldest first, holds included. */
  readonly todaysBreaks: readonly BreakRecord[];
}

export interface PainInput extends Pick<PainChange, 'regions' | 'note'> {
  readonly kind: PainKind;
  readonly score: PainScore;
  /** `yesterday` is stored at noon of that day. */
  readonly when: 'today' | 'yesterday';
}

export interface PainChange {
  readonly score?: PainScore;
  /** Replaces all region scores; an empty object removes them. */
  readonly regions?: Readonly<Partial<Record<Region, PainScore>>>;
  /** An empty text removes the note. */
  readonly note?: string;
}

export type AppointmentInput = Omit<Appointment, 'id' | 'day' | 'zone' | 'status'> & { readonly id?: string };

/** The use cases of the schedule: all that the worker needs. */
export interface ScheduleApp {
  /** Advances the schedule by one event and saves state and records in one transaction. */
  commit(event: ScheduleEvent): Outcome<Overview>;
  readOverview(): Outcome<Overview>;
}

/** What the popup needs besides. */
export interface PopupApp extends Pick<ScheduleApp, 'commit'> {
  read(): Outcome<Snapshot>;
  /** Changes the plan; what has elapsed stays. An invalid plan is refused and the old one kept. */
  changePlan(change: (plan: Plan) => Plan): Outcome<Overview>;
  finishWelcome(): Outcome<Overview>;
  /** The person has read the troubles: what was set aside stays in the export and is not told of again. */
  acknowledgeTroubles(): Outcome<Overview>;

  logPain(input: PainInput): Outcome<PainEntry>;
  changePain(id: string, change: PainChange): Outcome<PainEntry>;
  /** Gives back what was removed, so that it can be put back. */
  removePain(id: string): Outcome<PainEntry>;
  restorePain(entry: PainEntry): Outcome<PainEntry>;

  /** The median of the fortnight before today; null when fewer than three of its days have a score. */
  readUsualPain(): Outcome<number | null>;

  settleAppointment(id: string, status: Appointment['status']): Outcome<Appointment>;
  noteSession(id: string, note: SessionNote): Outcome<Appointment>;
  /** Appointments of the last four days and of today: those that may still be asked about. Oldest first. */
  readSessions(): Outcome<readonly Appointment[]>;
  changeBreak(id: string, change: Partial<Pick<BreakRecord, 'outcome' | 'reason'>>): Outcome<BreakRecord>;

  /** Calls back after every write of this or another page or the worker; gives the way to stop. */
  watch(onChange: () => void): () => void;
}

/** Scores around a session, each 0 to 10; null takes one away, undefined leaves it. */
export interface SessionNote {
  readonly before?: PainScore | null;
  readonly after?: PainScore | null;
  /** Soreness a day and two days later; 0 is gone. */
  readonly h24?: PainScore | null;
  readonly h48?: PainScore | null;
}

/** What is next in one series. */
export interface NextSession {
  /** Its id. */
  readonly series: string;
  /** Null while it is paused or cannot be said. */
  readonly proposal: Proposal | null;
  /** Null when one is booked or none can be. */
  readonly booking: Booking | null;
}

/** What the page of the care plan shows. */
export interface CareRoom extends Overview {
  readonly care: Care;
  /** Those of the last 400 days and all to come, oldest first. */
  readonly appointments: readonly Appointment[];
  /** Where the person's rule stands; null when it is off or has nothing to judge. */
  readonly rule: RuleState | null;
  readonly next: readonly NextSession[];
  /** Today's notes of daily life. */
  readonly notes: DayNotes;
}

/** What the page of the care plan needs. */
export interface CareApp
  extends Pick<
    App,
    | 'listAppointments'
    | 'saveAppointment'
    | 'removeAppointment'
    | 'restoreAppointment'
    | 'settleAppointment'
    | 'noteSession'
    | 'watch'
  > {
  readCareRoom(): Outcome<CareRoom>;
  readCare(): Outcome<Care>;
  /** A change that is none is refused with sentences, and the old plan kept. Gives the plan as it is now. */
  changeCare(change: (care: Care) => Care): Outcome<Care>;
  /** Gives the appointments as they were, so that they can be put back. */
  moveAppointment(id: string, to: MoveTo, choice: MoveChoice): Outcome<readonly Appointment[]>;
  /** All of them or none; gives the ids of those that were not there yet. */
  addAppointments(appointments: readonly Appointment[]): Outcome<readonly string[]>;
  removeAppointments(ids: readonly string[]): Outcome<null>;
  noteDay(day: LocalDay, change: (notes: DayNotes) => DayNotes): Outcome<DayNotes>;
}

/** What the options need: plan, exercises and appointments. */
export interface App extends PopupApp, Pick<BreakApp, 'changePreferences'> {
  readPreferences(): Outcome<ExercisePreferences>;

  /** All appointments, newest first, at most 500. */
  listAppointments(): Outcome<readonly Appointment[]>;
  saveAppointment(input: AppointmentInput): Outcome<Appointment>;
  removeAppointment(id: string): Outcome<Appointment>;
  restoreAppointment(appointment: Appointment): Outcome<Appointment>;

  close(): void;
}
