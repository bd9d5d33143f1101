import { ownNames } from '@/utils/domain/exercises/own-names';
import { matches, spanOf } from '@/utils/domain/progress/log-filter';
import { parseDay } from '@/utils/domain/progress/parse-day';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { readDocument } from '@/utils/store/documents';
import { BREAKS, PAIN, readDays, type Unreadable } from '@/utils/store/records';
import { listDays } from '@/utils/store/recount';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { Trouble } from './app';
import { EXERCISES } from './document-names';
import type { LogDay, LogPage, LogSearch } from './log-page';

const STRETCH = 30; // days read at a time: some 1,000 records, parsed without keeping the page waiting
const MOST_DAYS = 400; // days looked at for one page: a year and a bit, read in well under a second

/**
 * The newest `count` days before `before` (null: of all) on which something is found; with no search, the newest days.
 * Looks at 400 days at most, or a stretch more, and says how far it came. A day on which nothing is found is left out.
 */
export async function readLogPage(
  transaction: ReadTransaction,
  before: LocalDay | null,
  count: number,
  search: LogSearch | null,
): Promise<LogPage> {
  const { first, end } = search === null ? { first: null, end: null } : spanOf(search.filter);
  const ownExercises = ownNames(await readDocument(transaction, EXERCISES));
  const sought = search === null ? null : withOwn(search, ownExercises);
  const troubles: Trouble[] = [];
  const days: LogDay[] = [];
  let lookedTo = earlier(before, end);
  let hasMore = true;
  for (let looked = 0; hasMore && days.length < count && looked < MOST_DAYS; ) {
    const size = looked === 0 ? count : STRETCH;
    const listed = await listDays(transaction, lookedTo, size + 1);
    const inSpan = listed.filter((day) => first === null || day >= first);
    const stretch = await readStretch(transaction, inSpan.slice(0, size), sought);
    const found = sought === null ? stretch.days : stretch.days.filter(hasRecords);
    days.push(...found.slice(0, count - days.length));
    troubles.push(...stretch.unreadable.map(troubleOf));
    looked += size;
    const wasCut = days.length === count && days.at(-1)?.day !== found.at(-1)?.day;
    hasMore = wasCut || inSpan.length > size;
    lookedTo = (wasCut ? days.at(-1)?.day : inSpan.slice(0, size).at(-1)) ?? lookedTo;
  }
  return { days, hasMore, lookedTo, troubles, ownExercises };
}

async function readStretch(transaction: ReadTransaction, listed: readonly LocalDay[], search: LogSearch | null) {
  const [newest, oldest] = [listed[0], listed.at(-1)];
  if (newest === undefined || oldest === undefined) return { days: [], unreadable: [] };
  const [numbers, pain, breaks] = await Promise.all([
    transaction.objectStore('days').getAll(IDBKeyRange.bound(oldest, newest)),
    readDays(transaction, PAIN, oldest, newest),
    // Years of pain are looked through without the breaks, of which there are many more.
    search?.filter.what === 'pain' ? NOTHING : readDays(transaction, BREAKS, oldest, newest),
  ]);
  const numbersOf = new Map(numbers.map((stored) => [stored.day, parseDay(stored)]));
  const days = new Map(
    listed.map((day) => {
      const parsed = numbersOf.get(day);
      return [day, { day, numbers: parsed?.ok === true ? parsed.value : null, pain: [], breaks: [] } as Draft];
    }),
  );
  for (const entry of pain.records) if (isSought(entry)) days.get(entry.day)?.pain.push(entry);
  for (const record of breaks.records) if (isSought(record)) days.get(record.day)?.breaks.push(record);
  return { days: [...days.values()], unreadable: [...pain.unreadable, ...breaks.unreadable] };

  function isSought(record: Parameters<typeof matches>[1]): boolean {
    return search === null || matches(search.filter, record, search.names);
  }
}

const NOTHING = { records: [], unreadable: [] } as const;

type Draft = Pick<LogDay, 'day' | 'numbers'> & {
  readonly pain: LogDay['pain'][number][];
  readonly breaks: LogDay['breaks'][number][];
};

function hasRecords({ pain, breaks }: LogDay): boolean {
  return pain.length + breaks.length > 0;
}

function withOwn({ filter, names }: LogSearch, own: LogPage['ownExercises']): LogSearch {
  return { filter, names: { ...names, exercise: (id) => own.get(id) ?? names.exercise(id) } };
}

function earlier(day: LocalDay | null, other: LocalDay | null): LocalDay | null {
  if (day === null || other === null) return day ?? other;
  return day < other ? day : other;
}

function troubleOf({ store, key }: Unreadable): Trouble {
  const message = store === 'pain' ? t('errors.painUnreadable') : t('errors.breakUnreadable');
  return { key: `${store}:${key}`, message };
}
