import * as v from 'valibot';
import { t } from '@/utils/i18n/t';

const OUTCOMES = ['done', 'partial', 'skipped', 'snoozed', 'missed', 'natural', 'held'] as const;

/** `BreakOutcome`. */
export const breakOutcomeSchema = v.picklist(OUTCOMES, t('errors.breakOutcome', OUTCOMES.join(', ')));
