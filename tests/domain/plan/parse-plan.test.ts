import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '@/utils/domain/plan/limits';
import { parsePlan } from '@/utils/domain/plan/parse-plan';
import type { Plan, Routine } from '@/utils/domain/plan/plan';
import { ownRoutine } from '@/utils/domain/plan/standard-plan';
import { complaints, plan, withFirst } from './plans';

function read(value: unknown): Plan {
  const outcome = parsePlan(value);
  if (!outcome.ok) throw new Error(outcome.error.messages.join(' '));
  return outcome.value;
}

describe('a plan that is read', () => {
  test('comes out sorted and without doubles', () => {
    const value = read({
      ...plan,
      routines: [{ ...plan.routines[0], times: ['16:00', '09:30', '16:00'] }],
      hours: { ...plan.hours, daysOff: ['2026-12-25', '2026-01-01', '2026-12-25'] },
      snooze: { choices: [10, 2, 5, 10], atMost: 2 },
      reminders: { before: [120, 1440, 120, 30], quiet: null },
    });
    expect(value.routines[0]?.times).toEqual(['09:30', '16:00']);
    expect(value.hours.daysOff).toEqual(['2026-01-01', '2026-12-25']);
    expect(value.snooze.choices).toEqual([2, 5, 10]);
    expect(value.reminders.before).toEqual([1440, 120, 30]);
  });

  test('loses what it does not know and changes nothing else', () => {
    const [first, ...others] = plan.routines;
    expect(read({ ...plan, colour: 'red', routines: [{ ...first, tone: 'loud', name: 'Mine' }, ...others] })).toEqual(
      plan,
    );
  });

  test('may be off without interval or time, and may have no skip limit and no quiet hours', () => {
    const value = { ...plan, routines: [{ ...ownRoutine('own-1', 'Ankles'), isOn: false, every: null }] };
    expect(read({ ...value, skipsPerDay: null, reminders: { before: [], quiet: null } }).routines).toHaveLength(1);
  });

  test('accepts every value inside the limits and refuses every value outside', () => {
    const places: readonly (readonly [keyof typeof LIMITS, (value: number) => unknown])[] = [
      ['every', (every) => withFirst({ every })],
      ['lasts', (lasts) => withFirst({ lasts })],
      ['readingGrace', (readingGrace) => ({ ...plan, readingGrace })],
      ['perHour', (perHour) => ({ ...plan, caps: { ...plan.caps, perHour } })],
      ['perDay', (perDay) => ({ ...plan, caps: { ...plan.caps, perDay } })],
      ['snoozeMinutes', (choice) => ({ ...plan, snooze: { ...plan.snooze, choices: [choice] } })],
      ['snoozeAtMost', (atMost) => ({ ...plan, snooze: { ...plan.snooze, atMost } })],
      ['skipsPerDay', (skipsPerDay) => ({ ...plan, skipsPerDay })],
      ['reminderMinutes', (before) => ({ ...plan, reminders: { ...plan.reminders, before: [before] } })],
    ];
    for (const [name, put] of places) {
      const { min, max } = LIMITS[name];
      expect([min, max].map((value) => complaints(put(value)))).toEqual([[], []]);
      expect([min - 1, max + 1, Infinity].every((value) => complaints(put(value)).length > 0)).toBe(true);
    }
  });

  test('is the same when it is read twice', () => {
    const aRoutine: fc.Arbitrary<Routine> = fc.record({
      id: fc.uuid().map((id) => `own-${id}`),
      kind: fc.constant('own'),
      name: fc.string({ minLength: 1, maxLength: 60 }).map((text) => `a${text.slice(1)}`),
      isOn: fc.boolean(),
      every: fc.double({ min: 5, max: 480, noNaN: true }),
      times: fc.array(fc.constantFrom('00:00', '12:30', '09:15', '23:59'), { maxLength: 12 }),
      lasts: fc.integer({ min: 10, max: 3600 }),
      style: fc.constantFrom('notification', 'growing', 'page', 'badge'),
      noticeBefore: fc.constantFrom(0, 30, 60),
    });
    fc.assert(
      fc.property(fc.uniqueArray(aRoutine, { selector: ({ id }) => id, maxLength: 5 }), (routines) => {
        const once = read({ ...plan, routines });
        expect(read(once)).toEqual(once);
      }),
    );
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parsePlan(value).ok).toBe(false);
      }),
    );
  });
});
