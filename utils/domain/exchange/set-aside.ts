import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { checkAsText, MISSING } from '../checking';
import type { Result } from '../result';

/** A value that could not be read, and where it stood. */
export interface SetAside {
  readonly store: 'documents' | 'pain' | 'breaks' | 'appointments' | 'days';
  readonly key: string;
  readonly value: unknown;
}

/** `SetAside`. */
export const setAsideSchema = v.object(
  {
    store: v.picklist(['documents', 'pain', 'breaks', 'appointments', 'days'], t('data.unknownStore')),
    key: v.string(MISSING),
    value: v.unknown(),
  },
  MISSING,
);

/** Reads one from a file; the error is one text of whole sentences. */
export function parseSetAside(value: unknown): Result<SetAside, string> {
  return checkAsText<SetAside>('errors.setAside', setAsideSchema, value);
}

/** The value as it can stand in a backup: what JSON has no form for comes as its text. */
export function setAside({ store, key, value }: SetAside): SetAside {
  return { store, key, value: isWritable(value) ? value : String(value) };
}

function isWritable(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false; // a circle, a BigInt, or deeper than a stack: no version of Unknot wrote that
  }
}
