import * as v from 'valibot';
import { breakOutcomeSchema } from '../breaks/outcome-schema';
import { checkAsText, MISSING } from '../checking';
import { countSchema, painScoreSchema } from '../records';
import type { Result } from '../result';
import { localDaySchema } from '../time/time-schemas';
import type { DayRecord } from './rollup';

/** `DayRecord`. */
export const daySchema = v.object(
  {
    day: localDaySchema,
    breaks: v.record(v.string(MISSING), v.record(breakOutcomeSchema, countSchema, MISSING), MISSING),
    pain: v.record(v.picklist(['average24h', 'now', 'worst24h'], MISSING), v.array(painScoreSchema, MISSING), MISSING),
    habits: v.record(v.string(MISSING), v.unknown(), MISSING),
  },
  MISSING,
);

/** Reads a day's numbers from a file or the store; the error is one text of whole sentences. */
export function parseDay(value: unknown): Result<DayRecord, string> {
  return checkAsText<DayRecord>('errors.day', daySchema, value);
}
