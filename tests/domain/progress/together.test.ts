import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import { togetherOf } from '@/utils/domain/progress/together';
import { dayBefore, medianByPeeling, someDays, TODAY, tally } from './some-days';

/** So many days with these breaks and scores, from `from` days ago backwards, in steps of `step`. */
function run(count: number, taken: number, score: number, { from = 1, step = 1 } = {}): readonly DayRecord[] {
  return Array.from({ length: count }, (_, index) =>
    dayBefore(from + index * step, { done: taken, skipped: 1 }, score),
  );
}

describe('days with more breaks beside days with fewer', () => {
  test('ten days on each side are compared', () => {
    const days = [...run(10, 8, 3), ...run(10, 2, 5, { from: 11 })];
    const { divide, between, sameDay } = togetherOf(days, TODAY);
    expect({ divide, between }).toEqual({ divide: 5, between: 0 });
    expect(sameDay).toEqual({
      type: 'enough',
      more: { median: 3, lowest: 3, highest: 3, count: 10 },
      fewer: { median: 5, lowest: 5, highest: 5, count: 10 },
    });
  });

  test.each([
    ['nine days with more', 9, 10],
    ['nine days with fewer', 10, 9],
  ])('%s are too few, and are counted', (_, more, fewer) => {
    // Two days in the middle hold the median in place: without them it would fall onto a day of the larger side.
    const days = [...run(more, 8, 3), ...run(fewer, 2, 5, { from: 30 }), ...run(2, 5, 4, { from: 60 })];
    expect(togetherOf(days, TODAY)).toMatchObject({ divide: 5, between: 2, sameDay: { type: 'short', more, fewer } });
  });

  test('days right at the median are on neither side', () => {
    const days = [...run(9, 8, 3), ...run(5, 5, 9, { from: 20 }), ...run(9, 2, 5, { from: 40 })];
    expect(togetherOf(days, TODAY)).toMatchObject({
      divide: 5,
      between: 5,
      sameDay: { type: 'short', more: 9, fewer: 9 },
    });
  });

  test('days that are all alike have no sides', () => {
    expect(togetherOf(run(30, 6, 4), TODAY)).toMatchObject({
      divide: 6,
      between: 30,
      sameDay: { type: 'short', more: 0, fewer: 0 },
    });
  });

  test.each<[string, DayRecord]>([
    ['without a score', dayBefore(50, { done: 9 })],
    ['on which nothing was asked', dayBefore(50, { held: 9, snoozed: 2 }, 9)],
    ['today, which is not over', dayBefore(0, { done: 9 }, 9)],
  ])('a day %s is left out', (_, day) => {
    const days = [...run(10, 8, 3), ...run(10, 2, 5, { from: 11 })];
    const { divide, between, sameDay } = togetherOf([...days, day], TODAY);
    expect({ divide, between, sameDay }).toEqual((({ nextDay: _next, ...rest }) => rest)(togetherOf(days, TODAY)));
  });

  test('a day with askings of which none was taken is a day with fewer', () => {
    const days = [
      ...run(10, 8, 3),
      ...Array.from({ length: 10 }, (_, index) => dayBefore(20 + index, { missed: 3 }, 6)),
    ];
    expect(togetherOf(days, TODAY).sameDay).toMatchObject({ type: 'enough', fewer: { median: 6, count: 10 } });
  });

  test('the next day counts where it has a score, and needs ten days of its own', () => {
    // Every second day: none has a next day, but for yesterday, whose next day is today.
    const days = [...run(10, 8, 3, { step: 2 }), ...run(10, 2, 5, { from: 21, step: 2 })];
    expect(togetherOf(days, TODAY).nextDay).toEqual({ type: 'short', more: 0, fewer: 0 });
    expect(togetherOf([...days, dayBefore(0, {}, 7)], TODAY).nextDay).toEqual({ type: 'short', more: 1, fewer: 0 });
    const after = [...days, ...Array.from({ length: 20 }, (_, index) => dayBefore(index * 2, {}, index < 10 ? 1 : 8))];
    expect(togetherOf(after, TODAY).nextDay).toMatchObject({
      type: 'enough',
      more: { median: 1, count: 10 },
      fewer: { median: 8, count: 10 },
    });
  });

  test('of nothing is nothing', () => {
    const none = { type: 'short', more: 0, fewer: 0 };
    expect(togetherOf([], TODAY)).toEqual({ divide: null, between: 0, sameDay: none, nextDay: none });
  });

  test('is the same worked out another way, and changes sides when the breaks are turned round', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const { divide, between, sameDay, nextDay } = togetherOf(days, TODAY);
        const expected = byHand(days);
        expect(divide).toBe(expected.divide);
        expect(between).toBe(expected.between);
        for (const [found, [more, fewer]] of [[sameDay, expected.same] as const, [nextDay, expected.next] as const]) {
          expect(found.type).toBe(more.length >= 10 && fewer.length >= 10 ? 'enough' : 'short');
          const counts = found.type === 'short' ? [found.more, found.fewer] : [found.more.count, found.fewer.count];
          expect(counts).toEqual([more.length, fewer.length]);
          if (found.type === 'short') continue;
          expect([found.more.median, found.fewer.median]).toEqual([medianByPeeling(more), medianByPeeling(fewer)]);
          expect([found.more.lowest, found.fewer.highest]).toEqual([more.toSorted(by)[0], fewer.toSorted(by).at(-1)]);
        }
      }),
    );
  });
});

const by = (a: number, b: number) => a - b;

/** Day by day with loops over texts of dates, no numbers of days. */
function byHand(days: readonly DayRecord[]) {
  const scoreOn = (day: string) => days.find((one) => one.day === day)?.pain.average24h?.at(-1);
  const used = days.filter((day) => day.day !== TODAY && scoreOn(day.day) !== undefined && tally(day).asked > 0);
  const divide = medianByPeeling(used.map((day) => tally(day).taken));
  const same: [number[], number[]] = [[], []];
  const next: [number[], number[]] = [[], []];
  let between = 0;
  for (const day of used) {
    const away = tally(day).taken - (divide ?? 0);
    if (away === 0) {
      between += 1;
      continue;
    }
    const side = away > 0 ? 0 : 1;
    same[side].push(scoreOn(day.day) ?? -1);
    const after = scoreOn(Temporal.PlainDate.from(day.day).add({ days: 1 }).toString());
    if (after !== undefined) next[side].push(after);
  }
  return { divide, between, same, next };
}
