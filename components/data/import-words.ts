import type { LocalDay } from '@/utils/domain/time/units';
import { join, many, t } from '@/utils/i18n/t';
import { countWords, formatDate } from './data-words';
import type { Brought, Preview } from './import-desk';

/** What is in a file, as a whole sentence. */
export function inFileWords({ inFile }: Preview, today: LocalDay): string {
  const counted = countWords(inFile);
  if (counted.length === 0) return t('data.fileHasNoRecords');
  const records = join(counted);
  const { first, last } = inFile;
  if (first === null || last === null) return t('data.fileHas', records);
  if (first === last) {
    return first === today ? t('data.fileHasOfToday', records) : t('data.fileHasOfDay', records, formatDate(first));
  }
  if (last === today) return t('data.fileHasUntilToday', records, formatDate(first));
  return t('data.fileHasUntilDay', records, formatDate(first), formatDate(last));
}

/** How much of it is new, as a whole sentence. */
export function newWords({ inFile, added, documents }: Preview): string {
  const count = added.pain + added.breaks + added.appointments;
  if (count > 0) return many('data.recordsNotHere', count);
  if (added.days > 0) return many('data.daysNotHere', added.days);
  return documents.length > 0 || inFile.unreadable > 0 ? t('data.allRecordsHere') : t('data.everythingHere');
}

/** What an import stored, as whole sentences. */
export function broughtWords({ added, documents }: Brought): string {
  const hasRecords = added.pain + added.breaks + added.appointments > 0;
  const records = join(countWords({ ...added, notes: hasRecords ? 0 : added.days }));
  const taken = join(documents.map((name) => t(`data.documentName.${name}`)));
  if (records === '') return taken === '' ? t('data.doneNothingNew') : t('data.doneTaken', taken);
  return taken === '' ? t('data.doneAdded', records) : t('data.doneAddedAndTaken', records, taken);
}
