import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import type { Session } from '@/utils/domain/exercises/session';
import type { PainEntry, PainKind, PainScore, Region } from '@/utils/domain/pain/entry';
import type { Plan } from '@/utils/domain/plan/plan';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import type { Result } from '@/utils/domain/result';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import type { ScheduleState } from '@/utils/domain/schedule/state';
import type { Surface } from '@/utils/domain/schedule/surface';
import type { LocalDay, Moment } from '@/utils/domain/time/units';

/** Why nothing was saved. The message is a whole sentence for the person. */
export interface Failure {
  readonly type: 'diskFull' | 'newerVersion' | 'unavailable' | 'invalid' | 'failed';
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

export interface PainInput {
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

export interface LogDay {
  readonly day: LocalDay;
  readonly pain: readonly PainEntry[];
  readonly breaks: readonly BreakRecord[];
}

export interface LogPage {
  readonly days: readonly LogDay[];
  /** There are earlier days. */
  readonly hasMore: boolean;
  /** Records of these days that could not be read. */
  readonly troubles: readonly Trouble[];
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
  changeBreak(id: string, change: Partial<Pick<BreakRecord, 'outcome' | 'reason'>>): Outcome<BreakRecord>;

  /** Calls back after every write of this or another page or the worker; gives the way to stop. */
  watch(onChange: () => void): () => void;
}

/** What the break page shows. */
export interface BreakRoom extends Snapshot {
  /** The break that is being taken, or the last one whose page was closed; null when there is none. */
  readonly session: Session | null;
  readonly preferences: ExercisePreferences;
  /** Ids of exercises done today and the two days before, newest first, and those of the very last break. */
  readonly recent: readonly string[];
  readonly last: readonly string[];
}

/** What the break page needs. */
export interface BreakApp extends Pick<PopupApp, 'commit' | 'logPain' | 'removePain' | 'changeBreak' | 'watch'> {
  readBreakRoom(): Outcome<BreakRoom>;
  /** Remembers how far the break is; tells nobody, because nobody else shows it. */
  saveSession(session: Session): Outcome<null>;
  /**
   * Writes the exercises done, and how they felt, into the record of a break that has ended. Gives null when it left no
   * record, because it was erased or never logged.
   */
  closeSession(session: Session): Outcome<BreakRecord | null>;
  /** A change that is none (an exercise of the person's own that is too long, say) is refused and the old choice kept. */
  changePreferences(change: (preferences: ExercisePreferences) => ExercisePreferences): Outcome<ExercisePreferences>;
}

/** All use cases: every way in which a page may change what is stored. */
export interface App extends PopupApp, Pick<BreakApp, 'changePreferences'> {
  readPreferences(): Outcome<ExercisePreferences>;
  removeBreak(id: string): Outcome<BreakRecord>;
  restoreBreak(record: BreakRecord): Outcome<BreakRecord>;

  /** All appointments, newest first, at most 500. */
  listAppointments(): Outcome<readonly Appointment[]>;
  saveAppointment(input: AppointmentInput): Outcome<Appointment>;
  removeAppointment(id: string): Outcome<Appointment>;
  restoreAppointment(appointment: Appointment): Outcome<Appointment>;

  /** Days that have records, newest first, `count` of them, all before `before` (null: from the newest). */
  readLog(before: LocalDay | null, count: number): Outcome<LogPage>;
  /** The whole store as the text of one JSON document. */
  exportAll(): Outcome<string>;
  /** Removes everything, the plan included; the next read starts afresh. */
  eraseAll(): Outcome<null>;

  close(): void;
}

/** What the use cases need from outside. */
export interface AppSetting {
  readonly now: () => Moment;
  readonly database?: string;
  /** Told after each write, so that the worker can be woken. */
  readonly announce?: () => void;
}
