import type { EpochMs, LocalDay, Seconds, Zone } from '../time/units';

/** How one asking ended, or why it was not asked. */
export type BreakOutcome = 'done' | 'partial' | 'skipped' | 'snoozed' | 'missed' | 'natural' | 'held';

/** Why a due prompt was kept back. `hours` is "outside hours". */
export type HoldReason = 'hours' | 'paused' | 'fullScreen' | 'meeting' | 'media' | 'away' | 'cap';

/** What the rules say happened; the store adds the id. */
export interface BreakDraft {
  readonly at: EpochMs;
  /** Local day at `at` in `zone`; never dated again. */
  readonly day: LocalDay;
  readonly zone: Zone;
  /** Routine id; of several that came together, the one that led. */
  readonly routine: string;
  readonly outcome: BreakOutcome;
  /** A HoldReason for `held`; otherwise a short word such as `paused`, or the person's own. */
  readonly reason?: string;
  /** Time the break really took. */
  readonly seconds?: Seconds;
  readonly exercises?: readonly { readonly id: string; readonly felt?: 'helped' | 'hurt' }[];
}

export interface BreakRecord extends BreakDraft {
  /** UUIDv7, so that ids sort by time. */
  readonly id: string;
}
