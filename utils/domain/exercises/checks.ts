import { t } from '@/utils/i18n/t';

/** A look at how one sits: one sentence to act on, without a clock. */
export interface PostureCheck {
  readonly id: string;
  readonly text: string;
}

/** The posture checks; one at a time. Each asks for a change or for ease, never for one right posture. */
export const CHECKS: readonly PostureCheck[] = [
  { id: 'check-shift', text: t('exercise.checks.shift') },
  { id: 'check-base', text: t('exercise.checks.base') },
  { id: 'check-back', text: t('exercise.checks.back') },
  {
    id: 'check-shoulders',
    text: t('exercise.checks.shoulders'),
  },
  {
    id: 'check-screen',
    text: t('exercise.checks.screen'),
  },
  { id: 'check-wrists', text: t('exercise.checks.wrists') },
];
