import type { EpochMs, Seconds } from '../time/units';
import type { OpenPrompt } from './state';

/** Whole seconds of a begun break that have passed, the time it stood still left out; zero when it has not begun. */
export function spentSeconds(
  { startedAt, haltedAt, halted }: Pick<OpenPrompt, 'startedAt' | 'haltedAt' | 'halted'>,
  now: EpochMs,
): Seconds {
  if (startedAt === null) return 0;
  return Math.max(0, Math.round(((haltedAt ?? now) - startedAt - halted) / 1000));
}
