import type { BreakRecord } from '../breaks/break-record';
import type { Appointment } from '../care/appointment';
import type { Care } from '../care/care';
import type { ExercisePreferences } from '../exercises/preferences';
import type { PainEntry } from '../pain/entry';
import type { Plan } from '../plan/plan';
import type { ProgressChoices } from '../progress/choices';
import type { DayRecord } from '../progress/rollup';
import type { EpochMs } from '../time/units';
import type { SetAside } from './set-aside';

/** The form of the document; a file with a higher number is a newer Unknot's. */
export const BACKUP_VERSION = 1;

/** Everything the person has, as one document. Its shape is described in docs/data.md. */
export interface Backup extends BackupHead {
  readonly pain: readonly PainEntry[];
  readonly breaks: readonly BreakRecord[];
  readonly appointments: readonly Appointment[];
  /** Worked out from the records; only the habits are known from here alone. */
  readonly days: readonly DayRecord[];
  /** What the store holds but could not be read, as it is, so that nothing is lost. */
  readonly unreadable: readonly SetAside[];
}

/** What stands before the lists. */
export interface BackupHead {
  readonly exportedAt: EpochMs;
  /** Null when nothing was ever decided, so that the standard plan is in use. */
  readonly plan: Plan | null;
  /** The massage plan; null until there is one. */
  readonly care: Care | null;
  /** What the person wants of exercises; null when they never said. */
  readonly exercises: ExercisePreferences | null;
  /** How they want the progress page; null when they never said. */
  readonly progress: ProgressChoices | null;
}

/** The lists of a backup, in their order. */
export const BACKUP_LISTS = ['pain', 'breaks', 'appointments', 'days', 'unreadable'] as const;
export type BackupList = (typeof BACKUP_LISTS)[number];

/** The beginning of a backup as text; the lists follow, then `BACKUP_END`. */
export function beginBackup({ exportedAt, plan, care, exercises, progress }: BackupHead): string {
  const head = { format: 'unknot', version: BACKUP_VERSION, exportedAt, plan, care, exercises, progress };
  const lines = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{${lines.join(',\n')}`;
}

/** What stands before the items of a list. */
export function beginList(name: BackupList): string {
  return `,\n"${name}":[`;
}

/** Items of a list, each on a line of its own; `isFirst` for those at its beginning. */
export function itemLines(items: readonly object[], isFirst: boolean): string {
  return items.map((item, index) => `${isFirst && index === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`).join('');
}

export const LIST_END = '\n]';
export const BACKUP_END = '}\n';
