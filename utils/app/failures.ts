import { asStoreError, type StoreErrorType } from '@/utils/store/store-error';
import type { Failure, Outcome } from './app';

/** Thrown by a use case to refuse what it was given; the message is a whole sentence for the person. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

/** How a failure begins: by what did not happen. */
type Not = 'Not read' | 'Not saved';

const MESSAGES: Readonly<Record<StoreErrorType, string>> = {
  diskFull:
    'the disk or the storage of the browser is full. What was saved before is safe. Free some space, then try again.',
  newerVersion:
    'a newer version of Unknot wrote this data. What was saved before is safe. Update Unknot, then try again.',
  unavailable:
    'the browser does not open its storage. What was saved before is safe. Restart the browser, then try again.',
  failed: 'the browser broke off. What was saved before is safe. Please try again.',
};

/** Does the work and gives what it gave, or why not, which begins with `not`. Bugs are thrown on. */
export async function attempt<Value>(not: Not, work: () => Promise<Value>): Outcome<Value> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: failureOf(error, not) };
  }
}

function failureOf(error: unknown, not: Not): Failure {
  if (error instanceof Refusal) return { type: 'invalid', message: error.message };
  const known = asStoreError(error);
  if (known === null) throw error;
  console.error('The store refused.', known.cause ?? known);
  return { type: known.type, message: `${not}: ${MESSAGES[known.type]}` };
}
