import { describe, expect, test } from 'vitest';
import { parsePlan } from '@/utils/domain/plan/parse-plan';
import type { Plan } from '@/utils/domain/plan/plan';
import { ownRoutine } from '@/utils/domain/plan/standard-plan';
import { complaints, plan, withFirst } from './plans';

function withOwn(change: object): unknown {
  return { ...plan, routines: [{ ...ownRoutine('own-1', 'Ankles'), ...change }] };
}

function without(key: keyof Plan): unknown {
  const { [key]: _, ...rest } = plan;
  return rest;
}

function times(count: number): readonly string[] {
  return Array.from({ length: count }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
}

describe('a plan that is refused says what is allowed', () => {
  const week = plan.hours.week;
  test.each([
    ['a break too short', withFirst({ lasts: 9 }), 'A break can last 10 to 3600 seconds.'],
    ['a break too long', withFirst({ lasts: 3601 }), 'A break can last 10 to 3600 seconds.'],
    ['a length that is no number', withFirst({ lasts: Number.NaN }), 'A break can last 10 to 3600 seconds.'],
    ['an interval too short', withFirst({ every: 4 }), 'A routine can come every 5 to 480 minutes.'],
    ['an interval as text', withFirst({ every: '30' }), 'A routine can come every 5 to 480 minutes.'],
    ['a time that is none', withFirst({ times: ['24:00'] }), 'A time of day is written from 00:00 to 23:59.'],
    ['thirteen times', withFirst({ times: times(13) }), 'A routine can have at most 12 fixed times.'],
    [
      'neither interval nor time',
      withFirst({ every: null }),
      'A routine that is on needs an interval or at least one fixed time.',
    ],
    [
      'a foreign id',
      withFirst({ id: 'eyes2' }),
      'A built-in routine has its own id; the id of one of your own begins with “own-”.',
    ],
    [
      'an id twice',
      { ...plan, routines: [...plan.routines, plan.routines[0]] },
      'Two routines cannot have the same id.',
    ],
    ['an own routine without a name', withOwn({ name: undefined }), 'A name has 1 to 60 characters.'],
    ['a blank name', withOwn({ name: '  ' }), 'A routine of your own needs a name of 1 to 60 characters.'],
    ['a name too long', withOwn({ name: 'x'.repeat(61) }), 'A name has 1 to 60 characters.'],
    [
      'a week of six days',
      { ...plan, hours: { ...plan.hours, week: week.slice(1) } },
      'The hours have seven days, Monday first.',
    ],
    [
      'a day that the calendar lacks',
      { ...plan, hours: { week, daysOff: ['2026-02-30'] } },
      'A day is a date of the calendar, such as 2026-03-29.',
    ],
    ['no grace', { ...plan, readingGrace: 0 }, 'A pause can count as reading for up to 0.25 to 30 minutes.'],
    [
      'half a prompt',
      { ...plan, caps: { perHour: 1.5, perDay: 12 } },
      'There can be 1 to 12 prompts in an hour, a whole number.',
    ],
    [
      'a day without prompts',
      { ...plan, caps: { perHour: 3, perDay: 0 } },
      'There can be 1 to 96 prompts in a day, a whole number.',
    ],
    ['no snooze to choose', { ...plan, snooze: { choices: [], atMost: 2 } }, 'At least one snooze length is needed.'],
    [
      'seven snoozes',
      { ...plan, snooze: { choices: [1, 2, 3, 4, 5, 6, 7], atMost: 2 } },
      'There can be at most 6 snooze lengths.',
    ],
    ['a snooze too long', { ...plan, snooze: { choices: [61], atMost: 2 } }, 'A snooze can last 1 to 60 minutes.'],
    ['six snoozes in a row', { ...plan, snooze: { choices: [5], atMost: 6 } }, 'A prompt can be put off 0 to 5 times.'],
    [
      'too many skips',
      { ...plan, skipsPerDay: 21 },
      'There can be 0 to 20 skips in a day, a whole number, or no limit.',
    ],
    [
      'a reminder too late',
      { ...plan, reminders: { before: [4], quiet: null } },
      'A reminder can come 5 minutes to 14 days (20160 minutes) before the start.',
    ],
    [
      'seven reminders',
      { ...plan, reminders: { before: [5, 6, 7, 8, 9, 10, 11], quiet: null } },
      'There can be at most 6 reminders.',
    ],
    [
      'quiet for ever',
      { ...plan, reminders: { before: [], quiet: { from: '22:00', until: '22:00' } } },
      'Quiet hours begin and end at two different times.',
    ],
    ['a part that is missing', without('caps'), 'The plan has no usable “caps”.'],
    [
      'a hold that is no choice',
      { ...plan, holds: { ...plan.holds, meeting: 'yes' } },
      'The plan has no usable “holds.meeting”.',
    ],
    ['no plan at all', null, 'This is no plan.'],
    ['a list', [], 'The plan has no usable “version”.'],
  ])('%s', (_, value, sentence) => {
    expect(complaints(value)).toContain(sentence);
  });

  test('all at once, each sentence once', () => {
    const routines = plan.routines.map((routine) => ({ ...routine, lasts: 1, every: 1 }));
    expect(complaints({ ...plan, routines })).toEqual([
      'A routine can come every 5 to 480 minutes.',
      'A break can last 10 to 3600 seconds.',
    ]);
  });

  test('a newer version is told apart from a broken one', () => {
    expect(parsePlan({ ...plan, version: 2 })).toMatchObject({ ok: false, error: { type: 'newerVersion' } });
    expect(parsePlan({ ...plan, version: 0 })).toMatchObject({ ok: false, error: { type: 'invalid' } });
  });
});
