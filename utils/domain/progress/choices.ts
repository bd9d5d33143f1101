import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import type { Weekday } from '../care/day-number';
import { checkAsText, MISSING, wholeNumberWithin } from '../checking';
import type { Result } from '../result';

/** How the person wants their progress shown. */
export interface ProgressChoices {
  readonly version: 1;
  /** Pain scores are not shown as numbers or pictures until the person asks for them (clinical 3: numbers can weigh). */
  readonly hidesNumbers: boolean;
  /** The weekday, 0 for Monday, on which the look-back of the week is offered; null for never. */
  readonly lookBack: Weekday | null;
}

/** What holds until the person says otherwise. */
export const INITIAL_CHOICES: ProgressChoices = { version: 1, hidesNumbers: false, lookBack: null };

/** `ProgressChoices`. */
export const choicesSchema = v.object(
  {
    version: v.literal(1, MISSING),
    hidesNumbers: v.boolean(MISSING),
    lookBack: v.nullable(wholeNumberWithin({ min: 0, max: 6 }, t('progress.weekdayOutOfRange'))),
  },
  MISSING,
);

/** Reads the choices from a file or the store; the error is one text of whole sentences. */
export function parseChoices(value: unknown): Result<ProgressChoices, string> {
  return checkAsText<ProgressChoices>('errors.viewChoice', choicesSchema, value);
}
