import { t } from '@/utils/i18n/t';
import type { StoreErrorType } from '@/utils/store/store-error';
import type { Not } from './failures';

/** What the store refused, as a whole sentence for the person. */
export function explainFailure(not: Not, type: StoreErrorType): string {
  return t(`errors.${not}.${type}`);
}

/** What could not be read, by its name among the troubles, as whole sentences for the person. */
export function explainTrouble(key: string): string {
  if (key.includes('appointments:')) return t('errors.appointmentUnreadable');
  if (key.includes(':plan:')) return t('errors.planUnreadable');
  if (key.includes(':care:')) return t('errors.massagePlanUnreadable');
  if (key.includes(':exercises:')) return t('errors.exerciseChoiceUnreadable');
  if (key.includes(':progress:')) return t('errors.progressChoiceUnreadable');
  if (key.includes(':backup:')) return t('errors.backupChoiceUnreadable');
  return t('errors.timersUnreadable');
}
