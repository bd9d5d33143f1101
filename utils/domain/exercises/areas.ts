import type { Area } from './exercise';

/** Every area, from the head down; what belongs to no place comes last. */
export const AREAS: readonly Area[] = [
  'neck',
  'shoulders',
  'upperBack',
  'lowerBack',
  'hips',
  'wrists',
  'eyes',
  'breathing',
  'wholeBody',
];
