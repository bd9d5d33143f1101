import { describe, expect, test } from 'vitest';
import { addPerson, logCheckIn } from '@/utils/domain/care/change-care';
import { answerCard } from '@/utils/domain/care/change-series';
import { ruleCard } from '@/utils/domain/care/rule';
import { RULE_NUMBERS } from '@/utils/domain/care/rule-numbers';
import { isImproved } from '@/utils/domain/care/step-down';
import { stepUpThreshold } from '@/utils/domain/care/step-up';
import {
  always,
  careOf,
  type Diary,
  inputOf,
  phaseDay,
  scoresOf,
  session,
  turning,
  WEEKLY_SESSIONS,
} from './care-plans';

/** Two weeks that repeat: one score in the odd weeks of the phase, another in the even ones. */
function weeks(odd: number, even: number): Diary {
  return (day) => (Math.ceil(day / 7) % 2 === 1 ? odd : even);
}

/** After a fortnight at one score, two others by turns, so that a full window has the mean of them as its median. */
function mixed(first: number, low: number, high: number): Diary {
  return (day) => (day <= 14 ? first : day % 2 === 0 ? low : high);
}

describe('an improvement', () => {
  test.each([
    [6, 4, true],
    [6, 4.5, false], // 25 %
    [5, 3.5, true], // exactly 30 %
    [5, 4, false],
    [4, 2.5, true],
    [4, 3, false], // 25 %
    [3, 2, true], // a point, and more than 30 %
    [3, 2.5, false],
    [2, 1, true],
    [2, 1.5, false], // 25 %
    [1, 0.5, false], // half of it, but less than a point
    [1, 0, true],
    [0, 0, false],
    [10, 8, true],
    [4, 5, false],
    [null, 0, false],
  ])('from %s to %s is %s', (baseline, median, expected) => {
    expect(isImproved(baseline, median, RULE_NUMBERS)).toBe(expected);
  });
});

describe('D1, weekly to every two weeks', () => {
  test.each<[string, Diary, number, 'D1' | null]>([
    ['improved by two points, on the 35th day', turning(6, 14, 4), 35, 'D1'],
    ['not a day earlier', turning(6, 14, 4), 34, null],
    ['and still in the days after the check', turning(6, 14, 4), 41, 'D1'],
    ['not with R above 4', mixed(8, 4, 5), 35, null],
    ['with R at 4, from 6', mixed(6, 3, 5), 35, null], // a week of 3 and 5 has a median of 3 or 5
    ['not improved enough', turning(5, 14, 4), 60, null],
    ['improved by exactly 30 %', mixed(5, 3, 4), 35, 'D1'],
    ['low and steady at 3', always(3), 35, 'D1'],
    ['low and steady at 0', always(0), 35, 'D1'],
    ['steady, but not low', always(4), 70 - 1, null],
    ['low, but not before', turning(3.5, 14, 3), 35, null],
    ['rising by two', (day) => (day <= 28 ? 1 : 3), 35, null],
    ['rising by less', (day) => (day <= 28 ? 2 : 3), 35, 'D1'],
    ['one week above 4', (day) => (day <= 14 ? 8 : day > 28 ? 5 : 2), 35, null],
  ])('%s', (_, diary, today, expected) => {
    expect(ruleCard(inputOf(diary, today))?.type ?? null).toBe(expected);
  });

  test('asks for three sessions at both checks', () => {
    const at = (days: readonly number[]) =>
      ruleCard(inputOf(always(2), 35, { appointments: days.map((day) => session(day)) }))?.type ?? null;
    expect(at([1, 8, 28])).toBe('D1');
    expect(at([1, 8, 29])).toBe(null);
    expect(at([1, 8])).toBe(null);
    expect(at([0, 1, 8])).toBe(null);
  });

  test('rests on windows that begin after the baseline’s, even when that came late', () => {
    const late: Diary = (day) => (day <= 35 ? null : 2); // the first valid window is days 36 to 49
    expect(ruleCard(inputOf(late, 63))).toBeNull();
    expect(ruleCard(inputOf(late, 69))).toBeNull();
    expect(ruleCard(inputOf(late, 69, { care: logCheckIn(careOf(), 'doctor', phaseDay(60)) }))).toBeNull();
    expect(ruleCard(inputOf(late, 70, { appointments: [1, 8, 15].map((day) => session(day)) }))?.type).toBe('D1');
  });

  test('says the figures it used', () => {
    const diary: Diary = (day) => (day <= 14 ? 6 : ([1, 3, 5, null, 3, 3, null][day % 7] ?? null));
    expect(ruleCard(inputOf(diary, 35))).toEqual({
      type: 'D1',
      series: 'massage',
      day: phaseDay(35),
      from: { type: 'weekly' },
      to: { type: 'twoWeekly' },
      sessions: 5,
      needsImpression: true,
      areas: [{ region: null, entries: 10, median: 3, min: 1, max: 5, baseline: 6, anchor: 6 }],
    });
  });
});

describe('D2, every two weeks to monthly', () => {
  const care = careOf({ cadence: 'twoWeekly' });
  const appointments = [session(1), session(15), session(29)];

  test.each<[string, Diary, number, 'D2' | null]>([
    ['steady at 3, on the 49th day', always(3), 49, 'D2'],
    ['not a day earlier', always(3), 48, null],
    ['not above 3', always(3.5), 49, null],
    ['a point above the anchor', turning(2, 0, 3), 49, 'D2'],
    ['more than a point above the anchor', turning(1.5, 0, 3), 49, null],
    ['not with a higher fortnight before', (day) => (day > 14 && day <= 28 ? 4 : 3), 49, null],
    ['when it rises by two', (day) => (day > 42 ? 3 : 1), 49, null],
    ['without entries before the phase there is no anchor', (day) => (day <= 0 ? null : 2), 49, null],
    ['two entries before are none', (day) => (day <= -2 ? null : 2), 49, null],
    ['three entries before are enough', (day) => (day <= -3 ? null : 2), 49, 'D2'],
  ])('%s', (_, diary, today, expected) => {
    expect(ruleCard(inputOf(diary, today, { care, appointments }))?.type ?? null).toBe(expected);
  });

  test('asks for three sessions in this phase', () => {
    expect(ruleCard(inputOf(always(2), 49, { care, appointments: [session(-6), session(1), session(15)] }))).toBeNull();
  });
});

describe('U, a step up', () => {
  test.each([
    ['monthly', 1, 4],
    ['monthly', 2, 4],
    ['monthly', 2.5, 4.5],
    ['monthly', 4, 6],
    ['twoWeekly', 2, 5],
    ['twoWeekly', 3, 5],
    ['twoWeekly', 3.5, 5.5],
    ['weekly', 1, null],
    ['monthly', null, null],
  ] as const)('from %s over an anchor of %s begins at %s', (cadence, anchor, expected) => {
    expect(stepUpThreshold(cadence, anchor, RULE_NUMBERS)).toBe(expected);
  });

  test.each<['monthly' | 'twoWeekly', string, Diary, number, 'U' | null]>([
    ['monthly', 'at 4 over 2, on the 21st day', turning(2, 0, 4), 21, 'U'],
    ['monthly', 'not a day earlier', turning(2, 0, 4), 20, null],
    ['monthly', 'not below 4', turning(1, 0, 3), 28, null],
    ['monthly', 'not less than two above the anchor', turning(3, 0, 4), 28, null],
    ['monthly', 'with each week at most a point below', (day) => (day <= 0 ? 2 : weeks(3, 5)(day)), 21, 'U'],
    ['monthly', 'with a week two points below', (day) => (day <= 14 ? 2 : 6), 21, null],
    ['twoWeekly', 'at 5 over 3', turning(3, 0, 5), 21, 'U'],
    ['twoWeekly', 'not at 4 over 2', turning(2, 0, 4), 28, null],
  ])('%s: %s', (cadence, _, diary, today, expected) => {
    expect(ruleCard(inputOf(diary, today, { care: careOf({ cadence }) }))?.type ?? null).toBe(expected);
  });

  test('leads to the next closer cadence and names the anchor', () => {
    const monthly = ruleCard(inputOf(turning(2, 0, 5), 21, { care: careOf({ cadence: 'monthly' }) }));
    expect(monthly).toMatchObject({ to: { type: 'twoWeekly' }, areas: [{ median: 5, anchor: 2, baseline: 2 }] });
    const twoWeekly = ruleCard(inputOf(turning(2, 0, 5), 21, { care: careOf({ cadence: 'twoWeekly' }) }));
    expect(twoWeekly).toMatchObject({ to: { type: 'weekly' } });
  });

  test('in the first phase of a course the anchor is the baseline', () => {
    const first = careOf({
      phases: [{ since: phaseDay(1), cadence: { type: 'monthly' }, by: 'person' }],
      courses: [{ since: phaseDay(1), why: 'setUp' }],
    });
    const diary = turning(9, 0, 2);
    expect(ruleCard(inputOf((day) => (day > 14 ? 4 : diary(day)), 35, { care: first }))?.type).toBe('U');
  });
});

describe('V, the review', () => {
  const ten = WEEKLY_SESSIONS; // the tenth is on day 64
  const rare = [session(1), session(8)];

  test.each<[string, Diary, number, readonly ReturnType<typeof session>[], string | null]>([
    ['after ten sessions without improvement', always(6), 70, ten, 'noImprovement'],
    ['not after nine', always(6), 69, ten, null],
    ['after twelve weeks', always(6), 84, rare, 'noImprovement'],
    ['not a day earlier', always(6), 83, rare, null],
    ['not after an improvement that is gone again', (day) => (day > 14 && day <= 28 ? 4 : 6), 70, ten, null],
    ['not without valid data now', (day) => (day <= 56 ? 6 : null), 70, ten, null],
    ['not without valid data ever', () => null, 70, ten, null],
  ])('%s', (_, diary, today, appointments, expected) => {
    const card = ruleCard(inputOf(diary, today, { appointments, care: logCheckIn(careOf(), 'doctor', phaseDay(50)) }));
    expect(card?.type === 'V' ? card.reason : null).toBe(expected);
  });

  test.each(['weekly', 'twoWeekly', 'monthly'] as const)(
    'comes in any phase, here %s, after twelve weeks without a check-in',
    (cadence) => {
      const at = (today: number, checkIn: number) => {
        const care = logCheckIn(careOf({ cadence }), 'doctor', phaseDay(checkIn));
        const card = ruleCard(inputOf(() => null, today, { care }));
        return card?.type === 'V' ? card.reason : null;
      };
      expect(at(84, -40)).toBe(null); // day 1 was logged before
      expect(at(91, 1)).toBe('noCheckIn');
      expect(at(91, 8)).toBe(null);
      expect(at(98, 8)).toBe('noCheckIn');
    },
  );

  test('without anybody to check in with it counts from the phase', () => {
    const care = { ...careOf({ cadence: 'monthly' }), people: [] };
    expect(ruleCard(inputOf(() => null, 83, { care }))).toBeNull();
    expect(ruleCard(inputOf(() => null, 84, { care }))).toMatchObject({ type: 'V', reason: 'noCheckIn', areas: [] });
    const seen = addPerson(care, { id: 'p', role: 'physio', name: 'Eve', checkIn: null, lastCheckIn: phaseDay(70) });
    expect(ruleCard(inputOf(() => null, 84, { care: seen }))).toBeNull();
  });

  test('once read, it counts afresh; put off, it comes again after 28 days', () => {
    const answered = (answer: 'kept' | 'later') =>
      answerCard(logCheckIn(careOf(), 'doctor', phaseDay(60)), {
        day: phaseDay(70),
        series: 'massage',
        card: 'V',
        answer,
      });
    const at = (today: number, answer: 'kept' | 'later') =>
      ruleCard(inputOf(always(6), today, { care: answered(answer) }))?.type ?? null;
    expect(at(97, 'later')).toBeNull();
    expect(at(98, 'later')).toBe('V');
    expect(at(98, 'kept')).toBeNull();
    expect(at(140, 'kept')).toBe('V'); // ten more sessions, from day 71 to day 134
  });

  test('needs every area to be without improvement', () => {
    const care = logCheckIn(careOf(), 'doctor', phaseDay(60));
    const scores = [scoresOf(always(6), 'neck'), scoresOf(turning(6, 14, 4.5), 'lowerBack')];
    expect(ruleCard(inputOf(always(6), 70, { care, scores }))?.type).toBe('V');
    const better = [scoresOf(always(6), 'neck'), scoresOf(turning(6, 14, 4), 'lowerBack')];
    expect(ruleCard(inputOf(always(6), 70, { care, scores: better }))).toBeNull();
  });
});
