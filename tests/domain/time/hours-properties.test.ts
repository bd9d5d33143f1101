import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeBetween, addOpenTime, type Hours, isWithin, nextChange, openSpan } from '@/utils/domain/time/hours';
import { DAY, HOUR, MINUTE, type Moment } from '@/utils/domain/time/units';
import { at } from './moments';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Scoresbysund',
  'UTC',
];

// Nights on which these zones change their clocks, so that every run meets them.
const CHANGES = [
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-03-08T07:00Z',
  '2026-11-01T06:00Z',
  '2026-04-23T22:00Z',
];

const aTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const aRange = fc.record({ from: aTime, until: aTime });
const aDayOff = fc
  .integer({ min: -20, max: 20 })
  .map((days) => Temporal.PlainDate.from('2026-03-29').add({ days }).toString());
const someHours: fc.Arbitrary<Hours> = fc.record({
  week: fc.array(fc.array(aRange, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
  daysOff: fc.array(aDayOff, { maxLength: 5 }),
});
const aMoment: fc.Arbitrary<Moment> = fc.record({
  at: fc.oneof(
    fc.integer({ min: at('2012-01-01T00:00Z'), max: at('2035-01-01T00:00Z') }),
    fc
      .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -2 * DAY, max: 2 * DAY }))
      .map(([text, off]) => at(text) + off),
  ),
  zone: fc.constantFrom(...ZONES),
});
const someTime = fc.integer({ min: 0, max: 20 * DAY });

/** Whether the hours are open, told by nothing but the date and time on the wall. */
function isOpenByTheWall(hours: Hours, { at: now, zone }: Moment): boolean {
  const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const time = wall.toPlainTime().toString({ smallestUnit: 'minute' });
  const today = wall.toPlainDate();
  const rangesOn = (date: Temporal.PlainDate) =>
    hours.daysOff.includes(date.toString()) ? [] : (hours.week[date.dayOfWeek - 1] ?? []);
  const begunToday = rangesOn(today).some(({ from, until }) => time >= from && (until <= from || time < until));
  const begunBefore = rangesOn(today.subtract({ days: 1 })).some(({ from, until }) => until <= from && time < until);
  return begunToday || begunBefore;
}

test('hours are open exactly when the wall clock reads a time inside a range', () => {
  fc.assert(
    fc.property(someHours, aMoment, (hours, moment) => {
      expect(isWithin(hours, moment)).toBe(isOpenByTheWall(hours, moment));
    }),
    { numRuns: 1000 },
  );
});

test('a change is after now, flips open and closed, and nothing flips before it', () => {
  fc.assert(
    fc.property(someHours, aMoment, fc.double({ min: 0, max: 1, noNaN: true }), (hours, moment, part) => {
      const change = nextChange(hours, moment);
      const isOpen = isWithin(hours, moment);
      const end = change ?? moment.at + 60 * DAY;
      const between = moment.at + Math.floor((end - moment.at - 1) * part);
      expect(isOpenByTheWall(hours, { at: between, zone: moment.zone })).toBe(isOpen);
      if (change === null) return;
      expect(change).toBeGreaterThan(moment.at);
      expect(isWithin(hours, { at: change, zone: moment.zone })).toBe(!isOpen);
    }),
    { numRuns: 500 },
  );
});

test('a span holds its moment and is the same from every moment inside it', () => {
  fc.assert(
    fc.property(someHours, aMoment, (hours, moment) => {
      const span = openSpan(hours, moment);
      expect(span.from).toBeLessThanOrEqual(moment.at);
      expect(span.until).toBeGreaterThan(moment.at);
      if (span.until - span.from > 9 * DAY) return;
      expect(openSpan({ ...hours }, { at: span.from, zone: moment.zone })).toEqual(span);
      expect(openSpan(hours, { at: span.until - 1, zone: moment.zone })).toEqual(span);
    }),
  );
});

test('answers do not depend on what was asked before', () => {
  fc.assert(
    fc.property(someHours, fc.array(aMoment, { minLength: 2, maxLength: 6 }), (hours, moments) => {
      for (const moment of moments) {
        const near = { at: moment.at + 36 * HOUR, zone: moment.zone };
        for (const asked of [moment, near, moment]) {
          expect(openSpan(hours, asked)).toEqual(openSpan({ ...hours }, asked));
          expect(nextChange(hours, asked)).toBe(nextChange({ ...hours }, asked));
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('open time never exceeds real time and adds up', () => {
  fc.assert(
    fc.property(someHours, aMoment, someTime, someTime, (hours, { at: start, zone }, first, second) => {
      const whole = activeBetween(hours, start, start + first + second, zone);
      const parts =
        activeBetween(hours, start, start + first, zone) +
        activeBetween(hours, start + first, start + first + second, zone);
      expect(whole).toBe(parts);
      expect(whole).toBeGreaterThanOrEqual(0);
      expect(whole).toBeLessThanOrEqual(first + second);
    }),
  );
});

test('adding open time is the inverse of counting it', () => {
  fc.assert(
    fc.property(someHours, aMoment, fc.integer({ min: 1, max: 30 * HOUR }), (hours, moment, length) => {
      const end = addOpenTime(hours, moment, length);
      const counted = activeBetween(hours, moment.at, end ?? moment.at + 60 * DAY, moment.zone);
      if (end === null) expect(counted).toBeLessThan(length);
      else expect(counted).toBe(length);
      // The first such moment: a little earlier it has not passed yet.
      if (end !== null) expect(activeBetween(hours, moment.at, end - 1, moment.zone)).toBe(length - 1);
    }),
    { numRuns: 300 },
  );
});

test('ranges in minutes change only on whole minutes', () => {
  fc.assert(
    fc.property(someHours, aMoment, (hours, moment) => {
      const change = nextChange(hours, moment);
      expect(change === null || change % MINUTE === 0).toBe(true);
    }),
  );
});
