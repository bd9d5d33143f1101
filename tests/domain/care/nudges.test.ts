import { describe, expect, test } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import { type Care, initialCare, type Person } from '@/utils/domain/care/care';
import { type Daily, NO_DAILY } from '@/utils/domain/care/daily';
import type { Nudge } from '@/utils/domain/care/nudges';
import { nudgesOf } from '@/utils/domain/care/nudges-of';
import { occurrence } from '@/utils/domain/care/occurrence';
import { parseNudges } from '@/utils/domain/care/parse-nudges';
import { dayOf } from '@/utils/domain/time/local-day';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/units';
import { at, clock } from '../time/moments';
import { phaseDay, SERIES, session } from './care-plans';

const BERLIN = 'Europe/Berlin';
const NINE = at('2026-03-04T08:00Z'); // a Wednesday, nine o'clock in Berlin

const ONCE: Nudge = { id: 'book', kind: 'book', subject: 'Massage', at: NINE, until: NINE + DAY };

function weekly(weekdays: readonly number[], time = '09:00'): Nudge {
  return { id: 'yoga', kind: 'yoga', subject: '', weekdays, time };
}

describe('a nudge that comes once', () => {
  test.each([
    ['long before', -30 * DAY, true],
    ['just before', -1, true],
    ['as it begins', 0, true],
    ['while it lasts', DAY - 1, true],
    ['as it ends', DAY, false],
    ['a day later', 2 * DAY, false],
  ])('%s', (_, after, isThere) => {
    const expected = { nudge: ONCE, key: 'nudge:book', from: NINE, until: NINE + DAY };
    expect(occurrence(ONCE, { at: NINE + after, zone: BERLIN })).toEqual(isThere ? expected : null);
  });

  test('is none without an end', () => {
    const { until: _, ...endless } = ONCE;
    expect(occurrence(endless, { at: NINE, zone: BERLIN })).toBeNull();
  });
});

describe('a nudge of weekdays', () => {
  test('of shortly before midnight still lasts after it', () => {
    expect(occurrence(weekly([2], '23:30'), clock('2026-03-05T00:10', BERLIN))?.key).toBe('nudge:yoga@2026-03-04');
  });

  test.each<[string, readonly number[], string, string]>([
    ['before its time', [2], '2026-03-04T08:59', '2026-03-04'],
    ['at its time', [2], '2026-03-04T09:00', '2026-03-04'],
    ['late, within the hour', [2], '2026-03-04T09:59', '2026-03-04'],
    ['an hour late: next week', [2], '2026-03-04T10:00', '2026-03-11'],
    ['an hour late: the next of several days', [0, 2, 4], '2026-03-04T10:00', '2026-03-06'],
    ['from Sunday to Monday', [0], '2026-03-08T12:00', '2026-03-09'],
    ['on another day', [6], '2026-03-04T09:00', '2026-03-08'],
    ['every day', [0, 1, 2, 3, 4, 5, 6], '2026-03-04T10:00', '2026-03-05'],
  ])('%s', (_, weekdays, now, day) => {
    const nudge = weekly(weekdays);
    const { at: from } = clock(`${day}T09:00`, BERLIN);
    expect(occurrence(nudge, clock(now, BERLIN))).toEqual({
      nudge,
      key: `nudge:yoga@${day}`,
      from,
      until: from + HOUR,
    });
  });

  test.each<[string, string, string, string]>([
    ['keeps its wall-clock time after the clock goes forward', '09:00', '2026-03-28T12:00Z', '2026-03-29T07:00Z'],
    ['and after it goes back', '09:00', '2026-10-24T12:00Z', '2026-10-25T08:00Z'],
    ['comes as long after the gap when its time is skipped', '02:30', '2026-03-28T12:00Z', '2026-03-29T01:30Z'],
    ['comes at the first of two', '02:30', '2026-10-24T12:00Z', '2026-10-25T00:30Z'],
    ['is still late within that hour', '02:30', '2026-10-25T01:29Z', '2026-10-25T00:30Z'],
    ['does not come again at the second', '02:30', '2026-10-25T01:30Z', '2026-10-26T01:30Z'],
    ['over the night of 23 hours', '00:10', '2026-03-29T21:00Z', '2026-03-29T22:10Z'],
    ['over the night of 25 hours', '00:10', '2026-10-25T22:00Z', '2026-10-25T23:10Z'],
  ])('%s', (_, time, now, from) => {
    const found = occurrence(weekly([0, 1, 2, 3, 4, 5, 6], time), { at: at(now), zone: BERLIN });
    expect(found?.from).toBe(at(from));
  });

  test('has the day of the place where the person is', () => {
    const now = at('2026-03-04T20:00Z'); // Thursday, five in the morning in Tokyo
    expect(occurrence(weekly([3]), { at: now, zone: 'Asia/Tokyo' })?.from).toBe(at('2026-03-05T00:00Z'));
    expect(occurrence(weekly([3]), { at: now, zone: 'America/New_York' })?.from).toBe(at('2026-03-05T14:00Z'));
  });

  test('asleep for a day, it is the next one', () => {
    expect(occurrence(weekly([2, 3]), clock('2026-03-05T08:00', BERLIN))?.key).toBe('nudge:yoga@2026-03-05');
  });

  test('is none without a day or a time', () => {
    const { time: _, ...timeless } = weekly([2]);
    expect(occurrence(weekly([]), { at: NINE, zone: BERLIN })).toBeNull();
    expect(occurrence(timeless, { at: NINE, zone: BERLIN })).toBeNull();
  });
});

function nudged(change: Partial<Care>, appointments: readonly Appointment[] = [], now = NINE): readonly Nudge[] {
  const moment = { at: now, zone: BERLIN };
  const nudges = nudgesOf({ ...initialCare(), ...change }, appointments, moment, dayOf(moment));
  expect(parseNudges(JSON.parse(JSON.stringify(nudges)))).toEqual({ ok: true, value: nudges });
  return nudges;
}

function daily(change: Partial<Daily>): Partial<Care> {
  return { daily: { ...NO_DAILY, ...change } };
}

describe('the nudges of a care plan', () => {
  test('are none at install', () => {
    expect(nudged({})).toEqual([]);
  });

  test('speak of booking three days before the proposed date, at ten, for a fortnight', () => {
    const now = clock(`${phaseDay(2)}T12:00`, BERLIN).at;
    const from = clock(`${phaseDay(5)}T10:00`, BERLIN).at; // the next of the weekly sessions is day 8
    expect(nudged({ series: [SERIES] }, [session(1)], now)).toEqual([
      { id: `book-massage-${phaseDay(5)}`, kind: 'book', subject: 'Massage', at: from, until: from + 14 * DAY },
    ]);
  });

  test('say nothing of booking when the next one is booked', () => {
    const now = clock(`${phaseDay(2)}T12:00`, BERLIN).at;
    expect(nudged({ series: [SERIES] }, [session(1), session(8, 'planned')], now)).toEqual([]);
  });

  const done: Appointment = {
    id: 'a',
    at: NINE - HOUR,
    day: '2026-03-04',
    zone: BERLIN,
    minutes: 60,
    title: 'Massage',
    status: 'done',
  };
  const H24: Nudge = {
    id: 'soreness-a-h24',
    kind: 'soreness',
    subject: 'Massage',
    at: NINE + DAY,
    until: NINE + 2 * DAY,
  };
  const H48: Nudge = { ...H24, id: 'soreness-a-h48', at: NINE + 2 * DAY, until: NINE + 3 * DAY };

  test.each<[string, Partial<Appointment>, number, readonly Nudge[]]>([
    ['both are open', {}, 0, [H24, H48]],
    ['the first until the second', {}, 2 * DAY - 1, [H24, H48]],
    ['the second alone', {}, 2 * DAY, [H48]],
    ['none after that', {}, 3 * DAY, []],
    ['the first is answered', { soreness: { h24: 2 } }, 0, [H48]],
    ['the second is answered', { soreness: { h48: 0 } }, 0, [H24]],
    ['both are answered', { soreness: { h24: 0, h48: 0 } }, 0, []],
    ['it is only planned', { status: 'planned' }, 0, []],
    ['it was missed', { status: 'missed' }, 0, []],
    ['it was cancelled', { status: 'cancelled' }, 0, []],
  ])('ask about soreness: %s', (_, change, after, expected) => {
    expect(nudged({}, [{ ...done, ...change }], NINE + after)).toEqual(expected);
  });

  const person: Person = {
    id: 'p',
    role: 'doctor',
    name: 'Dr Ada',
    checkIn: { everyWeeks: 4, since: '2026-03-02' },
    lastCheckIn: null,
  };

  test.each<[string, Partial<Person>, string | null]>([
    ['weeks after the beginning, in summer time', {}, '2026-03-30'],
    ['weeks after the last', { lastCheckIn: '2026-03-04' }, '2026-04-01'],
    ['not without an interval', { checkIn: null }, null],
  ])('remind of a check-in: %s', (_, change, day) => {
    const from = day === null ? 0 : clock(`${day}T10:00`, BERLIN).at;
    const expected: readonly Nudge[] =
      day === null
        ? []
        : [{ id: `check-in-p-${day}`, kind: 'checkIn', subject: 'Dr Ada', at: from, until: from + 14 * DAY }];
    expect(nudged({ people: [{ ...person, ...change }] })).toEqual(expected);
  });

  test('remind of yoga on its days', () => {
    expect(nudged(daily({ yoga: { weekdays: [1, 4], time: '18:00' } }))).toEqual([
      { id: 'yoga', kind: 'yoga', subject: '', weekdays: [1, 4], time: '18:00' },
    ]);
  });

  test.each([
    ['22:30', 60, '21:30'],
    ['22:30', 30, '22:00'],
    ['00:30', 60, '23:30'],
    ['00:00', 30, '23:30'],
    ['01:15', 120, '23:15'],
    ['01:00', 60, '00:00'],
  ])('wind down for a bedtime of %s, %i minutes before, at %s', (bedtime, before, time) => {
    expect(nudged(daily({ windDown: { bedtime, before } }))).toEqual([
      { id: 'wind-down', kind: 'windDown', subject: bedtime, weekdays: [0, 1, 2, 3, 4, 5, 6], time },
    ]);
  });

  test('a wind-down of a bedtime after midnight begins the evening before', () => {
    const [nudge] = nudged(daily({ windDown: { bedtime: '00:30', before: 60 } }));
    if (nudge === undefined) throw new Error('There is no wind-down.');
    const found = occurrence(nudge, clock('2026-03-04T20:00', BERLIN));
    expect(found?.from).toBe(clock('2026-03-05T00:30', BERLIN).at - 60 * MINUTE);
  });

  test('have one for each time of a medicine, with an id of its own', () => {
    const medicines = [
      { id: 'm', label: 'Blue one', times: ['08:00', '20:00'] },
      { id: 'n', label: 'When needed', times: [] },
    ];
    expect(nudged(daily({ medicines }))).toEqual(
      ['08:00', '20:00'].map((time) => ({
        id: `medicine-m-${time}`,
        kind: 'medicine',
        subject: 'Blue one',
        weekdays: [0, 1, 2, 3, 4, 5, 6],
        time,
      })),
    );
  });

  test('say nothing of sleep', () => {
    expect(nudged(daily({ sleep: true }))).toEqual([]);
  });
});
