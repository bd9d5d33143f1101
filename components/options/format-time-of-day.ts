import type { TimeOfDay } from '@/utils/domain/time/units';
import { formatTime } from '../words';

/** A time of day as the person's language has it, `12:30` or `12:30 PM`. */
export function formatTimeOfDay(time: TimeOfDay): string {
  return formatTime(Date.parse(`1970-01-01T${time}:00Z`), 'UTC');
}
