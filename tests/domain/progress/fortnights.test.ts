import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '@/utils/domain/care/day-number';
import { changeBetween, fortnightsOf, heldByReason } from '@/utils/domain/progress/fortnights';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import { dayBefore, medianByPeeling, someDays, TODAY, tally } from './some-days';

/** Days with this score, by how many days ago they were. */
const scored = (score: number, ...agos: readonly number[]) => agos.map((ago) => dayBefore(ago, {}, score));

describe('the change between two medians', () => {
  test.each([
    [4, 4, 'same'],
    [4.5, 4, 'same'],
    [3.5, 4, 'same'],
    [0.5, 0, 'same'],
    [5, 4, 'little higher'], // 25 %
    [4, 5, 'little lower'], // 20 %
    [3.5, 4.5, 'little lower'], // 22 %
    [3.5, 5, 'clear lower'], // 30 % exactly
    [4, 5.5, 'little lower'], // 27 %
    [5.5, 7, 'little lower'], // 21 %
    [6.5, 5, 'clear higher'], // 30 % exactly
    [7, 5.5, 'little higher'], // 27 %
    [2, 3, 'clear lower'], // 33 %
    [2.5, 3.5, 'little lower'], // 29 %
    [1, 0, 'clear higher'], // any point is more than 30 % of none
    [0, 1, 'clear lower'],
    [8, 10, 'clear lower'], // 20 %, but 2 points
    [8.5, 10, 'little lower'],
    [10, 8, 'clear higher'],
    [9.5, 8, 'little higher'],
  ])('%d after %d is %s', (median, before, expected) => {
    const change = changeBetween(median, before);
    const words = change.type === 'same' ? 'same' : `${change.type} ${change.isLower ? 'lower' : 'higher'}`;
    expect(words).toBe(expected);
  });
});

describe('this fortnight beside the one before', () => {
  test('ends today and holds 14 days, the other the 14 before', () => {
    const { current, before } = fortnightsOf([], TODAY);
    expect([current.first, current.last]).toEqual([dayNumber('2026-03-12'), dayNumber('2026-03-25')]);
    expect([before.first, before.last]).toEqual([dayNumber('2026-02-26'), dayNumber('2026-03-11')]);
  });

  test('counts the days at its ends and none beyond', () => {
    const days = [28, 27, 14, 13, 0].map((ago) => dayBefore(ago, { done: 1, skipped: 1 }));
    const { current, before } = fortnightsOf([...days, dayBefore(-1, { done: 9 })], TODAY);
    expect([current.breaks.asked, before.breaks.asked]).toEqual([4, 4]);
  });

  test('has both figures and the change between them', () => {
    const days = [...scored(6, 27, 26, 25, 20, 19, 18), ...scored(4, 13, 12, 11, 2, 1, 0)];
    const { current, before, change } = fortnightsOf(days, TODAY);
    expect(current.pain).toEqual({ median: 4, lowest: 4, highest: 4, count: 6 });
    expect(before.pain?.median).toBe(6);
    expect(change).toEqual({ type: 'clear', isLower: true });
  });

  test.each<[string, readonly DayRecord[], readonly [number, number], boolean]>([
    ['three days in each week are enough', scored(4, 13, 9, 7, 6, 3, 0), [3, 3], true],
    ['two days in the week that ends today are not', scored(4, 13, 9, 7, 6, 0), [3, 2], false],
    ['two days in the week before that are not', scored(4, 13, 7, 6, 3, 0), [2, 3], false],
    ['a day of the fortnight before does not help', scored(4, 14, 13, 7, 6, 3, 0), [2, 3], false],
  ])('%s', (_, days, counts, isEnough) => {
    const { current, change } = fortnightsOf(days, TODAY);
    expect(current.scored).toEqual(counts);
    expect(current.pain !== null).toBe(isEnough);
    expect(change).toBeNull();
  });

  test('knows the last week alone from its third scored day', () => {
    expect(fortnightsOf(scored(4, 2, 0), TODAY).current.week).toBeNull();
    expect(fortnightsOf(scored(4, 2, 1, 0), TODAY).current.week).toEqual({
      median: 4,
      lowest: 4,
      highest: 4,
      count: 3,
    });
  });

  test('is the same worked out another way', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const { current, before } = fortnightsOf(days, TODAY);
        for (const [fortnight, from] of [[current, 0] as const, [before, 14] as const]) {
          const expected = byHand(days, from);
          expect(fortnight.breaks).toMatchObject(expected.breaks);
          expect(fortnight.scored).toEqual(expected.scored);
          expect(fortnight.pain?.median ?? null).toBe(expected.median);
        }
      }),
    );
  });
});

/** The fortnight that ended so many days ago, by asking each day how long ago it was. */
function byHand(days: readonly DayRecord[], from: number) {
  const ago = (day: DayRecord) => (Date.parse(TODAY) - Date.parse(day.day)) / 86_400_000 - from;
  const within = days.filter((day) => ago(day) >= 0 && ago(day) < 14);
  const score = (day: DayRecord) => day.pain.average24h?.slice(-1) ?? [];
  const early = within.filter((day) => ago(day) >= 7).flatMap(score);
  const late = within.filter((day) => ago(day) < 7).flatMap(score);
  const isEnough = early.length >= 3 && late.length >= 3;
  const sums = within.map(tally);
  return {
    breaks: {
      asked: sums.reduce((sum, { asked }) => sum + asked, 0),
      taken: sums.reduce((sum, { taken }) => sum + taken, 0),
    },
    scored: [early.length, late.length],
    median: isEnough ? medianByPeeling([...early, ...late]) : null,
  };
}

test('what was held is counted by reason, the most frequent first', () => {
  const held = (reason: string) => ({ outcome: 'held', reason }) as const;
  const breaks = [held('cap'), held('meeting'), held('away'), held('meeting'), { outcome: 'held' } as const];
  expect(heldByReason([...breaks, { outcome: 'skipped', reason: 'paused' }])).toEqual([
    ['meeting', 2],
    ['', 1],
    ['away', 1],
    ['cap', 1],
  ]);
});
