import * as v from 'valibot';
import { t } from '@/utils/i18n/t';
import { checkAsText, MISSING } from '../checking';
import { noteSchema, painScoreSchema, stampEntries } from '../records';
import type { Result } from '../result';
import { type PainEntry, REGIONS } from './entry';

/** `PainEntry`. */
export const painEntrySchema = v.object(
  {
    ...stampEntries,
    kind: v.picklist(['average24h', 'now', 'worst24h'], t('errors.painKind')),
    score: painScoreSchema,
    regions: v.exactOptional(
      v.record(v.picklist(REGIONS, t('errors.region', REGIONS.join(', '))), painScoreSchema, MISSING),
    ),
    note: v.exactOptional(noteSchema),
    context: v.exactOptional(noteSchema),
  },
  MISSING,
);

/** Reads a pain entry from a file or the store; the error is one text of whole sentences. Zero is a score like any. */
export function parsePainEntry(value: unknown): Result<PainEntry, string> {
  return checkAsText<PainEntry>('errors.painEntry', painEntrySchema, value);
}
