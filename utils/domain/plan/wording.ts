import { t } from '@/utils/i18n/t';
import type { Routine } from './plan';

/** What a routine is called; an own one by the person's words. */
export function routineName({ kind, name }: Pick<Routine, 'kind' | 'name'>): string {
  return (kind === 'own' ? name : undefined) ?? t(`common.routine.${kind}`);
}

/** How a prompt of it asks; an own one by the person's words. */
export function routineQuestion({ kind, name }: Pick<Routine, 'kind' | 'name'>): string {
  return (kind === 'own' ? name : undefined) ?? t(`common.routineQuestion.${kind}`);
}
