import * as v from 'valibot';
import { checkAsText, MISSING } from '../checking';
import { noteSchema, painScoreSchema, stampEntries } from '../records';
import type { Result } from '../result';
import { type PainEntry, REGIONS } from './entry';

/** `PainEntry`. */
export const painEntrySchema = v.object(
  {
    ...stampEntries,
    kind: v.picklist(
      ['average24h', 'now', 'worst24h'],
      'A pain entry is the average or the worst of 24 hours, or right now.',
    ),
    score: painScoreSchema,
    regions: v.exactOptional(
      v.record(v.picklist(REGIONS, `A region is one of ${REGIONS.join(', ')}.`), painScoreSchema, MISSING),
    ),
    note: v.exactOptional(noteSchema),
    context: v.exactOptional(noteSchema),
  },
  MISSING,
);

/** Reads a pain entry from a file or the store; the error is one text of whole sentences. Zero is a score like any. */
export function parsePainEntry(value: unknown): Result<PainEntry, string> {
  return checkAsText<PainEntry>('pain entry', painEntrySchema, value);
}
