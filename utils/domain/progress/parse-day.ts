import * as v from 'valibot';
import { breakOutcomeSchema } from '../breaks/parse-break';
import { checkAsText, missingFrom } from '../checking';
import { countSchema, painScoreSchema } from '../records';
import type { Result } from '../result';
import { localDaySchema } from '../time/time-schemas';
import type { DayRecord } from './rollup';

const missing = missingFrom('day');

const daySchema = v.object(
  {
    day: localDaySchema,
    breaks: v.record(v.string(missing), v.record(breakOutcomeSchema, countSchema, missing), missing),
    pain: v.record(v.picklist(['average24h', 'now', 'worst24h'], missing), v.array(painScoreSchema, missing), missing),
    habits: v.record(v.string(missing), v.unknown(), missing),
  },
  missing,
);

/** Reads a day's numbers from a file or the store; the error is one text of whole sentences. */
export function parseDay(value: unknown): Result<DayRecord, string> {
  return checkAsText<DayRecord>(daySchema, value);
}
