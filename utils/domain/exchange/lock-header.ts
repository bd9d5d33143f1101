import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { check, MISSING, wholeNumberWithin } from '../checking';
import type { Result } from '../result';

/** The first line of a locked file: how it was locked. The bytes are in base64. */
export interface LockHeader {
  readonly format: 'unknot-locked';
  readonly version: 1;
  /** How often PBKDF2 was applied. */
  readonly rounds: number;
  /** 16 bytes, mixed with the passphrase. */
  readonly salt: string;
  /** 12 bytes, never the same for two files. */
  readonly iv: string;
  /** Nothing at all, locked with the same key: 12 bytes of its own iv and 16 that tell whether a passphrase is the right one. */
  readonly check: string;
}

/** How every locked file begins. */
export const LOCKED_BEGINNING = '{"format":"unknot-locked",';

const ROUNDS = { min: 100_000, max: 10_000_000 }; // fewer would be no lock, more would keep the machine busy for minutes
const NEWER = t('data.lockNewer');
const UNREADABLE = t('data.lockChanged');

const base64 = (pattern: RegExp) =>
  v.pipe(
    v.string(MISSING),
    v.check((text) => pattern.test(text), MISSING),
  );

const headerSchema = v.object(
  {
    format: v.literal('unknot-locked', MISSING),
    version: v.literal(1, MISSING),
    rounds: wholeNumberWithin(ROUNDS, MISSING),
    salt: base64(/^[A-Za-z\d+/]{22}==$/),
    iv: base64(/^[A-Za-z\d+/]{16}$/),
    check: base64(/^[A-Za-z\d+/]{38}==$/),
  },
  MISSING,
);

/** Reads the first line of a locked file; the error is a whole sentence for the person. */
export function parseLockHeader(line: string): Result<LockHeader, string> {
  const value = parsed(line);
  const { version } = Object(value) as { readonly version?: unknown };
  if (typeof version === 'number' && version > 1) return { ok: false, error: NEWER };
  const header = check('errors.value', headerSchema, value);
  return header.ok ? header : { ok: false, error: UNREADABLE };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null; // as unreadable as any other line that is no header
    throw error;
  }
}
