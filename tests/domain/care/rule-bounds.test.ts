import { describe, expect, test } from 'vitest';
import { addImpression, somethingChanged } from '@/utils/domain/care/change-care';
import { answerCard } from '@/utils/domain/care/change-series';
import { ruleCard } from '@/utils/domain/care/rule';
import type { RuleInput } from '@/utils/domain/care/rule-case';
import { ruleState } from '@/utils/domain/care/rule-state';
import { always, careOf, type Diary, inputOf, phaseDay, session } from './care-plans';

const FEW = [1, 2, 3].map((day) => session(day));

function typeOf(diary: Diary, today: number, change: Partial<RuleInput> = {}): string | null {
  return ruleCard(inputOf(diary, today, { appointments: FEW, ...change }))?.type ?? null;
}

describe('a window', () => {
  test('of a step down does not share a day with that of the baseline', () => {
    const late: Diary = (day) => (day <= 35 ? null : day <= 42 ? 6 : 2); // the baseline is 4, of days 36 to 49
    expect(typeOf(late, 63)).toBeNull();
    expect(typeOf(late, 69)).toBeNull();
    expect(typeOf(late, 70)).toBe('D1');
    expect(ruleState(inputOf(late, 56, { appointments: FEW }))?.missing).toEqual([
      { type: 'baseline', region: null, from: phaseDay(63) },
    ]);
  });

  test('of a step down is low in each of its weeks', () => {
    const falling: Diary = (day) => (day <= 14 ? 8 : day <= 21 ? 5 : 3);
    expect(typeOf(falling, 35)).toBeNull();
    expect(typeOf(falling, 42)).toBe('D1');
    expect(ruleState(inputOf(falling, 28))?.missing).toEqual([{ type: 'scores', region: null, ceiling: 4 }]);
    expect(ruleState(inputOf(falling, 35))?.missing).toEqual([{ type: 'checks', need: 2 }]);
    expect(ruleState(inputOf(falling, 42))?.missing).toEqual([]);
  });

  test('holds no day before the phase', () => {
    const care = careOf({ cadence: 'monthly' });
    const rise: Diary = (day) => (day > -7 ? 6 : 2);
    expect(typeOf(rise, 14, { care })).toBeNull();
    expect(typeOf(rise, 21, { care })).toBe('U');
  });

  test('holds no day before the course', () => {
    const care = somethingChanged(careOf(), phaseDay(36));
    const state = ruleState(inputOf(always(2), 42, { care }));
    expect(state?.areas).toEqual([]);
    expect(state?.missing).toEqual([{ type: 'newWindow' }]);
    expect(ruleState(inputOf(always(2), 49, { care }))?.areas).toHaveLength(1);
  });

  test('of the baseline lies inside one phase', () => {
    const diary: Diary = (day) => (day < -6 ? null : day <= 7 ? 6 : 2);
    const state = ruleState(inputOf(diary, 21, { care: careOf({ cadence: 'twoWeekly' }) }));
    expect(state?.areas[0]?.baseline).toBe(4); // of days 1 to 14, not of days -6 to 7
  });

  test('of the anchor is 28 days long', () => {
    const diary: Diary = (day) => (day <= -28 ? 9 : day <= -14 ? 2 : day <= 0 ? 4 : 5);
    const state = ruleState(inputOf(diary, 21, { care: careOf({ cadence: 'monthly' }) }));
    expect(state?.areas[0]?.anchor).toBe(3);
    expect(state?.card?.type).toBe('U');
  });

  test('of very high days begins six days before the check', () => {
    const until: (last: number) => Diary = (last) => (day) => (day > last - 2 && day <= last ? 9 : 3);
    const isVeryHigh = (diary: Diary) => ruleState(inputOf(diary, 21))?.isVeryHigh;
    expect(isVeryHigh(until(15))).toBe(false);
    expect(isVeryHigh(until(16))).toBe(true);
  });
});

describe('an answer', () => {
  const phases = [
    { since: phaseDay(-60), cadence: { type: 'weekly' }, by: 'person' },
    { since: phaseDay(-20), cadence: 'paused', by: 'person' },
    { since: phaseDay(1), cadence: { type: 'weekly' }, by: 'person' },
  ] as const;

  test('“keep weekly” of an earlier phase says nothing about this one', () => {
    const care = answerCard(careOf({ phases }), { day: phaseDay(-30), series: 'massage', card: 'D1', answer: 'kept' });
    expect(typeOf(always(2), 35, { care })).toBe('D1');
    const now = answerCard(care, { day: phaseDay(2), series: 'massage', card: 'D1', answer: 'kept' });
    expect(typeOf(always(2), 35, { care: now })).toBeNull();
  });

  test('of how the person was before the phase does not count for it', () => {
    const numbers = { quietAfterAnswer: 182 };
    const worse = (day: number) =>
      addImpression(careOf({ numbers }), { day: phaseDay(day), series: 'massage', overall: 'worse' });
    expect(ruleCard(inputOf(always(2), 35, { care: worse(0) }))).toMatchObject({ type: 'D1', needsImpression: true });
    expect(typeOf(always(2), 35, { care: worse(1) })).toBeNull();
  });

  test('about another series says nothing about this one', () => {
    const care = answerCard(careOf(), { day: phaseDay(35), series: 'physio', card: 'D1', answer: 'later' });
    expect(typeOf(always(2), 35, { care })).toBe('D1');
  });
});
