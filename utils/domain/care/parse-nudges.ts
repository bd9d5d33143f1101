import * as v from 'valibot';
import { checkAsText, MISSING, numberWithin } from '../checking';
import type { Result } from '../result';
import { timeOfDaySchema } from '../time/time-schemas';
import type { Nudge } from './nudges';

const moment = v.exactOptional(numberWithin({ min: 0, max: 8.64e15 }, MISSING));

const nudgesSchema = v.array(
  v.object(
    {
      id: v.string(MISSING),
      kind: v.picklist(['book', 'soreness', 'checkIn', 'yoga', 'windDown', 'medicine', 'lookBack'], MISSING),
      subject: v.string(MISSING),
      at: moment,
      until: moment,
      weekdays: v.exactOptional(v.array(v.number(MISSING), MISSING)),
      time: v.exactOptional(timeOfDaySchema),
    },
    MISSING,
  ),
  MISSING,
);

/** Reads the reminders that pages have worked out; the error is one text. */
export function parseNudges(value: unknown): Result<readonly Nudge[], string> {
  return checkAsText<readonly Nudge[]>('errors.value', nudgesSchema, value);
}
