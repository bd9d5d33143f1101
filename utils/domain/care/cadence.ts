/** How often sessions come. The three named ones are the phases the person's rule knows. */
export type Cadence =
  | { readonly type: 'weekly' | 'twoWeekly' | 'monthly' }
  | { readonly type: 'custom'; readonly days: number };

/** The cadences the rule speaks of; it never suggests anything outside them. */
export type RuleCadence = 'weekly' | 'twoWeekly' | 'monthly';

const DAYS: Readonly<Record<RuleCadence, number>> = { weekly: 7, twoWeekly: 14, monthly: 28 };

/** Days from one session to the next; a month is 28 days (clinical 5.1), so that the weekday stays. */
export function cadenceDays(cadence: Cadence): number {
  return cadence.type === 'custom' ? cadence.days : DAYS[cadence.type];
}

/** The cadence a step leads to; null where there is none: never above weekly, nothing below monthly. */
export function cadenceAfter(step: 'D1' | 'D2' | 'U', from: Cadence | 'paused'): Cadence | null {
  const type = from === 'paused' ? null : from.type;
  if (step === 'D1') return type === 'weekly' ? { type: 'twoWeekly' } : null;
  if (step === 'D2') return type === 'twoWeekly' ? { type: 'monthly' } : null;
  if (type === 'monthly') return { type: 'twoWeekly' };
  return type === 'twoWeekly' ? { type: 'weekly' } : null;
}
