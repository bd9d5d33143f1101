import { t } from '@/utils/i18n/t';

/** For whatever moves the neck. */
export const NECK_CARE = t('exercise.cautions.neck');

/** For whatever lifts or stretches a shoulder. */
export const SHOULDER_CARE = t('exercise.cautions.shoulder');

/** For whatever bends or twists the back. */
export const SPINE_CARE = t('exercise.cautions.spine');

/** For whatever asks for balance. */
export const BALANCE_CARE = t('exercise.cautions.balance');
