import { describe, expect, test } from 'vitest';
import {
  activeBetween,
  addOpenTime,
  type Hours,
  isWithin,
  nextChange,
  openSpan,
  type TimeRange,
} from '@/utils/domain/time/hours';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/units';
import { at, clock } from './moments';

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';

/** `09:00-12:00 13:00-17:00` as ranges; an empty text is a day off. */
function ranges(text: string): readonly TimeRange[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => ({ from: part.slice(0, 5), until: part.slice(6) }));
}

/** The same ranges every day. */
function daily(text: string, daysOff: readonly string[] = []): Hours {
  return { week: Array.from({ length: 7 }, () => ranges(text)), daysOff };
}

/** Ranges on some weekdays; 0 is Monday. */
function weekly(days: Readonly<Record<number, string>>, daysOff: readonly string[] = []): Hours {
  return { week: Array.from({ length: 7 }, (_, day) => ranges(days[day] ?? '')), daysOff };
}

const OFFICE = weekly({ 0: '09:00-17:00', 1: '09:00-17:00', 2: '09:00-17:00', 3: '09:00-17:00', 4: '09:00-17:00' });

// 2026-02-09 is a Monday.
describe('open or closed, and when that changes', () => {
  test.each([
    ['before work', OFFICE, '2026-02-09T08:59:59.999', false, '2026-02-09T09:00'],
    ['at the beginning', OFFICE, '2026-02-09T09:00', true, '2026-02-09T17:00'],
    ['at the very end', OFFICE, '2026-02-09T17:00', false, '2026-02-10T09:00'],
    ['over the weekend', OFFICE, '2026-02-13T17:00', false, '2026-02-16T09:00'],
    ['at midnight in a night shift', daily('22:00-06:00'), '2026-02-10T00:00', true, '2026-02-10T06:00'],
    ['a night that ends at midnight', daily('20:00-00:00'), '2026-02-09T23:59', true, '2026-02-10T00:00'],
    ['a night shift begun on a Sunday', weekly({ 6: '22:00-06:00' }), '2026-02-09T05:59', true, '2026-02-09T06:00'],
    ['no night shift begun on a Monday', weekly({ 0: '22:00-06:00' }), '2026-02-09T05:59', false, '2026-02-09T22:00'],
    ['equal ends are a whole day', weekly({ 0: '09:00-09:00' }), '2026-02-10T08:59', true, '2026-02-10T09:00'],
    ['equal ends at midnight', weekly({ 0: '00:00-00:00' }), '2026-02-09T12:00', true, '2026-02-10T00:00'],
    ['a day off', weekly({ 0: '09:00-17:00' }, ['2026-02-09']), '2026-02-09T10:00', false, '2026-02-16T09:00'],
    ['the night before a day off', daily('22:00-06:00', ['2026-02-10']), '2026-02-10T03:00', true, '2026-02-10T06:00'],
    ['the night of a day off', daily('22:00-06:00', ['2026-02-10']), '2026-02-11T03:00', false, '2026-02-11T22:00'],
    ['ranges that overlap', daily('09:00-13:00 12:00-17:00'), '2026-02-09T09:00', true, '2026-02-09T17:00'],
    ['ranges that touch', daily('09:00-13:00 13:00-17:00'), '2026-02-09T12:59', true, '2026-02-09T17:00'],
    ['one inside the other', daily('09:00-17:00 10:00-11:00'), '2026-02-09T10:30', true, '2026-02-09T17:00'],
    ['out of order', daily('13:00-17:00 09:00-12:00'), '2026-02-09T09:30', true, '2026-02-09T12:00'],
    ['the lunch between two', daily('09:00-12:00 13:00-17:00'), '2026-02-09T12:00', false, '2026-02-09T13:00'],
    [
      'a night that runs into the morning',
      daily('20:00-09:00 09:00-12:00'),
      '2026-02-09T22:00',
      true,
      '2026-02-10T12:00',
    ],
  ])('%s', (_, hours, now, isOpen, change) => {
    for (const zone of [BERLIN, NEW_YORK, 'Asia/Kolkata', 'Pacific/Apia']) {
      expect(isWithin(hours, clock(now, zone))).toBe(isOpen);
      expect(nextChange(hours, clock(now, zone))).toBe(clock(change, zone).at);
    }
  });

  test.each([
    ['never open', daily('')],
    ['always open', daily('00:00-00:00')],
    ['always open in two halves', daily('06:00-18:00 18:00-06:00')],
    ['open once in each week, and that a day off for ten weeks', weekly({ 0: '09:00-10:00' }, tenMondays())],
  ])('has no change within 60 days when %s', (_, hours) => {
    expect(nextChange(hours, clock('2026-02-03T12:00', BERLIN))).toBeNull();
  });

  test('has a change again once it is within 60 days', () => {
    const hours = weekly({ 0: '09:00-10:00' }, tenMondays());
    const opening = clock('2026-04-20T09:00', BERLIN).at;
    expect(nextChange(hours, { at: opening - 60 * DAY - 1, zone: BERLIN })).toBeNull();
    expect(nextChange(hours, { at: opening - 60 * DAY, zone: BERLIN })).toBe(opening);
    expect(nextChange(hours, { at: opening - 60 * DAY - 1, zone: BERLIN })).toBeNull();
  });

  test('follows the person to another zone', () => {
    const now = at('2026-02-09T15:30Z');
    expect(isWithin(OFFICE, { at: now, zone: BERLIN })).toBe(true);
    expect(isWithin(OFFICE, { at: now, zone: 'Asia/Kolkata' })).toBe(false);
    expect(isWithin(OFFICE, { at: now, zone: BERLIN })).toBe(true);
  });
});

function tenMondays(): readonly string[] {
  const first = Temporal.PlainDate.from('2026-02-09');
  return Array.from({ length: 10 }, (_, week) => first.add({ weeks: week }).toString());
}

describe('the nights on which the clock changes', () => {
  test.each([
    ['a range in the gap is empty', '02:15-02:45', '2026-03-29T00:00+01:00', '2026-03-30T02:15+02:00'],
    [
      'a range that begins in the gap begins after it',
      '02:30-05:00',
      '2026-03-29T00:00+01:00',
      '2026-03-29T03:00+02:00',
    ],
    ['a range that ends in the gap ends with it', '01:00-02:30', '2026-03-29T01:30+01:00', '2026-03-29T03:00+02:00'],
    ['a range around the gap is an hour shorter', '01:00-04:00', '2026-03-29T01:00+01:00', '2026-03-29T04:00+02:00'],
    [
      'a range around the second hour is an hour longer',
      '01:00-04:00',
      '2026-10-25T01:00+02:00',
      '2026-10-25T04:00+01:00',
    ],
    ['half past two, the first time', '02:00-02:30', '2026-10-25T02:10+02:00', '2026-10-25T02:30+02:00'],
    ['open again when the clock says so again', '02:00-02:30', '2026-10-25T02:40+02:00', '2026-10-25T02:00+01:00'],
    ['half past two, the second time', '02:00-02:30', '2026-10-25T02:10+01:00', '2026-10-25T02:30+01:00'],
    ['a whole day by the clock is 23 hours', '12:00-12:00', '2026-03-28T12:00+01:00', null],
  ])('in Berlin: %s', (_, text, now, change) => {
    expect(nextChange(daily(text), { at: at(now), zone: BERLIN })).toBe(change === null ? null : at(change));
  });

  test.each([
    ['spring in Berlin', BERLIN, '2026-03-28T22:00', '2026-03-29T06:00', 7],
    ['autumn in Berlin', BERLIN, '2026-10-24T22:00', '2026-10-25T06:00', 9],
    ['spring in New York', NEW_YORK, '2026-03-07T22:00', '2026-03-08T06:00', 7],
    ['autumn in New York', NEW_YORK, '2026-10-31T22:00', '2026-11-01T06:00', 9],
    ['no change in India', 'Asia/Kolkata', '2026-03-28T22:00', '2026-03-29T06:00', 8],
    ['a midnight that is skipped', 'Africa/Cairo', '2026-04-23T22:00', '2026-04-24T06:00', 7],
    ['a gap that ends at midnight', 'America/Scoresbysund', '2026-03-28T22:00', '2026-03-29T06:00', 7],
    ['the day that Samoa skipped', 'Pacific/Apia', '2011-12-29T22:00', '2011-12-31T06:00', 8],
  ])('a night shift lasts as long as it is lived: %s', (_, zone, from, until, length) => {
    const shift = daily('22:00-06:00');
    const span = openSpan(shift, clock(from, zone));
    expect(span).toEqual({ isOpen: true, from: clock(from, zone).at, until: clock(until, zone).at });
    expect(activeBetween(shift, span.from, span.until, zone)).toBe(length * HOUR);
  });
});

describe('the span around a moment', () => {
  test('is the whole open or closed time', () => {
    const weekend = openSpan(OFFICE, clock('2026-02-14T12:00', BERLIN));
    expect(weekend).toEqual({
      isOpen: false,
      from: clock('2026-02-13T17:00', BERLIN).at,
      until: clock('2026-02-16T09:00', BERLIN).at,
    });
  });

  test('reaches 9 days back and 60 days ahead at most', () => {
    const now = clock('2026-02-14T12:00', BERLIN);
    expect(openSpan(daily(''), now)).toEqual({ isOpen: false, from: now.at - 9 * DAY, until: now.at + 60 * DAY });
    const later = { at: now.at + 5 * HOUR, zone: BERLIN };
    expect(openSpan(daily('00:00-00:00'), later).from).toBe(later.at - 9 * DAY);
  });
});

describe('open time', () => {
  const day = (text: string) => clock(`2026-02-${text}`, BERLIN).at;

  test.each([
    ['inside', '09T10:00', '09T10:30', 30 * MINUTE],
    ['from before until after', '09T00:00', '10T00:00', 8 * HOUR],
    ['over a weekend', '13T16:00', '16T10:00', 2 * HOUR],
    ['a closed night', '09T17:00', '10T09:00', 0],
    ['nothing at all', '09T10:00', '09T10:00', 0],
    ['backwards', '09T11:00', '09T10:00', 0],
    ['four weeks', '02T00:00', '28T00:00', 20 * 8 * HOUR],
  ])('is counted between two moments: %s', (_, from, to, length) => {
    expect(activeBetween(OFFICE, day(from), day(to), BERLIN)).toBe(length);
  });

  test.each([
    ['inside', '09T10:00', 30 * MINUTE, '09T10:30'],
    ['from a closed moment on', '09T08:00', 30 * MINUTE, '09T09:30'],
    ['up to the very end', '09T16:00', HOUR, '09T17:00'],
    ['over the night', '09T16:30', HOUR, '10T09:30'],
    ['over the weekend', '13T16:30', 9 * HOUR, '17T09:30'],
    ['no time at all, in a closed moment', '14T12:00', 0, '14T12:00'],
  ])('is added to a moment: %s', (_, from, length, to) => {
    expect(addOpenTime(OFFICE, { at: day(from), zone: BERLIN }, length)).toBe(day(to));
  });

  test('that needs more than 60 days is none', () => {
    const now = { at: day('09T00:00'), zone: BERLIN };
    expect(addOpenTime(daily(''), now, MINUTE)).toBeNull();
    expect(addOpenTime(daily('00:00-00:00'), now, 60 * DAY)).toBe(now.at + 60 * DAY);
    expect(addOpenTime(daily('00:00-00:00'), now, 60 * DAY + 1)).toBeNull();
  });
});
