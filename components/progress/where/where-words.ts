import type { Region } from '@/utils/domain/pain/entry';
import { changeBetween } from '@/utils/domain/progress/fortnights';
import { ENOUGH_ENTRIES, highestRegions, type RegionFigure, type RegionFigures } from '@/utils/domain/progress/regions';
import type { PainFigure } from '@/utils/domain/progress/trend';
import { join, many, t } from '@/utils/i18n/t';
import { REGION_NAMES } from '../../words';
import { type ChangeKind, changeKind } from '../now/now-words';

/** The regions as they stand in a list within a sentence. */
const LISTED = {
  neck: 'progress.regionListed.neck',
  shoulders: 'progress.regionListed.shoulders',
  upperBack: 'progress.regionListed.upperBack',
  lowerBack: 'progress.regionListed.lowerBack',
  hips: 'progress.regionListed.hips',
  arms: 'progress.regionListed.arms',
  wrists: 'progress.regionListed.wrists',
  legs: 'progress.regionListed.legs',
  head: 'progress.regionListed.head',
} as const satisfies Record<Region, string>;

/** What is to be seen on the body, in one sentence. */
export function bodySentence(figures: RegionFigures): string {
  const [first, ...others] = highestRegions(figures);
  const figure = first && figures[first].figure;
  if (!first || !figure) {
    return Object.values(figures).every(({ count }) => count === 0)
      ? t('progress.noRegionScored')
      : t('progress.fewEntriesOfRegions', ENOUGH_ENTRIES);
  }
  if (others.length === 0) return t('progress.highestRegion', t(LISTED[first]), figureWords(figure));
  const names = [first, ...others].map((region) => t(LISTED[region]));
  return t('progress.highestRegions', join(names), figure.median);
}

/** The median with its range and count, such as "median 5 (range 2–8, 12 entries)". */
function figureWords({ median, lowest, highest, count }: PainFigure): string {
  return many('progress.medianEntries', count, median, lowest, highest);
}

/** How many entries a region has, and how many it needs while they are too few. */
export function countWords({ count, figure }: RegionFigure): string {
  if (count === 0) return t('progress.noEntries');
  return figure === null ? many('progress.entriesOf', ENOUGH_ENTRIES, count) : many('progress.entryCount', count);
}

const BESIDE_BEFORE = {
  same: 'progress.sinceFourWeeks.same',
  littleLower: 'progress.sinceFourWeeks.littleLower',
  littleHigher: 'progress.sinceFourWeeks.littleHigher',
  clearLower: 'progress.sinceFourWeeks.clearLower',
  clearHigher: 'progress.sinceFourWeeks.clearHigher',
} as const satisfies Record<ChangeKind, string>;

/** A region in the last four weeks, its name as the first part, and how that lies beside the four weeks before. */
export function regionSentences(now: RegionFigure, before: RegionFigure): readonly [now: string, before: string] {
  const earlier = before.figure === null ? shortWords(before) : figureWords(before.figure);
  return [
    t(
      'progress.regionLately',
      REGION_NAMES[now.region],
      now.figure === null ? shortWords(now) : figureWords(now.figure),
    ),
    now.figure === null || before.figure === null
      ? t('progress.fourWeeksBefore', earlier)
      : t(BESIDE_BEFORE[changeKind(changeBetween(now.figure.median, before.figure.median))], earlier),
  ];
}

function shortWords({ count }: RegionFigure): string {
  return count === 0 ? t('progress.noEntries') : t('progress.fewEntries', count, ENOUGH_ENTRIES);
}
