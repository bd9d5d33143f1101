import { describe, expect, test } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import type { Person } from '@/utils/domain/care/care';
import { CHECK_IN_WEEKS } from '@/utils/domain/care/care-limits';
import { dueCheckIns, nextCheckIn } from '@/utils/domain/care/check-in';
import { isStillSore, nextQuestionMoment, openQuestion, painTime, sorenessTime } from '@/utils/domain/care/follow-up';
import { summariseTherapists } from '@/utils/domain/care/therapist-summary';
import { HOUR } from '@/utils/domain/time/units';
import { at } from '../time/moments';

const START = at('2026-03-28T17:00Z'); // the evening before the clock goes forward in Berlin
const END = START + HOUR;

function done(change: Partial<Appointment> = {}): Appointment {
  return {
    id: 'a',
    at: START,
    day: '2026-03-28',
    zone: 'Europe/Berlin',
    minutes: 60,
    title: 'Massage',
    status: 'done',
    ...change,
  };
}

describe('the questions about soreness', () => {
  test('are open for a day each, 24 and 48 hours after the end', () => {
    expect(sorenessTime(done(), 'h24')).toEqual({ from: END + 24 * HOUR, until: END + 48 * HOUR });
    expect(sorenessTime(done(), 'h48')).toEqual({ from: END + 48 * HOUR, until: END + 72 * HOUR });
  });

  test.each<[string, Partial<Appointment>, number, 'h24' | 'h48' | null]>([
    ['not yet', {}, 24 * HOUR - 1, null],
    ['the first', {}, 24 * HOUR, 'h24'],
    ['the first until the second', {}, 48 * HOUR - 1, 'h24'],
    ['the second', {}, 48 * HOUR, 'h48'],
    ['no more', {}, 72 * HOUR, null],
    ['answered', { soreness: { h24: 0 } }, 30 * HOUR, null],
    ['the second all the same', { soreness: { h24: 0 } }, 50 * HOUR, 'h48'],
    ['not of one that is planned', { status: 'planned' }, 30 * HOUR, null],
    ['not of one that was missed', { status: 'missed' }, 30 * HOUR, null],
  ])('%s', (_, change, after, expected) => {
    expect(openQuestion(done(change), END + after)).toBe(expected);
  });

  test('the next change is told, so that nothing has to be looked at in between', () => {
    expect(nextQuestionMoment([done()], END)).toBe(END + 24 * HOUR);
    expect(nextQuestionMoment([done()], END + 24 * HOUR)).toBe(END + 48 * HOUR);
    expect(nextQuestionMoment([done()], END + 48 * HOUR)).toBe(END + 72 * HOUR);
    expect(nextQuestionMoment([done()], END + 72 * HOUR)).toBeNull();
    expect(nextQuestionMoment([done({ soreness: { h24: 1, h48: 0 } }), done({ status: 'cancelled' })], END)).toBeNull();
  });

  test.each([
    [{ h24: 5 }, 'done', false],
    [{ h24: 5, h48: 0 }, 'done', false],
    [{ h48: 1 }, 'done', true],
    [{ h48: 1 }, 'missed', false],
    [undefined, 'done', false],
  ] as const)('with %j and %s, a message to the therapist makes sense: %s', (soreness, status, expected) => {
    expect(isStillSore({ status, ...(soreness !== undefined && { soreness }) })).toBe(expected);
  });

  test('pain is logged in the two hours before and the two after', () => {
    expect(painTime(done(), 'before')).toEqual({ from: START - 2 * HOUR, until: START });
    expect(painTime(done(), 'after')).toEqual({ from: END, until: END + 2 * HOUR });
  });
});

describe('the summary by therapist', () => {
  test('goes by the alphabet, not by the scores, and takes the sessions that have both', () => {
    const sessions = [
      done({ therapist: 'Zoe', before: 6, after: 1 }),
      done({ therapist: 'Ada ', before: 5, after: 4 }),
      done({ therapist: 'Ada', before: 6, after: 4 }),
      done({ therapist: 'Ada', before: 9 }),
      done({ therapist: 'Ada', before: 9, after: 9, status: 'planned' }),
      done({ after: 3 }),
      done({ therapist: ' ' }),
    ];
    expect(summariseTherapists(sessions)).toEqual([
      { therapist: 'Ada', sessions: 3, scored: 2, before: 5.5, after: 4 },
      { therapist: 'Zoe', sessions: 1, scored: 1, before: 6, after: 1 },
      { therapist: null, sessions: 2, scored: 0, before: null, after: null },
    ]);
    expect(summariseTherapists([])).toEqual([]);
  });
});

describe('the next check-in', () => {
  const person: Person = {
    id: 'p',
    role: 'doctor',
    name: 'Dr Ada',
    checkIn: { everyWeeks: CHECK_IN_WEEKS, since: '2026-01-05' },
    lastCheckIn: null,
  };

  test.each<[string, Partial<Person>, string | null]>([
    ['twelve weeks from the beginning', {}, '2026-03-30'],
    ['twelve weeks from the last', { lastCheckIn: '2026-02-02' }, '2026-04-27'],
    ['from the beginning when the last was before', { lastCheckIn: '2025-02-02' }, '2026-03-30'],
    ['another interval', { checkIn: { everyWeeks: 4, since: '2026-01-05' } }, '2026-02-02'],
    ['none', { checkIn: null, lastCheckIn: '2026-02-02' }, null],
  ])('%s', (_, change, expected) => {
    expect(nextCheckIn({ ...person, ...change })).toBe(expected);
  });

  test('is due from its day on, the longest due first', () => {
    const other: Person = { ...person, id: 'o', checkIn: { everyWeeks: 4, since: '2026-01-05' } };
    expect(dueCheckIns([person, other], '2026-02-01')).toEqual([]);
    expect(dueCheckIns([person, other], '2026-02-02')).toEqual([{ person: other, since: '2026-02-02' }]);
    expect(dueCheckIns([person, other], '2026-03-30').map(({ since }) => since)).toEqual(['2026-02-02', '2026-03-30']);
  });
});
