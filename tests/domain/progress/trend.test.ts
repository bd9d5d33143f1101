import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, dayNumber } from '@/utils/domain/care/day-number';
import { emptyDay } from '@/utils/domain/progress/rollup';
import { figureOf, rollingMedian, scoresOfDays, trendFigure, weekFigure } from '@/utils/domain/progress/trend';

const LAST = dayNumber('2026-03-29'); // the night the clocks of Europe go forward: days are counted all the same

/** Scores of the days that end with the last one; a dot is a day without one. */
function ending(text: string): ReadonlyMap<number, number> {
  const from = LAST - text.length + 1;
  return new Map([...text].flatMap((score, index) => (score === '.' ? [] : [[from + index, Number(score)]])));
}

/** The same, worked out another way: by counting how many scores lie below and above. */
function medianByCounting(scores: readonly number[]): number {
  const halves = Array.from({ length: 21 }, (_, index) => index / 2);
  const rank = (value: number) => scores.filter((score) => score <= value).length;
  const lower = halves.find((value) => rank(value) >= scores.length / 2) ?? 0;
  const upper = halves.find((value) => rank(value) > scores.length / 2) ?? lower;
  return (lower + upper) / 2;
}

const someScores = fc
  .array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 2 }), { maxLength: 60 })
  .map((list) => new Map(list.flatMap((score, index) => (score === null ? [] : [[LAST - index, score] as const]))));

describe('a week', () => {
  test.each([
    ['three days are enough', '4.2...7', { median: 4, lowest: 2, highest: 7, count: 3 }],
    ['two are not', '4.2....', null],
    ['none are not', '.......', null],
    ['a day before it does not count', '94.2....', null],
    ['seven days of no pain are zero', '0000000', { median: 0, lowest: 0, highest: 0, count: 7 }],
    ['of an even count it is the middle between two', '1238...', { median: 2.5, lowest: 1, highest: 8, count: 4 }],
  ])('%s', (_, text, expected) => {
    expect(weekFigure(ending(text), LAST)).toEqual(expected);
  });
});

describe('a fortnight', () => {
  test.each([
    ['needs three days in each week', '3.4.5..6.7.8..', { median: 5.5, lowest: 3, highest: 8, count: 6 }],
    ['has no value with two in the first week', '3.4....6.7.8..', null],
    ['has no value with two in the second week', '3.4.5..6.7....', null],
    ['is not helped by many days in one week', '3333333.......', null],
    ['does not look at the day before it', '93.4....6.7.8..', null],
  ])('%s', (_, text, expected) => {
    expect(trendFigure(ending(text), LAST)).toEqual(expected);
  });
});

describe('the line over time', () => {
  test('has a value for every day, and gaps where there is not enough', () => {
    const scores = ending('3.4.5..6.7.8..');
    expect(rollingMedian(scores, LAST - 3, LAST + 1)).toEqual([null, 5.5, 5.5, 5.5, null]);
  });

  test('is empty when it ends before it begins', () => {
    expect(rollingMedian(ending('333'), LAST, LAST - 1)).toEqual([]);
  });

  test('is the same worked out another way', () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const expected = Array.from({ length: 70 }, (_, index) => {
          const day = LAST - 60 + index;
          const within = [...scores].filter(([at]) => at > day - 14 && at <= day);
          const recent = within.filter(([at]) => at > day - 7).length;
          if (recent < 3 || within.length - recent < 3) return null;
          return medianByCounting(within.map(([, score]) => score));
        });
        expect(rollingMedian(scores, LAST - 60, LAST + 9)).toEqual(expected);
      }),
    );
  });

  test('a shift by some days moves it, and nothing else', () => {
    fc.assert(
      fc.property(someScores, fc.integer({ min: -4000, max: 4000 }), (scores, by) => {
        const moved = new Map([...scores].map(([day, score]) => [day + by, score]));
        expect(rollingMedian(moved, LAST - 60 + by, LAST + by)).toEqual(rollingMedian(scores, LAST - 60, LAST));
      }),
    );
  });
});

describe('the figures of scores', () => {
  test('are none of none', () => {
    expect(figureOf([])).toBeNull();
  });

  test('lie within their range', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (scores) => {
        const figure = figureOf(scores);
        expect(figure?.median).toBe(medianByCounting(scores));
        expect(figure?.lowest).toBe(scores.toSorted((a, b) => a - b)[0]);
        expect(figure?.highest).toBe(scores.toSorted((a, b) => b - a)[0]);
        expect(figure?.count).toBe(scores.length);
      }),
    );
  });
});

test('the score of a day is the 24-hour average logged last; now and worst are left out', () => {
  const days = [
    { ...emptyDay(dayAt(LAST)), pain: { average24h: [7, 0], now: [9] } },
    { ...emptyDay(dayAt(LAST + 1)), pain: { worst24h: [8] } },
  ];
  expect([...scoresOfDays(days)]).toEqual([[LAST, 0]]);
});
