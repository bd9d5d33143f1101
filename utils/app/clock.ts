import type { Moment } from '@/utils/domain/time/units';

/** The present by the system's clock and time zone. */
export function systemNow(): Moment {
  return { at: Date.now(), zone: Temporal.Now.timeZoneId() };
}
