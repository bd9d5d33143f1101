import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { Cadence } from '@/utils/domain/care/cadence';
import type { Pause, Series } from '@/utils/domain/care/care';
import { dayAt, dayNumber, weekdayFrom, weekdayOf, weekdayUntil } from '@/utils/domain/care/day-number';
import { moveAppointment } from '@/utils/domain/care/move-appointment';
import { needsBooking, proposeNext } from '@/utils/domain/care/series';
import { addDays } from '@/utils/domain/time/local-day';
import { at, clock } from '../time/moments';
import { SERIES } from './care-plans';

const BERLIN = 'Europe/Berlin';
const MONDAY = 0;
const TUESDAY = 1;

function seriesOf(cadence: Cadence | 'paused', change: Partial<Series> = {}): Series {
  return { ...SERIES, weekday: TUESDAY, phases: [{ since: '2026-01-01', cadence, by: 'person' }], ...change };
}

function one(text: string, status: Appointment['status'] = 'done', series = 'massage'): Appointment {
  const { at: start } = clock(text, BERLIN);
  return { id: text, at: start, day: text.slice(0, 10), zone: BERLIN, minutes: 60, title: 'Massage', status, series };
}

function holiday(from: string, until: string | null): Pause {
  return { id: from, from, until, why: 'holiday' };
}

function proposed(series: Series, past: readonly Appointment[], today: string, pauses: readonly Pause[] = []) {
  return proposeNext(series, past, pauses, today, BERLIN)?.day ?? null;
}

describe('counting days', () => {
  test('agrees with the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
        const day = dayAt(number);
        expect(dayNumber(day)).toBe(number);
        expect(addDays(day, 1)).toBe(dayAt(number + 1));
        expect(weekdayOf(number)).toBe(Temporal.PlainDate.from(day).dayOfWeek - 1);
        expect(weekdayOf(weekdayFrom(number, 2))).toBe(2);
        expect(weekdayFrom(number, weekdayOf(number))).toBe(number);
        expect(weekdayUntil(number, 2)).toBeGreaterThan(number - 7);
        expect(weekdayUntil(number, 2)).toBeLessThanOrEqual(number);
      }),
    );
  });
});

describe('the next session', () => {
  const weekly = seriesOf({ type: 'weekly' });

  test.each<[string, Series, readonly Appointment[], string, string | null]>([
    ['a week after the last', weekly, [one('2026-02-03T18:00')], '2026-02-04', '2026-02-10'],
    ['two weeks after', seriesOf({ type: 'twoWeekly' }), [one('2026-02-03T18:00')], '2026-02-04', '2026-02-17'],
    ['28 days after', seriesOf({ type: 'monthly' }), [one('2026-02-03T18:00')], '2026-02-04', '2026-03-03'],
    ['on the nearest preferred day before', weekly, [one('2026-02-06T18:00')], '2026-02-07', '2026-02-10'],
    ['on the nearest preferred day after', weekly, [one('2026-02-07T18:00')], '2026-02-08', '2026-02-17'],
    [
      'an own number of days',
      seriesOf({ type: 'custom', days: 10 }, { weekday: null }),
      [one('2026-02-03T18:00')],
      '2026-02-04',
      '2026-02-13',
    ],
    [
      'an own number, to the nearest day',
      seriesOf({ type: 'custom', days: 10 }),
      [one('2026-02-03T18:00')],
      '2026-02-04',
      '2026-02-10',
    ],
    [
      'never the day of the last one',
      seriesOf({ type: 'custom', days: 2 }),
      [one('2026-02-03T18:00')],
      '2026-02-03',
      '2026-02-10',
    ],
    [
      'from the last of several',
      weekly,
      [one('2026-02-03T18:00'), one('2026-01-27T18:00')],
      '2026-02-04',
      '2026-02-10',
    ],
    [
      'from the last that happened',
      weekly,
      [one('2026-02-03T18:00'), one('2026-02-10T18:00', 'missed'), one('2026-02-10T10:00', 'cancelled')],
      '2026-02-09',
      '2026-02-10',
    ],
    ['not from another series', weekly, [one('2026-02-03T18:00', 'done', 'physio')], '2026-02-04', '2026-02-10'],
    ['soon, when the day has passed', weekly, [one('2026-01-06T18:00')], '2026-02-04', '2026-02-10'],
    ['not today any more', weekly, [one('2026-02-03T18:00')], '2026-02-10', '2026-02-17'],
    ['the first one from tomorrow', weekly, [], '2026-02-02', '2026-02-03'],
    ['the first one not today', weekly, [], '2026-02-03', '2026-02-10'],
    [
      'any day without a preferred one',
      seriesOf({ type: 'weekly' }, { weekday: null }),
      [],
      '2026-02-03',
      '2026-02-04',
    ],
    ['none while the series is paused', seriesOf('paused'), [one('2026-02-03T18:00')], '2026-02-04', null],
    ['none before it begins', weekly, [], '2025-12-31', null],
  ])('%s', (_, series, past, today, expected) => {
    expect(proposed(series, past, today)).toBe(expected);
  });

  test.each<[string, readonly Pause[], string | null]>([
    ['a holiday between stops the clock', [holiday('2026-02-05', '2026-02-11')], '2026-02-17'],
    ['a short one moves the nearest day', [holiday('2026-02-05', '2026-02-09')], '2026-02-17'],
    ['a shorter one does not', [holiday('2026-02-05', '2026-02-07')], '2026-02-10'],
    ['a holiday on the day itself moves it on', [holiday('2026-02-10', '2026-02-10')], '2026-02-17'],
    [
      'two are counted together',
      [holiday('2026-02-05', '2026-02-11'), holiday('2026-02-16', '2026-02-18')],
      '2026-02-24',
    ],
    [
      'one that overlaps another counts once',
      [holiday('2026-02-05', '2026-02-11'), holiday('2026-02-08', '2026-02-11')],
      '2026-02-17',
    ],
    ['one before the last session is over', [holiday('2026-01-20', '2026-02-02')], '2026-02-10'],
    ['one without an end leaves nothing to propose', [holiday('2026-02-05', null)], null],
    ['one without an end, later than that', [holiday('2026-02-11', null)], '2026-02-10'],
  ])('%s', (_, pauses, expected) => {
    expect(proposed(weekly, [one('2026-02-03T18:00')], '2026-02-04', pauses)).toBe(expected);
  });

  test('a paused phase stops the clock as a pause does', () => {
    const phases = [
      { since: '2026-01-01', cadence: { type: 'weekly' }, by: 'person' },
      { since: '2026-02-04', cadence: 'paused', by: 'person' },
      { since: '2026-03-01', cadence: { type: 'weekly' }, by: 'person' },
    ] as const;
    expect(proposed(seriesOf({ type: 'weekly' }, { phases }), [one('2026-02-03T18:00')], '2026-03-01')).toBe(
      '2026-03-10',
    );
    // The day of the session and six from the first of March on make a week.
    const anyDay = seriesOf({ type: 'weekly' }, { phases, weekday: null });
    expect(proposed(anyDay, [one('2026-02-03T18:00')], '2026-03-01')).toBe('2026-03-07');
  });

  test.each([
    ['the clock goes forward', '2026-03-24T18:00', '2026-03-31', '2026-03-31T16:00Z'],
    ['the clock goes back', '2026-10-20T18:00', '2026-10-27', '2026-10-27T17:00Z'],
  ])('is at the same time on the wall when %s', (_, last, day, moment) => {
    const next = proposeNext(weekly, [one(last)], [], last.slice(0, 10), BERLIN);
    expect(next).toEqual({ day, time: '18:00', at: at(moment) });
  });

  test.each([
    ['that the clock skips', '02:30', '2026-03-22T02:30', '2026-03-29T01:30Z'],
    ['that comes twice', '02:30', '2026-10-18T02:30', '2026-10-25T00:30Z'],
  ])('has a moment at a time %s', (_, time, last, moment) => {
    const sundays = seriesOf({ type: 'weekly' }, { weekday: 6, time });
    expect(proposeNext(sundays, [one(last)], [], last.slice(0, 10), BERLIN)?.at).toBe(at(moment));
  });

  test('without a time it has a day only', () => {
    const next = proposeNext(seriesOf({ type: 'weekly' }, { time: null }), [], [], '2026-02-02', BERLIN);
    expect(next).toEqual({ day: '2026-02-03', time: null, at: null });
  });

  test('always lies after today, on the preferred day and outside pauses', () => {
    const days = fc.integer({ min: 0, max: 200 }).map((count) => addDays('2026-01-02', count));
    fc.assert(
      fc.property(
        fc.option(days),
        days,
        days,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 2, max: 60 }),
        (last, today, from, length, every) => {
          const series = seriesOf({ type: 'custom', days: every });
          const past = last === null ? [] : [one(`${last}T18:00`)];
          const pause = holiday(from, addDays(from, length));
          const next = proposed(series, past, today, [pause]);
          if (next === null) throw new Error('A pause with an end leaves a day to propose.');
          expect(next > today).toBe(true);
          expect(next >= pause.from && next <= (pause.until ?? '')).toBe(false);
          expect(weekdayOf(dayNumber(next))).toBe(TUESDAY);
        },
      ),
    );
  });
});

describe('“book the next one”', () => {
  const weekly = seriesOf({ type: 'weekly' });
  const last = one('2026-02-03T18:00');

  test.each<[string, Series, readonly Appointment[], string, readonly Pause[], ReturnType<typeof needsBooking>]>([
    ['is not said earlier', weekly, [last], '2026-02-06', [], { isDue: false, since: '2026-02-07' }],
    ['is said three days before', weekly, [last], '2026-02-07', [], { isDue: true, since: '2026-02-07' }],
    ['stays due since that day', weekly, [last], '2026-03-01', [], { isDue: true, since: '2026-02-07' }],
    [
      'has its own number of days',
      { ...weekly, bookBefore: 6 },
      [last],
      '2026-02-04',
      [],
      { isDue: true, since: '2026-02-04' },
    ],
    ['is not said when one is booked', weekly, [last, one('2026-02-20T18:00', 'planned')], '2026-02-09', [], null],
    [
      'is said when the booked one is another series’',
      weekly,
      [last, one('2026-02-20T18:00', 'planned', 'physio')],
      '2026-02-09',
      [],
      { isDue: true, since: '2026-02-07' },
    ],
    [
      'is said when the booked one was cancelled',
      weekly,
      [last, one('2026-02-10T18:00', 'cancelled')],
      '2026-02-09',
      [],
      { isDue: true, since: '2026-02-07' },
    ],
    [
      'waits for the answer about the last one',
      weekly,
      [last, one('2026-02-10T18:00', 'planned')],
      '2026-02-17',
      [],
      null,
    ],
    [
      'but not for ever',
      weekly,
      [last, one('2026-02-10T18:00', 'planned')],
      '2026-02-18',
      [],
      { isDue: true, since: '2026-02-07' },
    ],
    ['is not said on holiday', weekly, [last], '2026-02-08', [holiday('2026-02-05', '2026-02-11')], null],
    [
      'comes later after a holiday',
      weekly,
      [last],
      '2026-02-12',
      [holiday('2026-02-05', '2026-02-11')],
      { isDue: false, since: '2026-02-14' },
    ],
    ['is said at once in a new series', weekly, [], '2026-01-02', [], { isDue: true, since: '2026-01-01' }],
    ['is not said while the series is paused', seriesOf('paused'), [last], '2026-03-01', [], null],
    ['is not said before a pause without end', weekly, [last], '2026-02-04', [holiday('2026-02-05', null)], null],
  ])('%s', (_, series, past, today, pauses, expected) => {
    expect(needsBooking(series, past, pauses, today)).toEqual(expected);
  });
});

describe('moving an appointment', () => {
  const planned = ['2026-03-17T18:00', '2026-03-24T18:00', '2026-03-31T18:00', '2026-04-07T18:30'].map((text) =>
    one(text, 'planned'),
  );
  const all = [...planned, one('2026-04-21T18:00', 'cancelled'), one('2026-04-14T18:00', 'planned', 'physio')];

  function moved(to: string, choice: Parameters<typeof moveAppointment>[3], id = '2026-03-24T18:00') {
    return moveAppointment(all, id, { day: to.slice(0, 10), time: to.slice(11) }, choice).map((appointment) => {
      const wall = Temporal.Instant.fromEpochMilliseconds(appointment.at).toZonedDateTimeISO(BERLIN).toPlainDateTime();
      expect(appointment.day).toBe(wall.toPlainDate().toString());
      return wall.toString().slice(0, 16);
    });
  }

  test.each<[string, string, Parameters<typeof moveAppointment>[3], readonly string[]]>([
    ['only this one', '2026-03-26T17:00', 'onlyThisOne', ['2026-03-26T17:00']],
    [
      'all that follow, across the clock change',
      '2026-03-26T17:00',
      'allThatFollow',
      ['2026-03-26T17:00', '2026-04-02T17:00', '2026-04-09T17:30'],
    ],
    [
      'all that follow, back',
      '2026-03-23T18:00',
      'allThatFollow',
      ['2026-03-23T18:00', '2026-03-30T18:00', '2026-04-06T18:30'],
    ],
    [
      'all that follow, over midnight',
      '2026-03-24T23:45',
      'allThatFollow',
      ['2026-03-24T23:45', '2026-03-31T23:45', '2026-04-08T00:15'],
    ],
    ['keep the weekday, by a few days', '2026-03-26T17:00', 'keepTheWeekday', ['2026-03-26T17:00']],
    [
      'keep the weekday, by a week',
      '2026-03-31T18:00',
      'keepTheWeekday',
      ['2026-03-31T18:00', '2026-04-07T18:00', '2026-04-14T18:30'],
    ],
    [
      'keep the weekday, by nine days',
      '2026-04-02T18:00',
      'keepTheWeekday',
      ['2026-04-02T18:00', '2026-04-07T18:00', '2026-04-14T18:30'],
    ],
    [
      'keep the weekday, by eleven days',
      '2026-04-04T18:00',
      'keepTheWeekday',
      ['2026-04-04T18:00', '2026-04-14T18:00', '2026-04-21T18:30'],
    ],
  ])('%s', (_, to, choice, expected) => {
    expect(moved(to, choice)).toEqual(expected);
  });

  test('moves nothing that is not planned, not there, or of no series', () => {
    expect(moved('2026-04-15T18:00', 'allThatFollow', '2026-04-21T18:00')).toEqual([]);
    expect(moved('2026-04-15T18:00', 'allThatFollow', 'gone')).toEqual([]);
    const { series: _, ...lone } = one('2026-03-01T10:00', 'planned');
    const changed = moveAppointment([lone, ...all], lone.id, { day: '2026-03-02', time: '10:00' }, 'allThatFollow');
    expect(changed.map(({ id }) => id)).toEqual([lone.id]);
  });

  test('a Monday series stays on Mondays', () => {
    const mondays = ['2026-03-02T08:00', '2026-03-09T08:00', '2026-03-16T08:00'].map((text) => one(text, 'planned'));
    fc.assert(
      fc.property(fc.integer({ min: -6, max: 60 }), (days) => {
        const to = { day: addDays('2026-03-02', days), time: '09:00' };
        const [first, ...rest] = moveAppointment(mondays, '2026-03-02T08:00', to, 'keepTheWeekday');
        expect(first?.day).toBe(to.day);
        for (const { day } of rest) expect(weekdayOf(dayNumber(day))).toBe(MONDAY);
      }),
    );
  });
});
