import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BreakOutcome } from '@/utils/domain/breaks/break-record';
import { consistencyOf } from '@/utils/domain/progress/consistency';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import type { Hours } from '@/utils/domain/time/hours';
import { dayBefore, someDays, TODAY, tally } from './some-days';

const OPEN = [{ from: '09:00', until: '17:00' }];
const WORKWEEK: Hours = { week: [OPEN, OPEN, OPEN, OPEN, OPEN, [], []], daysOff: [] };

describe('the share of planned workdays with most breaks', () => {
  test.each<[string, Partial<Record<BreakOutcome, number>>, { planned: number; most: number }]>([
    ['more than half taken', { done: 3, skipped: 2 }, { planned: 1, most: 1 }],
    ['exactly half taken is not most', { done: 2, missed: 2 }, { planned: 1, most: 0 }],
    ['fewer than half', { natural: 2, skipped: 3 }, { planned: 1, most: 0 }],
    ['one asking, taken in part', { partial: 1 }, { planned: 1, most: 1 }],
    ['one asking, not taken', { skipped: 1 }, { planned: 1, most: 0 }],
    ['nothing asked, all held back', { held: 8, snoozed: 1 }, { planned: 0, most: 0 }],
    ['nothing at all', {}, { planned: 0, most: 0 }],
  ])('a day with %s', (_, breaks, expected) => {
    expect(consistencyOf([dayBefore(1, breaks)], WORKWEEK, TODAY)).toEqual(expected);
  });

  test('is counted up to yesterday', () => {
    const days = [dayBefore(1, { done: 1 }), dayBefore(0, { done: 1 }), dayBefore(-1, { done: 1 })];
    expect(consistencyOf(days, WORKWEEK, TODAY)).toEqual({ planned: 1, most: 1 });
  });

  test('leaves out weekdays without hours and days off', () => {
    const week = Array.from({ length: 7 }, (_, index) => dayBefore(index + 1, { done: 1 })); // Wednesday to Tuesday
    expect(consistencyOf(week, WORKWEEK, TODAY).planned).toBe(5);
    expect(consistencyOf(week, { ...WORKWEEK, daysOff: ['2026-03-24', '2026-03-22'] }, TODAY).planned).toBe(4);
    const weekend: Hours = { week: [[], [], [], [], [], OPEN, OPEN], daysOff: [] };
    expect(consistencyOf(week, weekend, TODAY).planned).toBe(2);
  });

  test('is the same worked out another way', () => {
    const someHours = fc.record({
      week: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }).map((open) => open.map((is) => (is ? OPEN : []))),
      daysOff: fc.array(fc.nat(80).map((ago) => dayBefore(ago).day)),
    });
    fc.assert(
      fc.property(someDays, someHours, (days, hours) => {
        const planned = days.filter((day) => isPlanned(day, hours));
        const most = planned.filter((day) => 2 * tally(day).taken > tally(day).asked);
        expect(consistencyOf(days, hours, TODAY)).toEqual({ planned: planned.length, most: most.length });
      }),
    );
  });
});

function isPlanned(day: DayRecord, { week, daysOff }: Hours): boolean {
  const weekday = (new Date(`${day.day}T12:00Z`).getUTCDay() + 6) % 7;
  const isOpen = week[weekday]?.length === 1 && !new Set(daysOff).has(day.day);
  return isOpen && day.day !== TODAY && tally(day).asked > 0;
}
