import { describe, expect, test } from 'vitest';
import { parseBreak } from '@/utils/domain/breaks/parse-break';
import { parseAppointment } from '@/utils/domain/care/parse-appointment';
import { parsePainEntry } from '@/utils/domain/pain/parse-entry';
import { parseDay } from '@/utils/domain/progress/parse-day';

const STAMP = {
  id: '0198c0de-0000-7000-8000-000000000001',
  at: 1_774_000_000_000,
  day: '2026-03-20',
  zone: 'Europe/Berlin',
};
const PAIN = { ...STAMP, kind: 'average24h', score: 4 };
const BREAK = { ...STAMP, routine: 'posture', outcome: 'done' };
const APPOINTMENT = { ...STAMP, minutes: 60, title: 'Massage', status: 'planned' };
const SCORE = 'A pain score is a whole number from 0 to 10.';

describe('a pain entry', () => {
  test.each([0, 1, 10])('can have the score %d', (score) => {
    expect(parsePainEntry({ ...PAIN, score })).toEqual({ ok: true, value: { ...PAIN, score } });
  });

  test('can have scores of some regions, a note and a context', () => {
    const full = { ...PAIN, regions: { neck: 0, lowerBack: 7 }, note: 'x'.repeat(2000), context: 'after lunch' };
    expect(parsePainEntry(full)).toEqual({ ok: true, value: full });
  });

  test.each([
    ['a score above ten', { score: 11 }, SCORE],
    ['a score below zero', { score: -1 }, SCORE],
    ['half a score', { score: 4.5 }, SCORE],
    ['a score as text', { score: '4' }, SCORE],
    ['no score', { score: undefined }, SCORE],
    ['a region’s score above ten', { regions: { neck: 11 } }, SCORE],
    ['an unknown question', { kind: 'mood' }, 'A pain entry is the average or the worst of 24 hours, or right now.'],
    ['a note too long', { note: 'x'.repeat(2001) }, 'A note can have at most 2000 characters.'],
    ['a day that the calendar lacks', { day: '2026-02-29' }, 'A day is a date of the calendar, such as 2026-03-29.'],
    ['half a millisecond', { at: 0.5 }, 'A moment is a whole number of milliseconds since 1970.'],
    ['a zone nobody knows', { zone: 'Mars/Olympus' }, 'A time zone is a name such as Europe/Berlin.'],
    ['no id', { id: '' }, 'A record needs an id of 1 to 100 characters.'],
  ])('is refused with %s', (_, change, sentence) => {
    expect(parsePainEntry({ ...PAIN, ...change })).toEqual({ ok: false, error: sentence });
  });

  test('names an unknown region’s alternatives', () => {
    const outcome = parsePainEntry({ ...PAIN, regions: { tail: 3 } });
    expect(outcome).toMatchObject({ ok: false, error: expect.stringContaining('neck, shoulders, upperBack') });
  });
});

describe('a break', () => {
  test('can be of any length and hold what was felt', () => {
    const full = {
      ...BREAK,
      outcome: 'natural',
      reason: 'locked',
      seconds: 200_000,
      exercises: [{ id: 'far-gaze', felt: 'helped' }],
    };
    expect(parseBreak(full)).toEqual({ ok: true, value: full });
    expect(parseBreak({ ...BREAK, seconds: 0 }).ok).toBe(true);
  });

  test.each([
    [
      'an unknown end',
      { outcome: 'ignored' },
      'A break ends as one of these: done, partial, skipped, snoozed, missed, natural, held.',
    ],
    ['a length below zero', { seconds: -1 }, 'The length of a break is zero seconds or more.'],
    ['no routine', { routine: '' }, 'A break names its routine in 1 to 100 characters.'],
    ['an unknown feeling', { exercises: [{ id: 'far-gaze', felt: 'meh' }] }, 'An exercise can have helped or hurt.'],
    ['an exercise without id', { exercises: [{}] }, 'The break has no usable “exercises.0.id”.'],
  ])('is refused with %s', (_, change, sentence) => {
    expect(parseBreak({ ...BREAK, ...change })).toEqual({ ok: false, error: sentence });
  });
});

describe('an appointment', () => {
  test('can hold everything there is to it', () => {
    const full = {
      ...APPOINTMENT,
      therapist: 'Ada',
      place: 'Main St 1',
      note: 'Bring the form',
      series: 's1',
      before: 0,
      after: 3,
      soreness: { h24: 2 },
    };
    expect(parseAppointment(full)).toEqual({ ok: true, value: full });
  });

  test.each([
    ['no title', { title: '' }, 'An appointment needs a title of 1 to 120 characters.'],
    ['a blank title', { title: '   ' }, 'An appointment needs a title of 1 to 120 characters.'],
    ['a title too long', { title: 'x'.repeat(121) }, 'An appointment needs a title of 1 to 120 characters.'],
    ['four minutes', { minutes: 4 }, 'An appointment can last 5 to 480 minutes.'],
    ['nine hours', { minutes: 540 }, 'An appointment can last 5 to 480 minutes.'],
    ['an unknown status', { status: 'maybe' }, 'An appointment is planned, done, missed or cancelled.'],
    ['soreness of eleven', { soreness: { h48: 11 } }, SCORE],
  ])('is refused with %s', (_, change, sentence) => {
    expect(parseAppointment({ ...APPOINTMENT, ...change })).toEqual({ ok: false, error: sentence });
  });
});

describe('a day', () => {
  const DAY = {
    day: '2026-03-20',
    breaks: { posture: { done: 3, held: 1 } },
    pain: { now: [0, 4] },
    habits: { walk: { minutes: 10 } },
  };

  test('is read with habits of any form', () => {
    expect(parseDay(DAY)).toEqual({ ok: true, value: DAY });
  });

  test.each([
    ['a count below zero', { breaks: { posture: { done: -1 } } }],
    ['half a count', { breaks: { posture: { done: 0.5 } } }],
    ['an unknown outcome', { breaks: { posture: { ignored: 1 } } }],
    ['a score above ten', { pain: { now: [11] } }],
    ['no habits', { habits: null }],
  ])('is refused with %s', (_, change) => {
    expect(parseDay({ ...DAY, ...change }).ok).toBe(false);
  });
});

test.each([
  ['break', parseBreak],
  ['pain entry', parsePainEntry],
  ['appointment', parseAppointment],
  ['day', parseDay],
])('what is no %s at all is said to be none', (name, parse) => {
  for (const value of [null, undefined, 4, 'text'])
    expect(parse(value)).toEqual({ ok: false, error: `This is no ${name}.` });
  expect(parse({})).toMatchObject({ ok: false });
});

test('unknown keys are dropped', () => {
  expect(parsePainEntry({ ...PAIN, mood: 'fine' })).toEqual({ ok: true, value: PAIN });
});
