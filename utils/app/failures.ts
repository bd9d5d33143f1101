import { asStoreError, type StoreErrorType } from '@/utils/store/store-error';
import type { Failure, Outcome } from './app';

/** Thrown by a use case to refuse what it was given; the message is a whole sentence for the person. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

/** What did not happen. */
export type Not = 'notRead' | 'notSaved';

/** The words for what the store refused; pages fetch them when there is something to say. The worker, which nobody reads, has none. */
export type Explain = (not: Not, type: StoreErrorType) => string | Promise<string>;

/** Does the work and gives what it gave, or why not, in these words. Bugs are thrown on. */
export async function attempt<Value>(not: Not, explain: Explain, work: () => Promise<Value>): Outcome<Value> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: await failureOf(error, not, explain) };
  }
}

async function failureOf(error: unknown, not: Not, explain: Explain): Promise<Failure> {
  if (error instanceof Refusal) return { type: 'invalid', message: error.message };
  const known = asStoreError(error);
  if (known === null) throw error;
  console.error('The store refused.', known.cause ?? known);
  return { type: known.type, message: await explain(not, known.type) };
}
