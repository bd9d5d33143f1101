import type { StoreErrorType } from '@/utils/store/store-error';
import type { Not } from './failures';

const FAILURES: Readonly<Record<StoreErrorType, string>> = {
  diskFull:
    'the disk or the storage of the browser is full. What was saved before is safe. Free some space, then try again.',
  newerVersion:
    'a newer version of Unknot wrote this data. What was saved before is safe. Update Unknot, then try again.',
  unavailable:
    'the browser does not open its storage. What was saved before is safe. Restart the browser, then try again.',
  failed: 'the browser broke off. What was saved before is safe. Please try again.',
};

/** What the store refused, as a whole sentence for the person. */
export function explainFailure(not: Not, type: StoreErrorType): string {
  return `${not}: ${FAILURES[type]}`;
}

/** What could not be read, by its name among the troubles, as whole sentences for the person. */
export function explainTrouble(key: string): string {
  if (key.includes('appointments:'))
    return 'An appointment could not be read. The old one is kept and comes with every export. Please enter it again.';
  if (key.includes(':plan:'))
    return 'Your plan could not be read, so the standard one is in use. The old one is kept and comes with every export. Please look at the options.';
  if (key.includes(':care:'))
    return 'Your massage plan could not be read. The old one is kept and comes with every export. Please enter it again.';
  if (key.includes(':exercises:'))
    return 'Your choice of exercises could not be read, so all are offered again. The old one is kept and comes with every export.';
  if (key.includes(':progress:'))
    return 'How you wanted the progress page could not be read. Pain scores are shown again, and no look-back comes, until you choose anew. The old choice comes with every export.';
  if (key.includes(':backup:'))
    return 'Your choice of weekly backups could not be read, so they are off. Please switch them on again in the options. Files already saved stay where they are.';
  return 'Where your timers stood could not be read, so they began again. Nothing you logged is lost.';
}
