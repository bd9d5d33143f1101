import { describe, expect, test } from 'vitest';
import {
  addDayOff,
  addOwnRoutine,
  addRange,
  copyDay,
  removeDayOff,
  removeRange,
  removeRoutine,
  withRange,
  withRoutine,
} from '@/utils/domain/plan/change-plan';
import { ownRoutine, standardPlan } from '@/utils/domain/plan/standard-plan';

const plan = standardPlan();
const MORNING = { from: '07:00', until: '08:00' };
const OFFICE = { from: '09:00', until: '17:00' };

describe('routines', () => {
  test('change by id, the others stay', () => {
    const changed = withRoutine(plan, 'posture', { every: 40 });
    expect(changed.routines.map(({ every }) => every)).toEqual([
      40,
      ...plan.routines.slice(1).map(({ every }) => every),
    ]);
  });

  test('of an unknown id leave the plan as it is', () => {
    expect(withRoutine(plan, 'own-gone', { every: 40 })).toBe(plan);
  });

  test('of one’s own come and go, built-in ones stay', () => {
    const added = addOwnRoutine(plan, ownRoutine('own-1', 'Ankles'));
    expect(added.routines.at(-1)?.name).toBe('Ankles');
    expect(removeRoutine(added, 'own-1')).toEqual(plan);
    expect(removeRoutine(plan, 'posture')).toEqual(plan);
  });
});

describe('hours', () => {
  test('get a range in its place in the day', () => {
    expect(addRange(plan, 0, MORNING).hours.week[0]).toEqual([MORNING, OFFICE]);
    expect(addRange(plan, 0, MORNING).hours.week.slice(1)).toEqual(plan.hours.week.slice(1));
  });

  test('change and lose one range of one day', () => {
    const two = addRange(plan, 6, MORNING);
    expect(withRange(two, 6, 0, OFFICE).hours.week[6]).toEqual([OFFICE]);
    expect(removeRange(two, 6, 0)).toEqual(plan);
    expect(removeRange(two, 6, 1)).toEqual(two);
  });

  test('are copied from one day to others', () => {
    const week = copyDay(addRange(plan, 5, MORNING), 5, [0, 6]).hours.week;
    expect([week[0], week[1], week[5], week[6]]).toEqual([[MORNING], [OFFICE], [MORNING], [MORNING]]);
  });

  test('have each day off once, in order', () => {
    const days = ['2026-12-25', '2026-01-01', '2026-12-25'].reduce(addDayOff, plan);
    expect(days.hours.daysOff).toEqual(['2026-01-01', '2026-12-25']);
    expect(removeDayOff(days, '2026-12-25').hours.daysOff).toEqual(['2026-01-01']);
  });
});

test('a change never alters the plan it was given', () => {
  const before = standardPlan();
  withRoutine(before, 'posture', { every: 99 });
  addRange(before, 0, MORNING);
  addDayOff(before, '2026-01-01');
  expect(before).toEqual(standardPlan());
});
