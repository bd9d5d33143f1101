import { parseCare } from '@/utils/domain/care/parse-care';
import {
  BACKUP_END,
  type BackupHead,
  type BackupList,
  beginBackup,
  beginList,
  itemLines,
  LIST_END,
} from '@/utils/domain/exchange/backup';
import { type SetAside, setAside } from '@/utils/domain/exchange/set-aside';
import { parsePreferences } from '@/utils/domain/exercises/parse-preferences';
import { parsePlan } from '@/utils/domain/plan/parse-plan';
import { parseChoices } from '@/utils/domain/progress/choices';
import { parseDay } from '@/utils/domain/progress/parse-day';
import { addBreak, addPain, type DayRecord, emptyDay } from '@/utils/domain/progress/rollup';
import type { EpochMs, LocalDay } from '@/utils/domain/time/units';
import { readBatches } from '@/utils/store/batches';
import { readDocuments, wasSetAside } from '@/utils/store/documents';
import { byPlace, placeOf } from '@/utils/store/kept';
import { APPOINTMENTS, BREAKS, PAIN, type RecordKind, sift } from '@/utils/store/records';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { Steps } from './long-work';

const JSON_TYPE = 'application/json';

/**
 * Everything in the store as a file, what cannot be read included. The numbers of the days are worked out from the
 * records, so that they always agree; a day without any is left out.
 */
export async function writeBackup(transaction: ReadTransaction, exportedAt: EpochMs, steps: Steps): Promise<Blob> {
  const counts = (['pain', 'breaks', 'appointments', 'days'] as const).map((name) =>
    transaction.objectStore(name).count(),
  );
  steps.expect((await Promise.all(counts)).reduce((total, count) => total + count, 0));
  const { head, aside } = readHead(await readDocuments(transaction), exportedAt);
  // A Blob of each part, so that the text of ten years is never in the page's memory as a whole.
  const parts: Blob[] = [new Blob([beginBackup(head)])];
  const unreadable = [...aside];
  const days = new Map<LocalDay, DayRecord>();
  const dayOf = (day: LocalDay): DayRecord => days.get(day) ?? emptyDay(day);

  async function writeKind<Value extends object>(kind: RecordKind<Value>, each?: (record: Value) => void) {
    const list = listParts(kind.name);
    for await (const values of readBatches(transaction, kind.name)) {
      const sifted = sift(kind, values);
      unreadable.push(...sifted.unreadable);
      list.add(sifted.records);
      if (each !== undefined) sifted.records.forEach(each);
      steps.done(values.length);
    }
    parts.push(...list.end());
  }

  await writeKind(PAIN, (entry) => days.set(entry.day, addPain(dayOf(entry.day), entry)));
  await writeKind(BREAKS, (record) => days.set(record.day, addBreak(dayOf(record.day), record)));
  await writeKind(APPOINTMENTS);
  for await (const values of readBatches(transaction, 'days')) {
    for (const value of values) {
      const parsed = parseDay(value);
      if (!parsed.ok) unreadable.push({ store: 'days', key: dayKey(value), value });
      else if (Object.keys(parsed.value.habits).length > 0) {
        days.set(parsed.value.day, { ...dayOf(parsed.value.day), habits: parsed.value.habits });
      }
    }
    steps.done(values.length);
  }
  const dayList = listParts('days');
  dayList.add([...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)));
  const rest = listParts('unreadable');
  rest.add(unreadable.sort(byPlace).map(setAside));
  return new Blob([...parts, ...dayList.end(), ...rest.end(), BACKUP_END], { type: JSON_TYPE });
}

/** The documents that have a part of their own, and those that were set aside or cannot be read. */
function readHead(documents: ReadonlyMap<string, unknown>, exportedAt: EpochMs) {
  const read = {
    plan: parsePlan(documents.get('plan')),
    care: parseCare(documents.get('care')),
    exercises: parsePreferences(documents.get('exercises')),
    progress: parseChoices(documents.get('progress')),
  };
  const { plan, care, exercises, progress } = read;
  const head: BackupHead = {
    exportedAt,
    plan: plan.ok ? plan.value : null,
    care: care.ok ? care.value : null,
    exercises: exercises.ok ? exercises.value : null,
    progress: progress.ok ? progress.value : null,
  };
  const isUnread = (name: string): boolean => Object.hasOwn(read, name) && !read[name as keyof typeof read].ok;
  const aside = [...documents]
    .filter(([name]) => wasSetAside(name) || isUnread(name))
    .map(([name, value]): SetAside => ({ ...(placeOf(name) ?? { store: 'documents', key: name }), value }));
  return { head, aside };
}

/** The text of one list, in parts. */
function listParts(name: BackupList) {
  const parts: Blob[] = [new Blob([beginList(name)])];
  let isFirst = true;
  return {
    add: (items: readonly object[]): void => {
      if (items.length === 0) return;
      parts.push(new Blob([itemLines(items, isFirst)]));
      isFirst = false;
    },
    end: (): readonly Blob[] => [...parts, new Blob([LIST_END])],
  };
}

function dayKey(value: unknown): string {
  return String((value as { readonly day?: unknown }).day);
}
