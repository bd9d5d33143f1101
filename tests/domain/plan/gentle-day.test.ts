import { expect, test } from 'vitest';
import { isGentleDay, planOn } from '@/utils/domain/plan/gentle-day';
import { plan } from './plans';

const DAY = '2026-11-25';

test('shortens every interval by a third on its day only', () => {
  const gentle = { ...plan, gentle: { day: DAY, isOn: true } };
  expect(planOn(gentle, DAY).routines.map(({ every }) => every)).toEqual([20, 40, 13, 80, 80, null]);
  expect(planOn(gentle, '2026-11-26')).toBe(gentle);
});

test('changes nothing when it was declined or never offered', () => {
  const declined = { ...plan, gentle: { day: DAY, isOn: false } };
  expect(planOn(declined, DAY)).toBe(declined);
  expect(planOn(plan, DAY)).toBe(plan);
  expect(isGentleDay(declined, DAY)).toBe(false);
});

test('never asks more often than a plan may', () => {
  const [first] = plan.routines;
  if (first === undefined) throw new Error('There is no routine.');
  const tight = { ...plan, routines: [{ ...first, every: 5 }], gentle: { day: DAY, isOn: true } };
  expect(planOn(tight, DAY).routines[0]?.every).toBe(5);
});
