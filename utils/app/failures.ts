import { asStoreError, type StoreErrorType } from '@/utils/store/store-error';
import type { Failure, Outcome } from './app';

/** Thrown by a use case to refuse what it was given; the message is a whole sentence for the person. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

/** Each goes on after "Not saved: " or "Not read: ". */
const MESSAGES: Readonly<Record<StoreErrorType, string>> = {
  diskFull:
    'the disk or the space for this browser is full. What was saved before is safe. Free some space, then try again.',
  newerVersion:
    'a newer version of Unknot wrote this data, and this one must not change it. Nothing is lost. Update Unknot, then try again.',
  unavailable:
    'the browser does not let Unknot at its storage now. What was saved before is safe. Restart the browser, then try again.',
  failed: 'the browser broke off in the middle. What was saved before is safe. Please try again.',
};

/** Reads, and gives what was read, or why not. Bugs are thrown on. */
export function attempt<Value>(work: () => Promise<Value>): Outcome<Value> {
  return settle(work, 'Not read');
}

/** Does work that saves something, and gives what it gave, or why nothing was saved. Bugs are thrown on. */
export function attemptToSave<Value>(work: () => Promise<Value>): Outcome<Value> {
  return settle(work, 'Not saved');
}

async function settle<Value>(work: () => Promise<Value>, what: string): Outcome<Value> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: failureOf(error, what) };
  }
}

function failureOf(error: unknown, what: string): Failure {
  if (error instanceof Refusal) return { type: 'invalid', message: error.message };
  const known = asStoreError(error);
  if (known === null) throw error;
  console.error('The store refused.', known.cause ?? known);
  return { type: known.type, message: `${what}: ${MESSAGES[known.type]}` };
}
