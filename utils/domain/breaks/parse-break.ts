import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { checkAsText, MISSING, numberWithin, textWithin } from '../checking';
import { noteSchema, stampEntries } from '../records';
import type { Result } from '../result';
import type { BreakRecord } from './break-record';
import { breakOutcomeSchema } from './outcome-schema';

/** `BreakRecord`. */
export const breakSchema = v.object(
  {
    ...stampEntries,
    routine: textWithin({ min: 1, max: 100 }, t('errors.breakRoutine')),
    outcome: breakOutcomeSchema,
    reason: v.exactOptional(noteSchema),
    // No upper bound: a natural break may be a holiday.
    seconds: v.exactOptional(numberWithin({ min: 0, max: Number.MAX_SAFE_INTEGER }, t('errors.breakLength'))),
    exercises: v.exactOptional(
      v.array(
        v.object(
          {
            id: v.string(MISSING),
            felt: v.exactOptional(v.picklist(['helped', 'hurt'], t('errors.exerciseFelt'))),
          },
          MISSING,
        ),
        MISSING,
      ),
    ),
  },
  MISSING,
);

/** Reads a break from a file or the store; the error is one text of whole sentences. */
export function parseBreak(value: unknown): Result<BreakRecord, string> {
  return checkAsText<BreakRecord>('errors.break', breakSchema, value);
}
