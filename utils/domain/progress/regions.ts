import { type PainEntry, type PainScore, REGIONS, type Region } from '../pain/entry';
import type { LocalDay } from '../time/units';
import { figureOf, type PainFigure } from './trend';

/** Entries that a region needs before it has a median (clinical 3: three values make one). */
export const ENOUGH_ENTRIES = 3;

/** The steps in which a median is tinted, from 0 for the lowest. */
export const TINT_STEPS = 5;

const POINTS_A_STEP = 2; // the scale of 0 to 10 in five equal parts; 10 itself belongs to the last

/** One region over some days. */
export interface RegionFigure {
  readonly region: Region;
  /** Entries in which the region has a score. */
  readonly count: number;
  /** Median and range of these scores; its `count` is the same. Null with fewer than three. */
  readonly figure: PainFigure | null;
}

/** Every region's figure. */
export type RegionFigures = Readonly<Record<Region, RegionFigure>>;

/**
 * The scores of each region in the entries of these days, both ends included. Only 24-hour averages count; "now" and
 * "worst" are never mixed in. A region scored 0 counts, one that was not scored does not.
 */
export function regionFigures(entries: readonly PainEntry[], first: LocalDay, last: LocalDay): RegionFigures {
  const counted = entries.filter(({ kind, day }) => kind === 'average24h' && day >= first && day <= last);
  const figures = REGIONS.map((region) => [region, figureFor(region, counted)] as const);
  return Object.fromEntries(figures) as Record<Region, RegionFigure>; // REGIONS has every region
}

function figureFor(region: Region, entries: readonly PainEntry[]): RegionFigure {
  const scores: readonly PainScore[] = entries.flatMap(({ regions }) => regions?.[region] ?? []);
  return { region, count: scores.length, figure: scores.length < ENOUGH_ENTRIES ? null : figureOf(scores) };
}

/** The regions with the highest median, in the order of the body's list; empty while none has a median. */
export function highestRegions(figures: RegionFigures): readonly Region[] {
  const highest = Math.max(...REGIONS.map((region) => figures[region].figure?.median ?? -1));
  return REGIONS.filter((region) => figures[region].figure?.median === highest);
}

/** The step of a median's tint, from 0 to 4: below 2, below 4, below 6, below 8, and from 8 to 10. */
export function tintStep(median: number): number {
  return Math.min(TINT_STEPS - 1, Math.floor(median / POINTS_A_STEP));
}
