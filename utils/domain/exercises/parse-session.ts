import * as v from 'valibot';
import { checkAsText, MISSING, numberWithin } from '../checking';
import { countSchema } from '../records';
import type { Result } from '../result';
import { epochMsSchema } from '../time/time-schemas';
import type { Session } from './session';

const text = v.string(MISSING);
const length = numberWithin({ min: 0, max: 86_400 }, MISSING); // no break is longer than a day

const sessionSchema = v.object(
  {
    version: v.literal(1, MISSING),
    prompt: text,
    startedAt: epochMsSchema,
    routine: text,
    items: v.array(v.object({ id: text, reps: countSchema, seconds: length }, MISSING), MISSING),
    index: countSchema,
    since: length,
    taken: v.array(text, MISSING),
    skipped: v.array(text, MISSING),
    felt: v.record(text, v.picklist(['helped', 'hurt'], MISSING), MISSING),
    seenAt: epochMsSchema,
  },
  MISSING,
);

/** Reads the break that is being taken; the error is one text of whole sentences. */
export function parseSession(value: unknown): Result<Session, string> {
  return checkAsText<Session>('errors.break', sessionSchema, value);
}
