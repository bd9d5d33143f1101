import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  dayStart,
  momentOf,
  nextDay,
  nextDayStart,
  previousDay,
  startOfDay,
} from '@/utils/domain/time/local-day';
import { HOUR } from '@/utils/domain/time/units';
import { at } from './moments';

describe('the local day', () => {
  test.each([
    ['the last millisecond of a day', '2026-01-31T22:59:59.999Z', 'Europe/Berlin', '2026-01-31'],
    ['midnight', '2026-01-31T23:00Z', 'Europe/Berlin', '2026-02-01'],
    ['a zone half an hour off', '2026-01-31T18:30Z', 'Asia/Kolkata', '2026-02-01'],
    ['the far side of the date line', '2026-01-31T11:00Z', 'Pacific/Apia', '2026-02-01'],
    ['the near side of the date line', '2026-02-01T10:59Z', 'Pacific/Pago_Pago', '2026-01-31'],
    ['before the day that Samoa skipped', '2011-12-30T09:59Z', 'Pacific/Apia', '2011-12-29'],
    ['after the day that Samoa skipped', '2011-12-30T10:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('is the calendar day of the clock on the wall: %s', (_, text, zone, day) => {
    expect(dayOf({ at: at(text), zone })).toBe(day);
  });

  test.each([
    ['an ordinary day', '2026-02-10T12:00Z', 'Europe/Berlin', 24],
    ['the spring night in Berlin', '2026-03-29T12:00Z', 'Europe/Berlin', 23],
    ['the autumn night in Berlin', '2026-10-25T12:00Z', 'Europe/Berlin', 25],
    ['the spring night in New York', '2026-03-08T17:00Z', 'America/New_York', 23],
    ['the autumn night in New York', '2026-11-01T17:00Z', 'America/New_York', 25],
    ['a change of half an hour', '2026-04-05T04:00Z', 'Australia/Lord_Howe', 24.5],
    ['a spring night without midnight', '2026-04-24T12:00Z', 'Africa/Cairo', 23],
  ])('is as long as it was lived: %s', (_, text, zone, hours) => {
    const moment = { at: at(text), zone };
    expect((nextDayStart(moment) - dayStart(moment)) / HOUR).toBe(hours);
  });

  test('begins after the gap when the clock skips midnight', () => {
    expect(startOfDay('2026-04-24', 'Africa/Cairo')).toBe(at('2026-04-24T01:00+03:00'));
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(at('2011-12-31T00:00+14:00'));
  });

  test('is never in two pieces, even when the clock went back just after midnight', () => {
    const zone = 'America/St_Johns';
    const midnight = at('2010-11-07T00:00-02:30');
    const halfAnHourLater = midnight + HOUR / 2; // the wall shows 23:31 of the sixth again
    const day = (moment: number) => dayOf({ at: moment, zone });
    expect([day(midnight - 1), day(halfAnHourLater)]).toEqual(['2010-11-06', '2010-11-07']);
    expect([day(midnight), day(halfAnHourLater), day(midnight + 2 * HOUR)]).toEqual(Array(3).fill('2010-11-07'));
  });

  test('does not depend on what was asked before', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Cairo'];
    const moments = fc.record({
      at: fc.integer({ min: at('2012-01-01T00:00Z'), max: at('2035-01-01T00:00Z') }),
      zone: fc.constantFrom(...zones),
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(moment.at).toZonedDateTimeISO(moment.zone);
        expect(dayOf(moment)).toBe(zoned.toPlainDate().toString());
        expect(dayStart(moment)).toBe(zoned.startOfDay().epochMilliseconds);
        expect(nextDayStart(moment)).toBeGreaterThan(moment.at);
      }),
    );
  });
});

describe('days of the calendar', () => {
  test.each([
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-12-31', '2027-01-01'],
  ])('%s is followed by %s', (day, following) => {
    expect(nextDay(day)).toBe(following);
    expect(previousDay(following)).toBe(day);
  });
});

describe('a wall-clock time on a day', () => {
  test.each([
    ['an ordinary time', '2026-02-10', '12:30', 'Europe/Berlin', '2026-02-10T12:30+01:00'],
    ['a time the spring night skips', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T03:30+02:00'],
    ['a time the autumn night has twice', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T02:30+02:00'],
    ['the same in New York', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T01:30-04:00'],
  ])('is one moment: %s', (_, day, time, zone, moment) => {
    expect(momentOf(day, time, zone)).toBe(at(moment));
  });
});
