import { asStoreError, type StoreErrorType } from '@/utils/store/store-error';
import type { Failure, Outcome } from './app';

/** Thrown by a use case to refuse what it was given; the message is a whole sentence for the person. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

const MESSAGES: Readonly<Record<StoreErrorType, string>> = {
  diskFull:
    'Not saved: the disk or the space for this browser is full. What was saved before is safe. Free some space, then try again.',
  newerVersion:
    'Not saved: a newer version of Unknot wrote this data, and this one only reads it. Update Unknot, then try again.',
  unavailable:
    'Not saved: the browser does not let Unknot at its storage now. What was saved before is safe. Restart the browser, then try again.',
  failed: 'Not saved: the browser broke off in the middle. What was saved before is safe. Please try again.',
};

/** Does the work and gives what it gave, or why not. Bugs are thrown on. */
export async function attempt<Value>(work: () => Promise<Value>): Outcome<Value> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return { type: 'invalid', message: error.message };
  const known = asStoreError(error);
  if (known === null) throw error;
  console.error('The store refused.', known.cause ?? known);
  return { type: known.type, message: MESSAGES[known.type] };
}
