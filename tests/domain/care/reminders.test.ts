import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import { dueFollowUp, dueReminder, forget, nextReminderMoment, reminderMoment } from '@/utils/domain/care/reminders';
import type { ReminderRules } from '@/utils/domain/plan/plan';
import { isWithin } from '@/utils/domain/time/hours';
import { DAY, HOUR, MINUTE, type Moment } from '@/utils/domain/time/units';
import { clock } from '../time/moments';

const BERLIN = 'Europe/Berlin';
const RULES: ReminderRules = { before: [1440, 120], quiet: { from: '22:00', until: '07:00' } };
const ANY_TIME: ReminderRules = { ...RULES, quiet: null };

function moment(text: string, zone = BERLIN): Moment {
  return clock(text, zone);
}

function appointment(text: string, change: Partial<Appointment> = {}, zone = BERLIN): Appointment {
  const { at } = clock(text, zone);
  return { id: 'a1', at, day: text.slice(0, 10), zone, minutes: 60, title: 'Massage', status: 'planned', ...change };
}

function key(one: Appointment, kind: number | 'after'): string {
  return `${one.id}@${one.at}:${kind}`;
}

describe('the moment of a reminder', () => {
  test.each([
    ['two hours before, in the daytime', '2026-02-10T15:00', 120, '2026-02-10T13:00'],
    ['a day before', '2026-02-10T15:00', 1440, '2026-02-09T15:00'],
    ['at the end of the quiet time', '2026-02-10T09:00', 120, '2026-02-10T07:00'],
    ['after midnight in the quiet time', '2026-02-10T08:59', 120, '2026-02-09T21:59'],
    ['before midnight in the quiet time', '2026-02-11T00:30', 120, '2026-02-10T21:59'],
    ['when the quiet time begins', '2026-02-11T00:00', 120, '2026-02-10T21:59'],
    ['a minute before the quiet time', '2026-02-10T23:59', 120, '2026-02-10T21:59'],
    ['the night the clock goes forward', '2026-03-29T08:00', 120, '2026-03-28T21:59'],
    ['the night the clock goes back', '2026-10-25T08:00', 120, '2026-10-24T21:59'],
    ['a day before, across the change', '2026-03-29T15:00', 1440, '2026-03-28T14:00'],
  ])('%s', (_, start, before, expected) => {
    expect(reminderMoment(appointment(start), before, RULES, BERLIN)).toBe(moment(expected).at);
  });

  test('follows the clock where the person is now', () => {
    const one = appointment('2026-02-10T15:00'); // 09:00 in New York, two hours after the quiet time's end there
    expect(reminderMoment(one, 180, RULES, 'America/New_York')).toBe(moment('2026-02-09T21:59', 'America/New_York').at);
  });

  test('knows a quiet time that does not cross midnight, and none at all', () => {
    const siesta = { before: [120], quiet: { from: '12:00', until: '14:00' } };
    expect(reminderMoment(appointment('2026-02-10T15:00'), 120, siesta, BERLIN)).toBe(moment('2026-02-10T11:59').at);
    expect(reminderMoment(appointment('2026-02-10T05:00'), 120, ANY_TIME, BERLIN)).toBe(moment('2026-02-10T03:00').at);
  });
});

describe('a reminder', () => {
  const one = appointment('2026-02-10T15:00');
  const both = { keys: [key(one, 1440), key(one, 120)] };

  test.each([
    ['is not due a millisecond early', '2026-02-09T14:59:59.999', [], null],
    ['is due at its moment', '2026-02-09T15:00', [], { keys: [key(one, 1440)] }],
    ['comes once', '2026-02-09T15:00', [key(one, 1440)], null],
    ['comes late if the browser was closed', '2026-02-10T11:00', [], { keys: [key(one, 1440)] }],
    ['is one showing when two are late', '2026-02-10T14:00', [], both],
    ['leaves the other for its own moment', '2026-02-10T14:00', [key(one, 1440)], { keys: [key(one, 120)] }],
    ['still comes a millisecond before the start', '2026-02-10T14:59:59.999', [], both],
    ['never comes at the start', '2026-02-10T15:00', [], null],
    ['never comes after the start', '2026-02-10T16:00', [], null],
    ['does not come late in quiet time', '2026-02-09T23:00', [], null],
    ['comes late when quiet time is over', '2026-02-10T07:00', [], { keys: [key(one, 1440)] }],
  ])('%s', (_, now, told, due) => {
    expect(dueReminder(one, RULES, told, moment(now))).toEqual(due);
  });

  test.each(['done', 'missed', 'cancelled'] as const)('never comes for an appointment that is %s', (status) => {
    expect(dueReminder({ ...one, status }, RULES, [], moment('2026-02-10T14:00'))).toBeNull();
  });

  test('comes again for an appointment that was moved', () => {
    const moved = appointment('2026-02-17T15:00');
    expect(dueReminder(moved, RULES, both.keys, moment('2026-02-16T15:00'))).toEqual({ keys: [key(moved, 1440)] });
  });
});

describe('the question whether it happened', () => {
  const one = appointment('2026-02-10T20:30', { minutes: 60 });

  test.each([
    ['is not due before the end', one, '2026-02-10T21:29', [], null],
    ['is due from the end on', one, '2026-02-10T21:30', [], key(one, 'after')],
    ['comes once', one, '2026-02-10T21:30', [key(one, 'after')], null],
    ['waits while it is quiet', one, '2026-02-10T22:00', [], null],
    ['comes in the morning', one, '2026-02-11T07:00', [], key(one, 'after')],
    ['is not asked after thirty days', one, '2026-03-12T21:30', [], null],
    ['is not asked of what is settled', { ...one, status: 'done' as const }, '2026-02-11T07:00', [], null],
  ])('%s', (_, each, now, told, due) => {
    expect(dueFollowUp(each, RULES, told, moment(now))).toBe(due);
  });
});

describe('the next moment to look', () => {
  const one = appointment('2026-02-10T15:00');
  const day = key(one, 1440);
  const hours = key(one, 120);

  test.each([
    ['the first reminder', [], '2026-02-01T12:00', '2026-02-09T15:00'],
    ['the second one', [day], '2026-02-09T15:00', '2026-02-10T13:00'],
    ['the end, when all was told', [day, hours], '2026-02-10T14:00', '2026-02-10T16:00'],
    ['the end of the quiet time, for one that is late', [], '2026-02-10T01:00', '2026-02-10T07:00'],
    ['not the one that is due now', [], '2026-02-09T16:00', '2026-02-10T13:00'],
  ])('is %s', (_, told, now, next) => {
    expect(nextReminderMoment([one], RULES, told, moment(now))).toBe(moment(next).at);
  });

  test('is the soonest of all appointments, and none without any', () => {
    const other = appointment('2026-02-04T10:00', { id: 'a2' });
    expect(nextReminderMoment([one, other], RULES, [], moment('2026-02-01T12:00'))).toBe(moment('2026-02-03T10:00').at);
    expect(nextReminderMoment([], RULES, [], moment('2026-02-01T12:00'))).toBeNull();
    expect(nextReminderMoment([{ ...one, status: 'cancelled' }], RULES, [], moment('2026-02-01T12:00'))).toBeNull();
    expect(nextReminderMoment([one], RULES, [key(one, 'after')], moment('2026-02-10T15:00'))).toBeNull();
  });

  test('puts an end in quiet time off to the morning', () => {
    const late = appointment('2026-02-10T21:30');
    const told = [key(late, 1440), key(late, 120)];
    expect(nextReminderMoment([late], RULES, told, moment('2026-02-10T21:00'))).toBe(moment('2026-02-11T07:00').at);
  });

  test('never lets anything come due unseen, in quiet time, twice or after the start', () => {
    const anAppointment = fc.record({
      at: fc
        .integer({ min: 0, max: 10 * 24 * 4 })
        .map((quarter) => moment('2026-03-25T00:00').at + quarter * 15 * MINUTE),
      minutes: fc.constantFrom(30, 60, 90),
    });
    const someRules = fc.record({
      before: fc
        .uniqueArray(fc.integer({ min: 5, max: 3000 }), { maxLength: 4 })
        .map((list) => list.sort((a, b) => b - a)),
      quiet: fc.constantFrom(null, RULES.quiet, { from: '12:00', until: '14:00' }, { from: '00:00', until: '06:30' }),
    });
    fc.assert(
      fc.property(anAppointment, someRules, fc.boolean(), (part, rules, isOpenAllTheTime) => {
        const one = { ...appointment('2026-03-25T00:00'), ...part };
        const start = moment('2026-03-20T12:00').at;
        const seen: string[] = [];
        let now = start;
        for (let wakes = 0; wakes < 50; wakes += 1) {
          const here = { at: now, zone: BERLIN };
          const reminder = dueReminder(one, rules, seen, here);
          const followUp = dueFollowUp(one, rules, seen, here);
          const keys = [...(reminder?.keys ?? []), ...(followUp === null ? [] : [followUp])];
          if (keys.length > 0 && rules.quiet !== null) {
            const quiet = {
              week: Array.from({ length: 7 }, () => [rules.quiet ?? { from: '', until: '' }]),
              daysOff: [],
            };
            expect(isWithin(quiet, here)).toBe(false);
          }
          if (reminder !== null) expect(now).toBeLessThan(one.at);
          seen.push(...keys);
          const next = nextReminderMoment([one], rules, seen, here);
          if (next === null) break;
          expect(next).toBeGreaterThan(now);
          now = isOpenAllTheTime ? next : next + 7 * HOUR;
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toContain(key(one, 'after'));
        if (isOpenAllTheTime) expect(seen).toHaveLength(rules.before.length + 1);
        expect(now - start).toBeLessThan(40 * DAY);
      }),
    );
  });
});

describe('what was told', () => {
  test('is forgotten with its appointment and kept while the appointment is only moved', () => {
    const one = appointment('2026-02-10T15:00');
    const told = [key(one, 120), 'gone@1774000000000:120', 'gone@1774000000000:after'];
    expect(forget(told, [appointment('2026-02-17T15:00')])).toEqual([key(one, 120)]);
    expect(forget(told, [])).toEqual([]);
  });
});
