import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PainEntry, type PainKind, REGIONS, type Region } from '@/utils/domain/pain/entry';
import { highestRegions, regionFigures, tintStep } from '@/utils/domain/progress/regions';
import { addDays } from '@/utils/domain/time/local-day';

const FIRST = '2026-02-21';
const LAST = '2026-03-20';

function entry(regions: PainEntry['regions'], change: Partial<PainEntry> = {}): PainEntry {
  const stamp = { id: 'id', at: 1_774_000_000_000, day: LAST, zone: 'Europe/Berlin' };
  return { ...stamp, kind: 'average24h', score: 9, ...(regions && { regions }), ...change };
}

function neckOf(entries: readonly PainEntry[]) {
  return regionFigures(entries, FIRST, LAST).neck;
}

describe('a region over four weeks', () => {
  test.each([
    { scores: [], expected: null },
    { scores: [5], expected: null },
    { scores: [5, 7], expected: null },
    { scores: [5, 7, 3], expected: { median: 5, lowest: 3, highest: 7, count: 3 } },
    { scores: [5, 7, 3, 4], expected: { median: 4.5, lowest: 3, highest: 7, count: 4 } },
    { scores: [0, 0, 0], expected: { median: 0, lowest: 0, highest: 0, count: 3 } },
    { scores: [10, 10, 0, 10], expected: { median: 10, lowest: 0, highest: 10, count: 4 } },
  ])('of the scores $scores it has $expected', ({ scores, expected }) => {
    const figure = neckOf(scores.map((neck) => entry({ neck })));
    expect(figure).toEqual({ region: 'neck', count: scores.length, figure: expected });
  });

  test('leaves out what was felt right now and at the worst', () => {
    const kinds: readonly PainKind[] = ['now', 'worst24h', 'average24h'];
    expect(neckOf(kinds.map((kind) => entry({ neck: 4 }, { kind }))).count).toBe(1);
  });

  test('counts the first and the last day and none outside', () => {
    const days = [addDays(FIRST, -1), FIRST, LAST, addDays(LAST, 1)];
    const figure = neckOf(days.map((day, index) => entry({ neck: index }, { day })));
    expect(figure.count).toBe(2);
  });

  test('takes the score of the region, not that of the entry, and none where the region was not scored', () => {
    const figures = regionFigures(
      [entry({ neck: 2 }), entry({ neck: 2, head: 1 }), entry({ neck: 2 }), entry(undefined)],
      FIRST,
      LAST,
    );
    expect(figures.neck.figure?.median).toBe(2);
    expect(figures.head).toEqual({ region: 'head', count: 1, figure: null });
    expect(figures.legs).toEqual({ region: 'legs', count: 0, figure: null });
  });

  test('is the same as worked out by sorting and counting', () => {
    const someRegions = fc.dictionary(fc.constantFrom(...REGIONS), fc.integer({ min: 0, max: 10 }));
    const someEntry = fc.record({
      regions: someRegions,
      kind: fc.constantFrom<PainKind>('average24h', 'now', 'worst24h'),
      day: fc.integer({ min: -5, max: 33 }).map((offset) => addDays(FIRST, offset)),
    });
    fc.assert(
      fc.property(fc.array(someEntry, { maxLength: 60 }), fc.constantFrom(...REGIONS), (list, region) => {
        const { count, figure } = regionFigures(
          list.map(({ regions, ...change }) => entry(regions, change)),
          FIRST,
          LAST,
        )[region];
        const scores: number[] = [];
        for (const { regions, kind, day } of list) {
          const score = Object.entries(regions).find(([name]) => name === region)?.[1];
          if (kind === 'average24h' && score !== undefined && !(day < FIRST) && !(day > LAST)) scores.push(score);
        }
        expect(count).toBe(scores.length);
        expect(figure === null).toBe(scores.length < 3);
        if (figure === null) return;
        const { median } = figure;
        const below = scores.filter((score) => score < median).length;
        const above = scores.filter((score) => score > median).length;
        expect(below).toBeLessThanOrEqual(scores.length / 2);
        expect(above).toBeLessThanOrEqual(scores.length / 2);
        expect(Number.isInteger(median * 2)).toBe(true);
        const sorted = scores.sort((a, b) => a - b);
        expect([figure.lowest, figure.highest]).toEqual([sorted[0], sorted.at(-1)]);
      }),
    );
  });
});

describe('the highest region', () => {
  const many = (regions: PainEntry['regions']) => [entry(regions), entry(regions), entry(regions)];

  test.each<{ what: string; entries: readonly PainEntry[]; expected: readonly Region[] }>([
    { what: 'nobody, while there is nothing', entries: [], expected: [] },
    { what: 'nobody, while none has three entries', entries: [entry({ neck: 9 }), entry({ neck: 9 })], expected: [] },
    { what: 'the one with the highest median', entries: many({ neck: 4, hips: 6, legs: 1 }), expected: ['hips'] },
    {
      what: 'not one with a higher score in too few entries',
      entries: [...many({ neck: 4 }), entry({ head: 10 })],
      expected: ['neck'],
    },
    { what: 'all that share it', entries: many({ head: 5, neck: 5, arms: 2 }), expected: ['neck', 'head'] },
    { what: 'one at zero, when no other has a median', entries: many({ wrists: 0 }), expected: ['wrists'] },
  ])('is $what', ({ entries, expected }) => {
    expect(highestRegions(regionFigures(entries, FIRST, LAST))).toEqual(expected);
  });
});

describe('the tint of a median', () => {
  test.each([
    [0, 0],
    [1.5, 0],
    [2, 1],
    [3.5, 1],
    [4, 2],
    [5.5, 2],
    [6, 3],
    [7.5, 3],
    [8, 4],
    [10, 4],
  ])('of %s is step %s', (median, step) => {
    expect(tintStep(median)).toBe(step);
  });
});
