import { dayStart } from '../time/local-day';
import { HOUR } from '../time/units';
import type { Turn } from './turn';

/** Whether the most that may be asked in an hour or a day has been asked. */
export function isCapped({ given, state, now }: Pick<Turn, 'given' | 'state' | 'now'>): boolean {
  const { perHour, perDay } = given.plan.caps;
  const today = dayStart(now);
  const inDay = state.asked.filter((at) => at >= today).length;
  const inHour = state.asked.filter((at) => at > now.at - HOUR).length;
  return inHour >= perHour || inDay >= perDay;
}
