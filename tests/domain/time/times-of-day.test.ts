import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextTime } from '@/utils/domain/time/times-of-day';
import { DAY, HOUR } from '@/utils/domain/time/units';
import { at, clock } from './moments';

const BERLIN = 'Europe/Berlin';

describe('the next fixed time', () => {
  test.each([
    ['later today', ['09:30', '12:30'], '2026-02-09T10:00', '2026-02-09T12:30'],
    ['strictly after now', ['09:30', '12:30'], '2026-02-09T09:30', '2026-02-09T12:30'],
    ['tomorrow when all have passed', ['09:30', '12:30'], '2026-02-09T12:30', '2026-02-10T09:30'],
    ['midnight', ['00:00'], '2026-02-09T23:59', '2026-02-10T00:00'],
    ['a day later at midnight', ['00:00'], '2026-02-10T00:00', '2026-02-11T00:00'],
    ['in any order', ['12:30', '09:30'], '2026-02-09T08:00', '2026-02-09T09:30'],
  ])('is %s', (_, times, now, next) => {
    for (const zone of [BERLIN, 'Asia/Kolkata', 'Pacific/Apia']) {
      expect(nextTime(times, clock(now, zone))).toBe(clock(next, zone).at);
    }
  });

  test('is none without times', () => {
    expect(nextTime([], clock('2026-02-09T08:00', BERLIN))).toBeNull();
  });

  test.each([
    ['comes after the gap', BERLIN, '2026-03-29T00:00+01:00', '2026-03-29T03:30+02:00'],
    ['and is back the day after', BERLIN, '2026-03-29T03:30+02:00', '2026-03-30T02:30+02:00'],
    ['comes the first of two times', BERLIN, '2026-10-25T00:00+02:00', '2026-10-25T02:30+02:00'],
    ['and not again an hour later', BERLIN, '2026-10-25T02:30+02:00', '2026-10-26T02:30+01:00'],
    ['nor from between the two', BERLIN, '2026-10-25T02:10+01:00', '2026-10-26T02:30+01:00'],
    ['skips no day in New York', 'America/New_York', '2026-03-08T00:00-05:00', '2026-03-08T03:30-04:00'],
  ])('half past two on a night of change: %s', (_, zone, now, next) => {
    expect(nextTime(['02:30'], { at: at(now), zone })).toBe(at(next));
  });

  test('in a gap that ends at midnight comes after that midnight', () => {
    const zone = 'America/Scoresbysund'; // 23:00 on 28 March 2026 is 00:00 on the 29th
    const late = at('2026-03-29T00:30-01:00');
    expect(nextTime(['23:30'], { at: late - HOUR, zone })).toBe(late);
    expect(nextTime(['23:30'], { at: late - 1, zone })).toBe(late);
    expect(nextTime(['23:30'], { at: late, zone })).toBe(at('2026-03-29T23:30-01:00'));
  });

  test('is the same however it is asked, and follows the person to another zone', () => {
    const times = ['06:15', '12:30', '23:45'];
    const moments = fc.record({
      at: fc.integer({ min: at('2026-03-01T00:00Z'), max: at('2026-11-30T00:00Z') }),
      zone: fc.constantFrom(BERLIN, 'America/New_York', 'Asia/Kolkata'),
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const next = nextTime(times, moment) ?? Number.NaN;
        expect(next).toBe(nextTime([...times], moment));
        expect(next).toBeGreaterThan(moment.at);
        expect(next - moment.at).toBeLessThanOrEqual(DAY);
        const wall = Temporal.Instant.fromEpochMilliseconds(next).toZonedDateTimeISO(moment.zone).toPlainTime();
        expect(times).toContain(wall.toString({ smallestUnit: 'minute' }));
      }),
    );
  });
});
