import type { Result } from '@/utils/domain/result';
import { t } from '@/utils/i18n/t';
import type { Failure, Outcome } from './app';
import type { LongWork } from './exchange-app';

/** Thrown inside long work when the person stops it. */
class Cancelled extends Error {
  constructor() {
    super('The work was cancelled.');
    this.name = 'Cancelled';
  }
}

const CANCELLED: Failure = { type: 'cancelled', message: t('errors.cancelled') };

/** Follows a piece of work step by step. */
export interface Steps {
  /** So many more of the steps are done. Throws when the person has cancelled, which `cancellable` turns into a failure. */
  done(count: number): void;
  /** How many steps there are, once that is known. */
  expect(total: number): void;
  /** All of them are done: the last moment at which the work can be cancelled. */
  finish(): void;
}

/** Tells of steps as shares of this part of the work, from 0 to 1. */
export function stepsOf({ onProgress, signal }: LongWork, from = 0, until = 1): Steps {
  let total = 1;
  let count = 0;

  function done(steps: number): void {
    if (signal?.aborted) throw new Cancelled();
    count += steps;
    onProgress?.(from + (until - from) * Math.min(1, count / total));
  }

  return {
    expect: (steps) => {
      total = Math.max(1, steps);
    },
    done,
    finish: () => done(total),
  };
}

/** The outcome of work that may be cancelled; whatever it had written was taken back with its transaction. */
export async function cancellable<Value>(work: () => Promise<Result<Value, Failure>>): Outcome<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled) return { ok: false, error: CANCELLED };
    throw error;
  }
}
