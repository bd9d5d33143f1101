import * as v from 'valibot';
import { checkAsText, MISSING, wholeNumberWithin } from '../checking';
import type { Result } from '../result';
import type { BackupChoices } from './backup-choices';

const moment = wholeNumberWithin({ min: 0, max: 8.64e15 }, MISSING);

const choicesSchema = v.object(
  {
    version: v.literal(1, MISSING),
    nextAt: v.nullable(moment),
    last: v.nullable(v.object({ at: moment, name: v.string(MISSING) }, MISSING)),
    failure: v.nullable(v.picklist(['notAllowed', 'notRead', 'notWritten'], MISSING)),
  },
  MISSING,
);

/** Reads the choices from the store; the error is one text of whole sentences. */
export function parseBackupChoices(value: unknown): Result<BackupChoices, string> {
  return checkAsText<BackupChoices>('errors.value', choicesSchema, value);
}
