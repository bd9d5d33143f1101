import type { BreakRecord } from '../breaks/break-record';
import type { Appointment } from '../care/appointment';
import type { Care } from '../care/care';
import type { ExercisePreferences } from '../exercises/preferences';
import type { PainEntry } from '../pain/entry';
import type { Plan } from '../plan/plan';
import type { DayRecord } from '../progress/rollup';
import type { EpochMs } from '../time/units';

/** Everything the person has, as one document. Its shape is described in docs/data.md. */
export interface Backup {
  readonly format: 'unknot';
  readonly version: 1;
  readonly exportedAt: EpochMs;
  /** Null when nothing was ever decided, so that the standard plan is in use. */
  readonly plan: Plan | null;
  /** The massage plan; null until there is one. */
  readonly care: Care | null;
  /** What the person wants of exercises; null when they never said. */
  readonly exercises: ExercisePreferences | null;
  readonly pain: readonly PainEntry[];
  readonly breaks: readonly BreakRecord[];
  readonly appointments: readonly Appointment[];
  readonly days: readonly DayRecord[];
  /** What the store holds but could not be read, as it is, so that nothing is lost. */
  readonly unreadable: readonly { readonly store: string; readonly key: string; readonly value: unknown }[];
}

/** The document of these parts. */
export function backupOf(parts: Omit<Backup, 'format' | 'version'>): Backup {
  return { format: 'unknot', version: 1, ...parts };
}
