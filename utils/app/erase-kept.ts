import type { LocalDay } from '@/utils/domain/time/units';
import { deleteAll } from '@/utils/store/batches';
import { readDocuments } from '@/utils/store/documents';
import type { RecordStore } from '@/utils/store/schema';
import type { WriteTransaction } from '@/utils/store/transaction';

const DAY_NAME = /^kept:(?:documents:kept:)?days?:(.*)$/; // numbers of a day that could not be read, of this store or from a file

/** Erases documents that stand for records and days: those set aside, and the notes that the person was told of one. */
export async function eraseKept(
  transaction: WriteTransaction,
  isMeant: (name: string, value: unknown) => boolean,
): Promise<void> {
  const documents = await readDocuments(transaction);
  const names = [...documents].filter(([name, value]) => isMeant(name, value)).map(([name]) => name);
  await deleteAll(transaction, 'documents', names, () => undefined);
}

/** Whether the document was made of records of this kind, or of numbers of days, which may hold some of theirs. */
export function isOfKind(kind: RecordStore, name: string): boolean {
  const isOfDays = kind !== 'appointments' && DAY_NAME.test(name);
  return isOfDays || name.startsWith(`kept:${kind}:`) || name.startsWith(`told:${kind}:`);
}

/** Whether the document was made of a record or the numbers of one of these days. */
export function isOfSpan(
  { first, last }: { readonly first: LocalDay; readonly last: LocalDay },
  name: string,
  value: unknown,
): boolean {
  const isRecord = /^kept:(pain|breaks|appointments):/.test(name);
  const day = DAY_NAME.exec(name)?.[1] ?? (isRecord ? (value as { readonly day?: unknown } | null)?.day : null);
  return typeof day === 'string' && first <= day && day <= last;
}
