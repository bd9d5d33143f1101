import { changeBetween } from '@/utils/domain/progress/fortnights';
import { ENOUGH_ENTRIES, highestRegions, type RegionFigure, type RegionFigures } from '@/utils/domain/progress/regions';
import type { PainFigure } from '@/utils/domain/progress/trend';
import { REGION_NAMES } from '../../words';
import { changeSentence, formatNumber } from '../now/now-words';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** What is to be seen on the body, in one sentence. */
export function bodySentence(figures: RegionFigures): string {
  const [first, ...others] = highestRegions(figures);
  const figure = first && figures[first].figure;
  if (!first || !figure) {
    return Object.values(figures).every(({ count }) => count === 0)
      ? 'No region was scored in the last four weeks.'
      : `Not enough entries yet: a region needs ${ENOUGH_ENTRIES} in four weeks.`;
  }
  if (others.length === 0) {
    return `Highest in the last four weeks: ${REGION_NAMES[first].toLowerCase()}, ${figureWords(figure)}.`;
  }
  const names = [first, ...others].map((region) => REGION_NAMES[region].toLowerCase());
  return `Highest in the last four weeks: ${LIST.format(names)}, each with a median of ${formatNumber(figure.median)}.`;
}

/** The median with its range and count, such as "median 5 (range 2–8, 12 entries)". */
function figureWords({ median, lowest, highest, count }: PainFigure): string {
  return `median ${formatNumber(median)} (range ${lowest}–${highest}, ${entries(count)})`;
}

/** How many entries a region has, and how many it needs while they are too few. */
export function countWords({ count, figure }: RegionFigure): string {
  if (count === 0) return 'no entries';
  return figure === null ? `${count} of ${ENOUGH_ENTRIES} entries` : entries(count);
}

/** A region in the last four weeks, to stand after its name, and how that lies beside the four weeks before. */
export function regionSentences(now: RegionFigure, before: RegionFigure): readonly [now: string, before: string] {
  const recent = now.figure === null ? shortWords(now) : figureWords(now.figure);
  const earlier = before.figure === null ? shortWords(before) : figureWords(before.figure);
  const then = `in the four weeks before: ${earlier}`;
  return [
    ` in the last four weeks: ${recent}.`,
    now.figure === null || before.figure === null
      ? `I${then.slice(1)}.`
      : changeSentence(changeBetween(now.figure.median, before.figure.median), then),
  ];
}

function shortWords({ count }: RegionFigure): string {
  return count === 0 ? 'no entries' : `not enough entries (${count} of ${ENOUGH_ENTRIES})`;
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${formatNumber(count)} entries`;
}
