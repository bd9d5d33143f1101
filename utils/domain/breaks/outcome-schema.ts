import * as v from 'valibot';

/** `BreakOutcome`. */
export const breakOutcomeSchema = v.picklist(
  ['done', 'partial', 'skipped', 'snoozed', 'missed', 'natural', 'held'],
  'A break ends as done, partial, skipped, snoozed, missed, natural or held.',
);
