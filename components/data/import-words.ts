import type { LocalDay } from '@/utils/domain/time/units';
import { countWords, listWords, spanWords, TABLES } from './data-words';
import { type Brought, DOCUMENT_NAMES, type Preview } from './import-desk';

/** What is in a file, as a whole sentence. */
export function inFileWords({ inFile }: Preview, today: LocalDay): string {
  const parts = TABLES.filter(([table]) => table !== 'days' && inFile[table] > 0).map(([table, one, many]) =>
    countWords(inFile[table], one, many),
  );
  if (inFile.notes > 0) parts.push(`notes of ${countWords(inFile.notes, 'day', 'days')}`);
  const { first, last } = inFile;
  if (parts.length === 0) return 'In this file: no records.';
  const span = first === null || last === null ? '' : ` ${spanWords(first, last, today)}`;
  return `In this file: ${listWords(parts)}${span}.`;
}

/** How much of it is new, as a whole sentence. */
export function newWords({ inFile, added, documents }: Preview): string {
  const count = added.pain + added.breaks + added.appointments;
  if (count > 0) return `${countWords(count, 'record is', 'records are')} not here yet.`;
  if (added.days > 0) return `${countWords(added.days, 'day has', 'days have')} notes that are not here yet.`;
  return documents.length > 0 || inFile.unreadable > 0
    ? 'All its records are here already.'
    : 'Everything in it is here already.';
}

/** What an import stored, as whole sentences. */
export function broughtWords({ added, documents }: Brought): string {
  const parts = TABLES.filter(([table]) => table !== 'days' && added[table] > 0).map(([table, one, many]) =>
    countWords(added[table], one, many),
  );
  const days = parts.length === 0 && added.days > 0 ? [`notes of ${countWords(added.days, 'day', 'days')}`] : [];
  const records = [...parts, ...days];
  const taken = documents.map((name) => DOCUMENT_NAMES[name]);
  if (records.length === 0 && taken.length === 0) return 'Done. Nothing in the file was new, so nothing was changed.';
  return [
    'Done.',
    ...(records.length > 0 ? [`Added: ${listWords(records)}.`] : []),
    ...(taken.length > 0 ? [`Taken from the file: ${listWords(taken)}.`] : []),
  ].join(' ');
}
