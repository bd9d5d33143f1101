import type { Moment } from '@/utils/domain/time/units';
import { createAfterwards } from './afterwards';
import type { Bench } from './bench';
import { parseErrand } from './errand';
import { createMenuOfBreak } from './menu-of-break';
import { createWithin } from './within';

/** Everything on the break page that comes after the first look. */
export function createActions(bench: Bench, now: () => Moment, seed: () => number, settle: () => Promise<void>) {
  const menu = createMenuOfBreak(now, seed);
  return { menu, parseErrand, ...createWithin(bench, menu), ...createAfterwards(bench, menu, settle) };
}
