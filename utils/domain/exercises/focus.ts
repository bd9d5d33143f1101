import { t } from '@/utils/i18n/t';
import type { Area } from './exercise';

/** What somebody may want a break for right now. */
export type Focus = 'neck' | 'shoulders' | 'back' | 'hips' | 'wrists' | 'eyes' | 'breathing';

/** Each with the areas it stands for. */
export const FOCUSES: Readonly<Record<Focus, readonly Area[]>> = {
  neck: ['neck'],
  shoulders: ['shoulders'],
  back: ['upperBack', 'lowerBack'],
  hips: ['hips'],
  wrists: ['wrists'],
  eyes: ['eyes'],
  breathing: ['breathing'],
};

/** What it is called. */
export const FOCUS_NAMES: Readonly<Record<Focus, string>> = {
  neck: t('common.neck'),
  shoulders: t('common.shoulders'),
  back: t('exercise.focusArea.back'),
  hips: t('common.hips'),
  wrists: t('common.wrists'),
  eyes: t('exercise.focusArea.eyes'),
  breathing: t('exercise.focusArea.breathing'),
};

/** Whether a text is one of them. */
export function isFocus(text: string): text is Focus {
  return Object.hasOwn(FOCUSES, text);
}
