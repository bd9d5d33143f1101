import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { checkAsText, MISSING, numberWithin } from '../checking';
import { countSchema } from '../records';
import type { Result } from '../result';
import { epochMsSchema, zoneSchema } from '../time/time-schemas';
import type { ScheduleState } from './state';

const flag = v.boolean(MISSING);
const text = v.string(MISSING);
const texts = v.array(text, MISSING);
const length = numberWithin({ min: 0, max: Number.MAX_SAFE_INTEGER }, t('options.lengthTimeZeroMore'));
/** A moment worked out by the rules may lie between two milliseconds. */
const moment = numberWithin({ min: 0, max: 8.64e15 }, t('options.momentNumberMillisecondsSince'));

const stateSchema = v.object(
  {
    version: v.literal(1, MISSING),
    at: epochMsSchema,
    zone: zoneSchema,
    wakeAt: moment,
    input: v.picklist(['active', 'idle', 'locked'], MISSING),
    signals: v.object({ fullScreen: flag, meeting: flag, audible: flag }, MISSING),
    awaySince: v.nullable(moment),
    elapsed: v.record(text, length, MISSING),
    fixedDue: texts,
    fixedUntil: moment,
    open: v.nullable(
      v.object(
        {
          id: text,
          routine: text,
          others: texts,
          shownAt: moment,
          snoozes: countSchema,
          // What 0.1.0 did not have yet has a default; a prompt that was open then is over in ten minutes.
          lasts: v.exactOptional(length, 60),
          startedAt: v.nullable(moment),
          haltedAt: v.exactOptional(v.nullable(moment), null),
          halted: v.exactOptional(length, 0),
          answerBy: moment,
          isDismissed: flag,
          isLeft: v.exactOptional(flag, false),
        },
        MISSING,
      ),
    ),
    snoozed: v.nullable(v.object({ routine: text, others: texts, until: moment, snoozes: countSchema }, MISSING)),
    held: v.nullable(
      v.object(
        { reason: v.picklist(['fullScreen', 'meeting', 'media'], MISSING), routine: text, since: moment, isOver: flag },
        MISSING,
      ),
    ),
    notBefore: v.nullable(moment),
    pause: v.nullable(v.object({ from: moment, until: moment }, MISSING)),
    asked: v.array(moment, MISSING),
    skips: v.array(moment, MISSING),
    prompts: countSchema,
    quietFor: v.exactOptional(v.nullable(countSchema), null),
    told: texts,
    notices: v.array(
      v.object(
        {
          appointment: text,
          kind: v.picklist(['before', 'after', 'nudge'], MISSING),
          startsAt: moment,
          key: text,
          isDismissed: flag,
        },
        MISSING,
      ),
      MISSING,
    ),
  },
  MISSING,
);

/** Reads the stored schedule; the error is one text of whole sentences. */
export function parseState(value: unknown): Result<ScheduleState, string> {
  return checkAsText<ScheduleState>('errors.schedule', stateSchema, value);
}
