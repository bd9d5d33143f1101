import { describe, expect, test } from 'vitest';
import { withRoutine } from '@/utils/domain/plan/change-plan';
import { parsePlan } from '@/utils/domain/plan/parse-plan';
import { applyPreset, type PresetName, presetOf } from '@/utils/domain/plan/presets';
import { ownRoutine, standardPlan } from '@/utils/domain/plan/standard-plan';
import { isWithin } from '@/utils/domain/time/hours';
import { HOUR, minutes } from '@/utils/domain/time/units';
import { clock } from '../time/moments';

const NAMES: readonly PresetName[] = ['gentle', 'standard', 'intensive'];

describe('the plan at install', () => {
  test('is a plan, in the form in which it is kept', () => {
    expect(parsePlan(standardPlan())).toEqual({ ok: true, value: standardPlan() });
  });

  test('asks for posture and movement only, at the standard pace', () => {
    const on = standardPlan().routines.filter(({ isOn }) => isOn);
    expect(on.map(({ id, every, lasts }) => [id, every, lasts])).toEqual([
      ['posture', 30, 30],
      ['movement', 60, 180],
    ]);
    expect(presetOf(standardPlan())).toBe('standard');
  });

  test.each([
    ['2026-02-09T09:00', true],
    ['2026-02-13T16:59', true],
    ['2026-02-13T17:00', false],
    ['2026-02-14T12:00', false],
  ])('at %s is open: %s', (now, isOpen) => {
    expect(isWithin(standardPlan().hours, clock(now, 'Europe/Berlin'))).toBe(isOpen);
  });
});

describe('a preset', () => {
  test.each(NAMES)('%s is recognised after it was chosen', (name) => {
    expect(presetOf(applyPreset(standardPlan(), name))).toBe(name);
  });

  test.each(NAMES)('%s gives a plan that can be kept', (name) => {
    const plan = applyPreset(standardPlan(), name);
    expect(parsePlan(plan)).toEqual({ ok: true, value: plan });
  });

  test('turns posture and movement on and leaves the rest of the plan alone', () => {
    const mine = withRoutine(standardPlan(), 'eyes', { isOn: true, every: 25 });
    const plan = applyPreset(withRoutine(mine, 'posture', { isOn: false, style: 'badge', times: ['10:00'] }), 'gentle');
    expect(plan.routines.find(({ id }) => id === 'eyes')).toMatchObject({ isOn: true, every: 25 });
    expect(plan.routines.find(({ id }) => id === 'posture')).toEqual({
      id: 'posture',
      kind: 'posture',
      isOn: true,
      every: 45,
      times: ['10:00'],
      lasts: 30,
      style: 'badge',
      noticeBefore: 0,
    });
    expect({ ...plan, routines: [], caps: null }).toEqual({ ...mine, routines: [], caps: null });
  });

  test('that asks three times an hour may do so for eight hours', () => {
    const { routines, caps } = applyPreset(standardPlan(), 'intensive');
    const posture = routines.find(({ id }) => id === 'posture');
    expect(caps.perDay).toBe((8 * HOUR) / minutes(posture?.every ?? 0));
    expect(applyPreset(applyPreset(standardPlan(), 'intensive'), 'gentle').caps.perDay).toBe(12);
  });

  test.each([
    ['one interval changed', withRoutine(standardPlan(), 'posture', { every: 31 })],
    ['one length changed', withRoutine(standardPlan(), 'movement', { lasts: 200 })],
    ['one turned off', withRoutine(standardPlan(), 'movement', { isOn: false })],
    ['no routines', { ...standardPlan(), routines: [] }],
  ])('is none with %s', (_, plan) => {
    expect(presetOf(plan)).toBeNull();
  });
});

test('an own routine can be kept as it is made', () => {
  const plan = { ...standardPlan(), routines: [ownRoutine('own-0198c0de', 'Ankle circles')] };
  expect(parsePlan(plan)).toEqual({ ok: true, value: plan });
});
