import type { Seconds } from '../time/units';
import type { OpenPrompt } from './state';
import type { Given } from './turn';

/** The shortest break that may stand in for this one; null when none is shorter. */
export function smallBreak({ plan }: Given, open: OpenPrompt): { readonly id: string; readonly lasts: Seconds } | null {
  return smallest(plan.routines.filter(({ isOn, lasts, every }) => isOn && every !== null && lasts < open.lasts));
}

/** The one that lasts shortest, the first of equals; null of none. */
export function smallest<Choice extends { readonly lasts: Seconds }>(choices: readonly Choice[]): Choice | null {
  return choices.reduce<Choice | null>((best, next) => (best === null || next.lasts < best.lasts ? next : best), null);
}
