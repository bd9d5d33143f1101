import { lines } from '@/utils/i18n/t';

/** What holds for every exercise (CCOHS, Kaiser Permanente, NHS inform); shown once before the first break. */
export const GENERAL_RULES: readonly string[] = lines('exercise.generalRules');
