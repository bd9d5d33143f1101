import type { Plan } from '@/utils/domain/plan/plan';
import type { SyncedPlan } from '@/utils/domain/sync/synced';
import type { Outcome } from './app';

/** What the browser holds for Unknot beside its own store, as it is; what there is none of is empty. */
export interface Beside {
  /** What the person's organisation has set. */
  readonly policy: Readonly<Record<string, unknown>>;
  /** What is on the shelf that a person's machines share. */
  readonly shelf: Readonly<Record<string, unknown>>;
}

/** The shelf, as the browser's room gives it. */
export interface Shelf {
  put(items: Readonly<Record<string, unknown>>): Promise<void>;
  clear(): Promise<void>;
}

/** How the exchange of the plan stands on this machine. */
export interface SyncState {
  readonly isOn: boolean;
  /** The plan that another machine's has replaced here; null when there is none to go back to. */
  readonly before: SyncedPlan | null;
}

/** The use cases of a plan that follows the person from machine to machine. */
export interface SyncApp {
  readSync(): Outcome<SyncState>;
  /** Takes part, or ends it for all machines: what was on the shelf is deleted. `items` is what is on it now. */
  setSync(isOn: boolean, items: Readonly<Record<string, unknown>>): Outcome<SyncState>;
  /** Leaves this plan on the shelf or takes the one from there, whichever is newer. Does nothing while off. */
  exchangePlan(items: Readonly<Record<string, unknown>>): Outcome<SyncState>;
  /** The plan as it was before another machine's took its place; that one is then the newest everywhere. */
  takeBack(items: Readonly<Record<string, unknown>>): Outcome<SyncState>;
  /** Notes that the person has answered this suggestion of their organisation, and applies it when they agreed. */
  answerPolicy(answer: string, change: ((plan: Plan) => Plan) | null): Outcome<null>;
  /** The last suggestion that was answered; null when none was. */
  readAnswer(): Outcome<string | null>;
}
