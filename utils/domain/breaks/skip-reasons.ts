import { t } from '@/utils/i18n/t';

/** Why a break was skipped, in one tap; stored as the reason of its record. Nobody has to say. */
export const SKIP_REASONS = ['busy', 'company', 'sore', 'place'] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];

/** The words on the taps and in the log. */
export const SKIP_REASON_WORDS: Readonly<Record<SkipReason, string>> = {
  busy: t('data.skipReason.busy'),
  company: t('data.skipReason.company'),
  sore: t('data.skipReason.sore'),
  place: t('data.skipReason.place'),
};
