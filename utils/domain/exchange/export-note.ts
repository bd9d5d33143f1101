import * as v from 'valibot';
import { checkAsText, MISSING } from '../checking';
import type { Result } from '../result';
import { epochMsSchema } from '../time/time-schemas';
import type { EpochMs } from '../time/units';

/** When everything was last taken out. Kept as a document of its own that no export holds. */
export interface ExportNote {
  readonly version: 1;
  readonly exportedAt: EpochMs;
}

const noteSchema = v.object({ version: v.literal(1, MISSING), exportedAt: epochMsSchema }, MISSING);

/** Reads the note from the store; the error is one text of whole sentences. */
export function parseExportNote(value: unknown): Result<ExportNote, string> {
  return checkAsText<ExportNote>('errors.value', noteSchema, value);
}
