import { dayStart } from '../time/local-day';
import type { Turn } from './turn';

/** Whether the person's own budget leaves a skip for today; always when there is none. */
export function canSkip(turn: Pick<Turn, 'given' | 'state' | 'now'>): boolean {
  const { skipsPerDay } = turn.given.plan;
  if (skipsPerDay === null) return true;
  const today = dayStart(turn.now);
  return turn.state.skips.filter((at) => at >= today).length < skipsPerDay;
}
