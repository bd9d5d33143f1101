import { describe, expect, test } from 'vitest';
import { applyPreset } from '@/utils/domain/plan/presets';
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import { promptsOnFullDay } from '@/utils/domain/schedule/full-day';
import { planOf } from './desk';

describe('a full day', () => {
  test.each([
    ['gentle', 11],
    ['standard', 15],
    ['intensive', 23],
  ] as const)('of the %s preset asks %i times between nine and five', (preset, times) => {
    expect(promptsOnFullDay(applyPreset(standardPlan(), preset))).toBe(times);
  });

  test('without hours or routines asks nothing', () => {
    expect(promptsOnFullDay({ ...standardPlan(), hours: { week: [[], [], [], [], [], [], []], daysOff: [] } })).toBe(0);
    expect(promptsOnFullDay(planOf())).toBe(0);
  });

  test('leaves the daily limit aside, because it is compared with it', () => {
    const plan = standardPlan();
    expect(promptsOnFullDay({ ...plan, caps: { perHour: 3, perDay: 1 } })).toBe(15);
  });
});
