import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaksSentence, eventsSentence, painSentence } from '@/components/progress/week/week-words';
import type { Appointment } from '@/utils/domain/care/appointment';
import { dayAt, dayNumber } from '@/utils/domain/care/day-number';
import { lookBack, type WeekInput } from '@/utils/domain/progress/week';
import type { Hours } from '@/utils/domain/time/hours';
import { dayBefore, medianByPeeling, someDays, TODAY, tally } from './some-days';

const OPEN = [{ from: '09:00', until: '17:00' }];
const HOURS: Hours = { week: [OPEN, OPEN, OPEN, OPEN, OPEN, [], []], daysOff: [] };

function lookAt(change: Partial<WeekInput>) {
  return lookBack({ days: [], hours: HOURS, appointments: [], milestones: [], today: TODAY, ...change });
}

function scored(...agos: readonly number[]) {
  return agos.map((ago) => dayBefore(ago, {}, 4));
}

function session(ago: number, status: Appointment['status'] = 'done'): Appointment {
  const day = dayAt(dayNumber(TODAY) - ago);
  return { id: `s${ago}`, at: Date.parse(day), day, zone: 'UTC', minutes: 60, title: 'Massage', status };
}

describe('the look-back', () => {
  test('is of the seven full days before today', () => {
    expect(lookAt({})).toMatchObject({ first: '2026-03-18', last: '2026-03-24' });
    const days = [
      dayBefore(8, { done: 1 }),
      dayBefore(7, { done: 2 }),
      dayBefore(1, { missed: 4 }),
      dayBefore(0, { done: 8 }),
    ];
    expect(lookAt({ days }).breaks).toMatchObject({ asked: 6, taken: 2 });
  });

  test.each([
    ['two scores are not enough for a week', [1, 7], false],
    ['three are', [1, 4, 7], true],
    ['today and the eighth day are none of it', [0, 1, 2, 8], false],
  ])('%s', (_, agos, isEnough) => {
    expect(lookAt({ days: scored(...agos) }).pain.figure !== null).toBe(isEnough);
  });

  test.each([
    ['five scores are not enough for four weeks', [8, 9, 20, 30, 35], 5, false],
    ['six are', [8, 9, 20, 30, 34, 35], 6, true],
    ['what is older does not count', [8, 9, 20, 30, 35, 36], 5, false],
  ])('%s', (_, agos, have, isEnough) => {
    const { before } = lookAt({ days: scored(...agos) });
    expect(before).toMatchObject({ have, need: 6 });
    expect(before.figure !== null).toBe(isEnough);
  });

  test('has the sessions that happened and the milestones of these days, oldest first', () => {
    const appointments = [session(8), session(2), session(7), session(3, 'missed'), session(0)];
    const milestones = [8, 7, 1, 0].map((ago) => ({ id: `m${ago}`, day: dayBefore(ago).day, text: 'Walked' }));
    const look = lookAt({ appointments, milestones });
    expect(look.sessions.map(({ id }) => id)).toEqual(['s7', 's2']);
    expect(look.milestones.map(({ id }) => id)).toEqual(['m7', 'm1']);
  });

  test('agrees with a count by hand, whatever the days', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const look = lookAt({ days });
        const week = days.filter(({ day }) => day < TODAY && dayNumber(TODAY) - dayNumber(day) <= 7);
        const scores = week.flatMap(({ pain }) => pain.average24h?.at(-1) ?? []);
        const taken = week.map(tally).reduce((sum, one) => sum + one.taken, 0);
        expect(look.breaks.taken).toBe(taken);
        expect(look.pain.have).toBe(scores.length);
        expect(look.pain.figure?.median ?? null).toBe(scores.length < 3 ? null : medianByPeeling(scores));
      }),
    );
  });
});

describe('the three sentences', () => {
  const said = (sentence: string): string => sentence.replace(/<\/?1>/g, '');

  test('of pain have median, range and count of both times, or how many are missing', () => {
    const days = [...scored(1, 2, 3), dayBefore(4, {}, 7), ...scored(10, 11, 12, 13, 14, 15)];
    expect(said(painSentence(lookAt({ days })))).toBe(
      'Pain this week: median 4 (range 4–7, 4 days); in the 4 weeks before: median 4 (range 4–4, 6 days).',
    );
    expect(said(painSentence(lookAt({ days: scored(1, 2) })))).toBe(
      'Pain this week: not enough entries yet (2 of 3); in the 4 weeks before: no entries.',
    );
    expect(said(painSentence(lookAt({})))).toBe('There are no pain entries yet.');
  });

  test('of breaks say how many workdays had most of them, by the plan’s hours', () => {
    // A Tuesday, a Monday and the weekend before.
    const days = [1, 2, 3, 4].map((ago) => dayBefore(ago, ago === 1 ? { missed: 2 } : { done: 2, skipped: 1 }));
    expect(said(breaksSentence(lookAt({ days })))).toBe(
      'You took 6 of 11 breaks that came up; on 1 of 2 planned workdays it was most of them.',
    );
    expect(breaksSentence(lookAt({ days: [dayBefore(3, { skipped: 1 })] }))).toBe(
      '<1>You took 0 of 1 break</1> that came up.',
    );
    expect(said(breaksSentence(lookAt({})))).toBe('No breaks were asked this week.');
  });

  test('of the rest name what there was, and say plainly when there was nothing', () => {
    const look = lookAt({ days: [dayBefore(1, { held: 1 })], appointments: [session(2)] });
    expect(said(eventsSentence(look))).toBe('There was also: 1 session and 1 prompt held back.');
    const milestones = [{ id: 'm', day: dayBefore(1).day, text: 'Swam' }];
    expect(said(eventsSentence(lookAt({ milestones })))).toBe('There was also: a milestone, “Swam”.');
    expect(said(eventsSentence(lookAt({})))).toBe('There was no session, no milestone, and nothing was held back.');
  });
});
