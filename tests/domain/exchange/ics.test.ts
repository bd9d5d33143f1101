import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import { parseAppointment } from '@/utils/domain/care/parse-appointment';
import { ICS_LIMITS } from '@/utils/domain/exchange/ics';
import { readCalendar } from '@/utils/domain/exchange/read-ics';
import { writeCalendar } from '@/utils/domain/exchange/write-ics';
import { dayOf } from '@/utils/domain/time/local-day';
import { DAY, MINUTE, type Moment } from '@/utils/domain/time/units';
import { clock } from '../time/moments';

const BERLIN = 'Europe/Berlin';
const NOW = clock('2026-11-25 09:00', BERLIN);
const OPEN = { isOpen: true, alarms: [1440, 60] };

function one(at: number, more: Partial<Appointment> = {}): Appointment {
  const day = dayOf({ at, zone: BERLIN });
  return { id: `id-${at}`, at, day, zone: BERLIN, minutes: 60, title: 'Massage', status: 'planned', ...more };
}

function file(...events: readonly string[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b//EN', ...events, 'END:VCALENDAR', ''];
  return lines.join('\n').replaceAll('\n', '\r\n');
}

function event(uid: string, ...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'].join('\n');
}

function read(text: string, now: Moment = NOW) {
  const result = readCalendar(text, now);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The starts in a file on the wall clock of Berlin. */
function starts(text: string, now: Moment = NOW): readonly string[] {
  return read(text, now).appointments.map(({ at }) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(BERLIN).toPlainDateTime().toString(),
  );
}

function refusal(text: string): string | null {
  const result = readCalendar(text, NOW);
  return result.ok ? null : result.error;
}

describe('a file of appointments', () => {
  const appointments = fc.uniqueArray(
    fc.record({
      at: fc.integer({ min: 1, max: 365 * 24 * 60 - 1 }).map((minutes) => NOW.at + minutes * MINUTE),
      minutes: fc.integer({ min: 5, max: 480 }),
      title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
      place: fc.constantFrom('Mill Lane 4, 2nd floor; ring twice', 'C:\\x', 'Ü'),
    }),
    { selector: ({ at }) => at, maxLength: 8 },
  );

  test('says the same to another library', () => {
    fc.assert(
      fc.property(appointments, (some) => {
        const written = some.map(({ at, ...rest }) => one(at, { ...rest, title: plain(rest.title) }));
        const { events = [] } = convertIcsCalendar(undefined, writeCalendar(written, OPEN, NOW.at));
        const there = events.map(({ uid, start, end, summary, location, alarms }) => ({
          ...{ uid, summary, location, start: start.date.getTime(), end: end?.date.getTime() },
          alarms: alarms?.map(({ trigger }) => trigger.value),
        }));
        expect(there).toEqual(
          written.map(({ id, at, minutes, title, place }) => ({
            ...{ uid: `${id}@unknot`, summary: title, location: place, start: at, end: at + minutes * MINUTE },
            alarms: [
              { before: true, days: 1 },
              { before: true, hours: 1 },
            ],
          })),
        );
      }),
    );
  });

  test('read here again is the same appointments', () => {
    fc.assert(
      fc.property(appointments, (some) => {
        const written = some.map(({ at, ...rest }) => one(at, { ...rest, title: plain(rest.title) }));
        expect(read(writeCalendar(written, OPEN, NOW.at)).appointments).toEqual(written.sort((a, b) => a.at - b.at));
      }),
    );
  });

  test('has no word of health, no place and no alarm unless they are chosen', () => {
    const note = { title: 'Massage for my neck', place: 'Pain clinic', note: 'sore', before: 7 };
    const text = writeCalendar([one(NOW.at + DAY, note)], { isOpen: false, alarms: [] }, NOW.at);
    expect(text).toContain('SUMMARY:Appointment\r\n');
    expect(text).not.toMatch(/massage|pain|neck|sore|VALARM|LOCATION/i);
  });

  test('keeps to lines of 75 bytes that end as the standard has it', () => {
    const text = writeCalendar([one(NOW.at + DAY, { title: 'Rücken und Nacken '.repeat(6).trim() })], OPEN, NOW.at);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => line.includes('\n') || new TextEncoder().encode(line).length > 75)).toEqual([]);
  });
});

describe('times in a file', () => {
  const NEW_YORK = 'TZID=America/New_York';

  test.each([
    ['in UTC', 'DTSTART:20261201T090000Z', '2026-12-01T10:00:00'],
    ['of no zone', 'DTSTART:20261201T090000', '2026-12-01T09:00:00'],
    ['of a zone this machine knows', `DTSTART;${NEW_YORK}:20261201T090000`, '2026-12-01T15:00:00'],
    ['between the two clock changes', `DTSTART;${NEW_YORK}:20270320T090000`, '2027-03-20T14:00:00'],
    ['after both', `DTSTART;${NEW_YORK}:20270330T090000`, '2027-03-30T15:00:00'],
    ['that the clock skips', 'DTSTART;TZID=Europe/Berlin:20270328T023000', '2027-03-28T03:30:00'],
    ['of a zone nobody knows', 'DTSTART;TZID=Here:20261201T090000', '2026-12-01T09:00:00'],
  ])('%s', (_case, start, expected) => {
    expect(starts(file(event('a', start, 'DURATION:PT1H', 'SUMMARY:x')))).toEqual([expected]);
  });

  test('of a zone that only the file describes', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Office time', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'];
    const rest = ['TZOFFSETFROM:-0500', 'TZOFFSETTO:-0500', 'END:STANDARD', 'END:VTIMEZONE'];
    const text = file(...zone, ...rest, event('a', 'DTSTART;TZID=Office time:20261201T090000', 'DURATION:PT30M'));
    expect(starts(text)).toEqual(['2026-12-01T15:00:00']);
    expect(read(text).appointments[0]?.minutes).toBe(30);
  });

  test('a weekly one stays at its hour over the clock change', () => {
    const weekly = event('w', 'DTSTART;TZID=Europe/Berlin:20260105T100000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY');
    const dates = starts(file(weekly), clock('2027-03-20 09:00', BERLIN));
    expect(dates.slice(0, 3)).toEqual(['2027-03-22T10:00:00', '2027-03-29T10:00:00', '2027-04-05T10:00:00']);
    expect(dates).toHaveLength(52);
  });
});

describe('recurring events', () => {
  const START = 'DTSTART;TZID=Europe/Berlin:20261130T100000';
  const weekly = (...more: readonly string[]) =>
    event('w', START, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4', ...more);

  test('come out one by one, each with an id of its own', () => {
    const { appointments } = read(file(weekly()));
    expect(appointments.map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']);
    expect(new Set(appointments.map(({ id }) => id)).size).toBe(4);
    expect(read(file(weekly())).appointments).toEqual(appointments);
  });

  test('without the dates that are taken out, and with the moved one where it is now', () => {
    const moved = event(
      'w',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261214T100000',
      'DTSTART;TZID=Europe/Berlin:20261215T160000',
      'DURATION:PT30M',
    );
    const text = file(weekly('EXDATE;TZID=Europe/Berlin:20261207T100000'), moved);
    expect(starts(text)).toEqual(['2026-11-30T10:00:00', '2026-12-15T16:00:00', '2026-12-21T10:00:00']);
  });

  test('a cancelled date is left out', () => {
    const off = event(
      'w',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261207T100000',
      'DTSTART;TZID=Europe/Berlin:20261207T100000',
      'DURATION:PT1H',
      'STATUS:CANCELLED',
    );
    expect(read(file(weekly(), off))).toMatchObject({ leftOut: { cancelled: 1 } });
    expect(starts(file(weekly(), off))).toHaveLength(3);
  });

  test('go a year ahead and no further', () => {
    const { appointments } = read(file(event('d', 'DTSTART:20200101T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY')));
    expect(appointments).toHaveLength(366);
    expect(appointments.at(-1)?.day).toBe('2027-11-25');
  });
});

describe('what cannot be an appointment', () => {
  test.each([
    ['past', 'DTSTART:20261101T090000Z'],
    ['later', 'DTSTART:20290101T090000Z'],
    ['wholeDay', 'DTSTART;VALUE=DATE:20261201'],
    ['long', 'DTSTART:20261201T090000Z', 'DTEND:20261202T090000Z'],
    ['cancelled', 'DTSTART:20261201T090000Z', 'STATUS:CANCELLED'],
    ['unreadable', 'SUMMARY:when?'],
    ['past', 'DTSTART:20250101T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=5'],
  ])('is left out and counted as %s', (why, ...lines) => {
    expect(read(file(event('a', ...lines)))).toEqual({ appointments: [], leftOut: { [why]: 1 } });
  });

  test('an event with one UID twice comes once', () => {
    const twice = event('a', 'DTSTART:20261201T090000Z', 'DURATION:PT1H');
    expect(read(file(twice, twice)).appointments).toHaveLength(1);
  });

  test('long words are cut, and what comes out is an appointment', () => {
    const words = [`SUMMARY:${'s'.repeat(500)}`, `LOCATION:${'l'.repeat(500)}`];
    const [found] = read(
      file(event('u'.repeat(300), 'DTSTART:20261201T090000Z', 'DURATION:PT1M', ...words)),
    ).appointments;
    expect(parseAppointment(found)).toMatchObject({ ok: true, value: { minutes: 5 } });
  });
});

describe('a file that cannot be used gives a sentence and nothing else', () => {
  test('of ten thousand events', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => event(`${index}`, 'DTSTART:20261201T090000Z'));
    expect(refusal(file(...many))).toContain('This file has 10,000 events; up to 2,000 can be read.');
  });

  test.each(['SECONDLY', 'MINUTELY', 'HOURLY'])('of a date for every turn of %s', (often) => {
    const endless = event('a', 'DTSTART:20261120T090000Z', 'DURATION:PT5M', `RRULE:FREQ=${often}`);
    expect(refusal(file(endless))).toContain(`more than ${ICS_LIMITS.dates.toLocaleString()} dates`);
  });

  test.each(['', ' ', 'garbage', '{"a":1}', 'BEGIN:VCALENDAR', 'BEGIN:VCARD\nEND:VCARD', '\u0000\u0001'])(
    '%j',
    (text) => {
      expect(refusal(text)).toContain('This is not a calendar file that can be read.');
    },
  );

  test.each([
    ['a length', 'DURATION:PT1999999999999S'],
    ['a length', 'DURATION:P999999999W'],
    ['an interval', 'RRULE:FREQ=DAILY;INTERVAL=999999999999'],
  ])('%s that no event has is left out at once: %s', (_, line) => {
    const read = readCalendar(file(event('a', 'DTSTART:20261130T100000Z', line)), NOW);
    expect(read).toMatchObject({ ok: true, value: { appointments: [], leftOut: { unreadable: 1 } } });
  });

  test('whatever is in it, it never throws and never gives what is no appointment', () => {
    const good = file(
      event(
        'a',
        'DTSTART;TZID=Europe/Berlin:20261130T100000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;COUNT=9',
        'EXDATE:20261207T090000Z',
      ),
      event('b', 'DTSTART:20261201T090000Z', 'DTEND:20261201T093000Z', 'SUMMARY:Physio', 'LOCATION:Mill Lane'),
    );
    const cut = fc.record({
      from: fc.nat(good.length),
      length: fc.nat(30),
      put: fc.oneof(
        fc.string(),
        fc.constantFrom('\r\n', ':', ';', 'Z', '9'.repeat(12), 'FREQ=YEARLY', 'END:VEVENT\r\n'),
      ),
    });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const text = cuts.reduce(
          (all, { from, length, put }) => all.slice(0, from) + put + all.slice(from + length),
          good,
        );
        const result = readCalendar(text, NOW);
        if (!result.ok) expect(result.error).toMatch(/\.$/);
        else expect(result.value.appointments.filter((found) => !parseAppointment(found).ok)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** A text without what a calendar has no way to say: controls, and spaces at the ends. */
function plain(text: string): string {
  return text.replace(/\p{C}/gu, 'x').trim();
}
