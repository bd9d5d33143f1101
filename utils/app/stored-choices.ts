import { INITIAL_CHOICES, type ProgressChoices, parseChoices } from '@/utils/domain/progress/choices';
import { readDocument } from '@/utils/store/documents';
import type { ReadTransaction } from '@/utils/store/transaction';
import { PROGRESS } from './document-names';

/** How the person wants the progress page; a broken document comes apart, the first choices in its place. */
export async function readChoices(
  transaction: ReadTransaction,
): Promise<{ choices: ProgressChoices; broken?: unknown }> {
  const stored = await readDocument(transaction, PROGRESS);
  if (stored === undefined) return { choices: INITIAL_CHOICES };
  const parsed = parseChoices(stored);
  return parsed.ok ? { choices: parsed.value } : { choices: INITIAL_CHOICES, broken: stored };
}
