import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BreakOutcome } from '@/utils/domain/breaks/break-record';
import { adherenceOf } from '@/utils/domain/progress/adherence';
import { dayBefore, outcomesOf, someDays, tally } from './some-days';

describe('adherence', () => {
  test.each<[BreakOutcome, number, number]>([
    ['done', 1, 1],
    ['partial', 1, 1],
    ['natural', 1, 1],
    ['skipped', 1, 0],
    ['missed', 1, 0],
    ['snoozed', 0, 0],
    ['held', 0, 0],
  ])('a break that was %s counts as asked %i and taken %i times', (outcome, asked, taken) => {
    const { counts, ...rest } = adherenceOf([dayBefore(0, { [outcome]: 1 })]);
    expect(rest).toEqual({ asked, taken, share: asked === 0 ? null : taken });
    expect(counts[outcome]).toBe(1);
  });

  test('of nothing has no share, not a share of zero', () => {
    expect(adherenceOf([]).share).toBeNull();
    expect(adherenceOf([dayBefore(0, { missed: 1 })]).share).toBe(0);
  });

  test('adds all routines and all days', () => {
    const first = { ...dayBefore(1), breaks: { posture: { done: 2 }, 'own-1': { skipped: 1 } } };
    expect(adherenceOf([first, dayBefore(0, { natural: 1 })])).toMatchObject({ asked: 4, taken: 3, share: 0.75 });
  });

  test('is the same counted break by break', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const sums = days.map(tally);
        const asked = sums.reduce((sum, day) => sum + day.asked, 0);
        const taken = sums.reduce((sum, day) => sum + day.taken, 0);
        const found = adherenceOf(days);
        expect(found).toMatchObject({ asked, taken });
        expect(Object.values(found.counts).reduce((sum, count) => sum + count, 0)).toBe(
          days.flatMap(outcomesOf).length,
        );
        expect(found.share === null).toBe(asked === 0);
      }),
    );
  });
});
