import { describe, expect, test } from 'vitest';
import { isClearlyHigher, medianOf, usualScore } from '@/utils/domain/pain/usual';

const day = (...average24h: number[]) => ({ pain: average24h.length === 0 ? {} : { average24h } });

describe('the median', () => {
  test.each([
    [[], null],
    [[4], 4],
    [[5, 1], 3],
    [[9, 0, 4], 4],
    [[1, 2, 3, 10], 2.5],
  ])('of %j is %s', (scores, median) => {
    expect(medianOf(scores)).toBe(median);
  });
});

describe('what is usual', () => {
  test('needs three days with a 24-hour average; zero is one', () => {
    expect(usualScore([day(3), day(5), day()])).toBeNull();
    expect(usualScore([day(0), day(0), day(5), day()])).toBe(0);
  });

  test('takes the last score of a day that has several', () => {
    expect(usualScore([day(9, 3), day(3), day(3)])).toBe(3);
  });
});

describe('a score is clearly higher', () => {
  test.each([
    [4, 3, true], // 30 % of 3 is 0.9, and it is a point more
    [4, 3.5, false], // half a point is day-to-day change
    [5, 4, false], // a point, but only a quarter more
    [6, 4, true],
    [1, 0, true],
    [10, 8, true],
    [9, 8, false],
    [3, 3, false],
    [2, 5, false],
  ])('%d beside a usual %d: %s', (score, usual, isHigher) => {
    expect(isClearlyHigher(score, usual)).toBe(isHigher);
  });
});
