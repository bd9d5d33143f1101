import { v7 } from 'uuid';
import type { EpochMs } from '@/utils/domain/time/units';

/** A new UUIDv7 of this moment; of several made in one go, `order` keeps them sorted. */
export function newId(at: EpochMs, order = 0): string {
  return v7({ msecs: at, seq: order });
}
