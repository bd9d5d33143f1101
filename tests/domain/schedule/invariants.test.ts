import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialState } from '@/utils/domain/schedule/initial-state';
import { advance } from '@/utils/domain/schedule/machine';
import type { ScheduleState } from '@/utils/domain/schedule/state';
import { isWithin } from '@/utils/domain/time/hours';
import { dayStart } from '@/utils/domain/time/local-day';
import { DAY, HOUR } from '@/utils/domain/time/units';
import { liveThrough, moments } from './days';
import { Desk, planOf, planWith, wall } from './desk';

const plans = [
  planWith({}),
  planWith({ skipsPerDay: 2, badgeCountdown: true, holds: { fullScreen: true, meeting: true, media: true } }),
  planOf(
    ['posture', 20, 30],
    ['movement', 60, 300],
    ['eyes', 33, 20],
    ['walk', null, 600, ['12:30', '12:33', '15:00']],
  ),
  {
    ...planOf(['posture', 30, 30, ['02:30']], ['movement', 45, 180]),
    hours: { week: Array.from({ length: 7 }, () => [{ from: '20:00', until: '04:00' }]), daysOff: ['2026-12-24'] },
  },
];

/** What must hold after every single step, whatever happened. */
function watch(desk: Desk): void {
  let before: ScheduleState = desk.state;
  let lines = 0;
  const ended = new Set<string>();
  desk.onStep = () => {
    const { state, now, zone, plan } = desk;
    const real = Math.max(0, now - before.at);
    for (const [id, elapsed] of Object.entries(state.elapsed)) {
      must(elapsed >= 0, 'active time is never negative');
      const grew = elapsed - (before.elapsed[id] ?? 0);
      must(grew <= real + 0.001, 'active time never exceeds real time');
    }
    must(state.wakeAt >= now && state.wakeAt <= now + DAY, 'the alarm is within the next 24 hours');
    const isNew = state.open !== null && state.open.id !== before.open?.id;
    if (isNew && state.open?.startedAt === null) {
      must(isWithin(plan.hours, { at: now, zone }), 'asks inside open hours only');
      must(state.pause === null, 'asks nothing in a pause');
      must(state.awaySince === null, 'asks nobody who is away');
    }
    must(state.asked.filter((at) => at > now - HOUR).length <= plan.caps.perHour, 'keeps the cap of the hour');
    must(
      state.asked.filter((at) => at >= dayStart({ at: now, zone })).length <= plan.caps.perDay,
      'keeps the cap of the day',
    );
    const ends = desk.log.slice(lines).filter(({ outcome }) => outcome !== 'held');
    if (before.open !== null && before.open.id !== state.open?.id) {
      must(ends.length > 0, 'a prompt that is gone left its end in the log');
      must(!ended.has(before.open.id), 'no prompt ends twice');
      ended.add(before.open.id);
    }
    must(ends.filter(({ outcome }) => outcome !== 'natural').length <= 1, 'at most one end a step');
    const { open } = state;
    must(open === null || open.halted >= 0, 'a break never stands still for less than no time');
    must(open === null || open.answerBy >= now || state.awaySince !== null, 'what waits too long ends');
    for (const { seconds = 0 } of ends) must(seconds >= 0, 'no break takes less than no time');
    lines = desk.log.length;
    before = state;
  };
}

/** Throws the sentence when it is not true; `expect` is too slow for millions of checks. */
function must(isTrue: boolean, sentence: string): void {
  if (!isTrue) throw new Error(`Broken: ${sentence}`);
}

describe('whatever happens', () => {
  test('no rule is broken in a simulated year of random days', () => {
    for (const [index, plan] of plans.entries()) {
      const desk = new Desk(plan, '2026-01-01 08:00');
      watch(desk);
      const end = wall('2027-01-01 00:00');
      for (const moment of fc.sample(fc.noBias(moments), { seed: 42 + index, numRuns: 60_000 })) {
        liveThrough(desk, moment);
        if (desk.now > end) break;
      }
      expect(desk.now, 'the year is over').toBeGreaterThan(end);
      expect(new Set(desk.log.map(({ outcome }) => outcome)).size, 'the year saw every outcome').toBe(7);
    }
  });

  test('no rule is broken in any short story', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.array(moments, { maxLength: 60 }), (plan, story) => {
        const desk = new Desk(plan, '2026-03-28 21:00');
        watch(desk);
        for (const moment of story) {
          liveThrough(desk, moment);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('a worker that dies between any two events writes the same log', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.array(moments, { maxLength: 60 }), (plan, story) => {
        const whole = new Desk(plan);
        const broken = new Desk(plan);
        for (const moment of story) {
          liveThrough(whole, moment);
          broken.state = JSON.parse(JSON.stringify(broken.state));
          liveThrough(broken, moment);
        }
        expect(broken.log).toEqual(whole.log);
      }),
      { numRuns: 100, seed: 8 },
    );
  });

  test('looking more often than asked to changes nothing in the log', () => {
    const awake = moments.filter(({ type }) => type !== 'sleep' && type !== 'clock' && type !== 'zone');
    fc.assert(
      fc.property(
        fc.constantFrom(...plans),
        fc.array(awake, { maxLength: 40 }),
        fc.integer({ min: 1, max: 17 }),
        (plan, story, every) => {
          const calm = new Desk(plan);
          const nervous = new Desk(plan);
          for (const moment of story) {
            liveThrough(calm, moment);
            liveThrough(nervous, moment, every);
          }
          expect(nervous.story).toEqual(calm.story);
        },
      ),
      { numRuns: 100, seed: 9 },
    );
  });

  test('presenting the same state twice shows the same', () => {
    const now = { at: wall('10:00'), zone: 'Europe/Berlin' };
    const given = { plan: planWith({}), appointments: [] };
    const once = advance(given, initialState(now), { type: 'refresh' }, now);
    const twice = advance(given, once.state, { type: 'refresh' }, now);
    expect(twice).toEqual({ state: once.state, records: [] });
  });
});
