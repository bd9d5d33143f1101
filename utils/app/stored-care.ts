import { type Care, initialCare } from '@/utils/domain/care/care';
import { parseCare } from '@/utils/domain/care/parse-care';
import { readDocument } from '@/utils/store/documents';
import { StoreError } from '@/utils/store/store-error';
import type { ReadTransaction } from '@/utils/store/transaction';
import { CARE } from './document-names';

/** The care plan; a broken one comes apart, an empty one in its place. Throws StoreError `newerVersion` for one from the future. */
export async function readCare(transaction: ReadTransaction): Promise<{ care: Care; broken?: unknown }> {
  const stored = await readDocument(transaction, CARE);
  if (stored === undefined) return { care: initialCare() };
  const parsed = parseCare(stored);
  if (parsed.ok) return { care: parsed.value };
  if (parsed.error.type === 'newerVersion') throw new StoreError('newerVersion', parsed.error.messages);
  return { care: initialCare(), broken: stored };
}
