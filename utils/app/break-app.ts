import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { ExercisePreferences } from '@/utils/domain/exercises/preferences';
import type { Session } from '@/utils/domain/exercises/session';
import type { Outcome, PopupApp, Snapshot } from './app';

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
