/** Why the store cannot do what was asked. */
export type StoreErrorType = 'newerVersion' | 'diskFull' | 'unavailable' | 'failed';

/** The one error the store throws by itself; `cause` is what the browser said. */
export class StoreError extends Error {
  constructor(
    readonly type: StoreErrorType,
    cause?: unknown,
  ) {
    super(`The store says: ${type}.`, { cause });
    this.name = 'StoreError';
  }
}

const UNAVAILABLE = ['InvalidStateError', 'UnknownError', 'SecurityError', 'NotAllowedError', 'TimeoutError'];

/** What the browser's own errors mean here. Null for an error that is none of the database's: a bug. */
export function asStoreError(error: unknown): StoreError | null {
  if (error instanceof StoreError) return error;
  if (!(error instanceof DOMException) && !isNamedError(error)) return null;
  if (error.name === 'QuotaExceededError') return new StoreError('diskFull', error);
  if (error.name === 'VersionError') return new StoreError('newerVersion', error);
  return new StoreError(UNAVAILABLE.includes(error.name) ? 'unavailable' : 'failed', error);
}

/** A quota error is a class of its own in newer browsers, and test databases have their own exceptions. */
function isNamedError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    /^(QuotaExceeded|Version|InvalidState|Unknown|Abort|Data|Constraint|TransactionInactive)Error$/.test(error.name)
  );
}
