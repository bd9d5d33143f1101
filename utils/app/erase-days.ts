import { parseDay } from '@/utils/domain/progress/parse-day';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import type { LocalDay } from '@/utils/domain/time/units';
import { deleteAll, putAll, readBatches } from '@/utils/store/batches';
import { recount } from '@/utils/store/recount';
import type { WriteTransaction } from '@/utils/store/transaction';
import type { Steps } from './long-work';

/**
 * Takes the numbers of one kind out of every day, after its records have gone; a day with nothing left goes. Numbers that
 * cannot be read may hold some of that kind, so they go too and are worked out afresh from what is left.
 */
export async function eraseFromDays(
  transaction: WriteTransaction,
  kind: 'pain' | 'breaks',
  steps: Steps,
): Promise<void> {
  const store = transaction.objectStore('days');
  steps.expect(await store.count());
  for await (const values of readBatches(transaction, 'days')) {
    const kept: DayRecord[] = [];
    const gone: LocalDay[] = [];
    const unreadable: LocalDay[] = [];
    for (const value of values) {
      const parsed = parseDay(value);
      const { day } = value as { readonly day: LocalDay };
      if (!parsed.ok) unreadable.push(day);
      else if (hasMore(parsed.value, kind)) kept.push({ ...parsed.value, [kind]: {} });
      else gone.push(day);
    }
    await putAll(transaction, 'days', kept, steps.done);
    await deleteAll(transaction, 'days', [...gone, ...unreadable], steps.done);
    for (const day of unreadable) await recount(transaction, day);
  }
}

function hasMore({ breaks, pain, habits }: DayRecord, kind: 'pain' | 'breaks'): boolean {
  return [kind === 'pain' ? breaks : pain, habits].some((numbers) => Object.keys(numbers).length > 0);
}
