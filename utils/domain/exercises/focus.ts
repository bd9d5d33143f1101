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
  neck: 'Neck',
  shoulders: 'Shoulders',
  back: 'Back',
  hips: 'Hips',
  wrists: 'Wrists',
  eyes: 'Eyes',
  breathing: 'Breathing',
};

/** Whether a text is one of them. */
export function isFocus(text: string): text is Focus {
  return Object.hasOwn(FOCUSES, text);
}
