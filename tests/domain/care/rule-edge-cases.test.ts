import { describe, expect, test } from 'vitest';
import type { CardAnswer, Care, Impression } from '@/utils/domain/care/care';
import { addImpression, addPause, changeRule, logCheckIn, somethingChanged } from '@/utils/domain/care/change-care';
import { answerCard, changePhase } from '@/utils/domain/care/change-series';
import { dayScores } from '@/utils/domain/care/day-scores';
import { ruleCard } from '@/utils/domain/care/rule';
import type { RuleInput } from '@/utils/domain/care/rule-case';
import { ruleState } from '@/utils/domain/care/rule-state';
import type { PainEntry } from '@/utils/domain/pain/entry';
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

function typeOf(diary: Diary, today: number, change: Partial<RuleInput> = {}): string | null {
  return ruleCard(inputOf(diary, today, change))?.type ?? null;
}

function answered(care: Care, day: number, card: CardAnswer['card'], answer: CardAnswer['answer']): Care {
  return answerCard(care, { day: phaseDay(day), series: 'massage', card, answer });
}

function felt(care: Care, day: number, overall: Impression['overall']): Care {
  return addImpression(care, { day: phaseDay(day), series: 'massage', overall });
}

/** Somebody was checked in with on every day, so that no review is due for want of it. */
function checkedIn(care: Care): Care {
  return logCheckIn(care, 'doctor', phaseDay(400));
}

describe('the edge cases of section 5.3', () => {
  test('few entries: nothing is suggested, and it is said how many are needed', () => {
    const diary: Diary = (day) => (day > 21 && ![22, 29, 30, 31, 32].includes(day) ? null : 2);
    expect(typeOf(diary, 35)).toBeNull();
    expect(ruleState(inputOf(diary, 35))?.missing).toEqual([
      { type: 'entries', region: null, have: 4, need: 6, perWeek: 3, weeks: [1, 4] },
    ]);
    const enough: Diary = (day) => (day > 14 && day % 7 > 3 ? null : 2);
    expect(typeOf(enough, 35)).toBe('D1');
  });

  test('weekday-only logging is fine', () => {
    const weekdays: Diary = (day) => (day % 7 === 5 || day % 7 === 6 ? null : 2); // day 5 is a Saturday
    const card = ruleCard(inputOf(weekdays, 35));
    expect(card?.type).toBe('D1');
    expect(card?.areas[0]?.entries).toBe(10);
  });

  test('a baseline that was not valid leaves only low and steady', () => {
    const begunLate =
      (level: number): Diary =>
      (day) =>
        day <= 28 ? null : day <= 42 ? level : 2;
    expect(ruleCard(inputOf(begunLate(2), 63, { appointments: [1, 2, 3].map((day) => session(day)) }))).toMatchObject({
      type: 'D1',
      areas: [{ baseline: 2 }],
    });
    // Two entries a week never make a window: nothing to be low and steady by, either.
    expect(typeOf((day) => (day % 7 < 2 ? 1 : null), 63)).toBeNull();
  });

  test('a baseline of 0 to 2 needs low and steady, or at least a point', () => {
    expect(typeOf(turning(1, 14, 0.5), 35)).toBe('D1');
    expect(typeOf(turning(2, 14, 2), 35)).toBe('D1');
  });

  test('few sessions: missed and cancelled ones never count', () => {
    const appointments = [
      session(1),
      session(8),
      session(15, 'missed'),
      session(22, 'cancelled'),
      session(29, 'planned'),
    ];
    expect(typeOf(always(2), 42, { appointments })).toBeNull();
    expect(ruleState(inputOf(always(2), 42, { appointments }))?.missing).toEqual([
      { type: 'sessions', have: 2, need: 3 },
    ]);
    const others = [...appointments, session(9, 'done', 'physio')];
    expect(ruleState(inputOf(always(2), 42, { appointments: others }))?.sessions).toBe(2);
  });

  test('a short flare leads to no step up, and is called a higher week', () => {
    const care = careOf({ cadence: 'monthly' });
    const flare: Diary = (day) => (day > 28 && day <= 35 ? 6 : 2);
    for (let day = 29; day <= 70; day += 1) expect(typeOf(flare, day, { care })).not.toBe('U');
    expect(ruleState(inputOf(flare, 35, { care }))).toMatchObject({ isHigherWeek: true, card: null });
    expect(ruleState(inputOf(flare, 28, { care }))?.isHigherWeek).toBe(false);
    expect(ruleState(inputOf(flare, 56, { care }))?.isHigherWeek).toBe(false);
  });

  test('very high for days: no suggestion that week, one neutral line instead', () => {
    const care = careOf({ cadence: 'monthly' });
    const high: Diary = (day) => (day <= 0 ? 2 : [18, 19, 20].includes(day) ? 8 : 5);
    expect(typeOf(turning(2, 0, 5), 21, { care })).toBe('U');
    expect(ruleState(inputOf(high, 21, { care }))).toMatchObject({ card: null, isVeryHigh: true });
    expect(ruleState(inputOf(high, 28, { care }))).toMatchObject({ card: { type: 'U' }, isVeryHigh: false });
    const twice: Diary = (day) => (day <= 0 ? 2 : [16, 19].includes(day) ? 10 : 5);
    expect(ruleState(inputOf(twice, 21, { care }))?.isVeryHigh).toBe(false);
    // Entries next to each other, even with days between on which nothing was logged.
    const sparse: Diary = (day) => (day <= 0 ? 2 : day > 14 ? ([16, 18, 20].includes(day) ? 8 : null) : 5);
    expect(ruleState(inputOf(sparse, 21, { care }))?.isVeryHigh).toBe(true);
    // Since the check counts too: the card of the week goes away.
    const since: Diary = (day) => (day <= 0 ? 2 : day > 21 && day <= 24 ? 9 : 5);
    expect(typeOf(since, 22, { care })).toBe('U');
    expect(typeOf(since, 24, { care })).toBeNull();
  });

  test('sore after a session: two or three higher days do not move the step down', () => {
    const sore: Diary = (day) => (day <= 14 ? 6 : [29, 30, 31].includes(day) ? 6 : 3);
    expect(typeOf(sore, 35)).toBe('D1');
    expect(typeOf(always(7), 42)).toBeNull(); // in the weekly phase the step up does not exist
  });

  test('something changed: a new course, a new baseline, and 14 days of silence', () => {
    const changed = checkedIn(somethingChanged(careOf(), phaseDay(36), 'New medicine'));
    expect(typeOf(always(2), 35)).toBe('D1');
    expect(typeOf(always(2), 36, { care: changed })).toBeNull();
    expect(ruleState(inputOf(always(2), 42, { care: changed }))).toMatchObject({
      silence: { type: 'somethingChanged', daysLeft: 8 },
    });
    expect(ruleState(inputOf(always(2), 49, { care: changed }))?.silence).toEqual({
      type: 'somethingChanged',
      daysLeft: 1,
    });
    expect(ruleState(inputOf(always(2), 50, { care: changed }))?.silence).toBeNull();
    // The new baseline is days 36 to 49, so the windows of both checks end on days 63 and 70.
    const few = [1, 2, 3].map((day) => session(day));
    expect(typeOf(always(2), 69, { care: changed, appointments: few })).toBeNull();
    expect(typeOf(always(2), 70, { care: changed, appointments: few })).toBe('D1');
    const worse = ruleCard(inputOf(turning(4, 49, 2), 70, { care: changed, appointments: few }));
    expect(worse?.areas[0]?.baseline).toBe(4);
  });

  test('a holiday stops the clock, and no window goes across it', () => {
    const away = addPause(careOf(), { id: 'p', from: phaseDay(20), until: phaseDay(26), why: 'holiday' });
    expect(ruleState(inputOf(always(2), 28, { care: away }))).toMatchObject({
      days: 21,
      missing: [{ type: 'days', have: 21, need: 28 }, { type: 'pausedWindow' }],
    });
    expect(typeOf(always(2), 35, { care: away })).toBeNull();
    // Windows may start on day 27; low and steady needs two of them one after the other, at two checks.
    expect(typeOf(always(2), 62, { care: away })).toBeNull();
    expect(typeOf(always(2), 63, { care: away })).toBe('D1');
  });

  test('nothing is suggested in a pause', () => {
    const paused = addPause(careOf(), { id: 'p', from: phaseDay(36), until: null, why: 'illness' });
    expect(typeOf(always(2), 35, { care: paused })).toBe('D1');
    expect(typeOf(always(2), 36, { care: paused })).toBeNull();
    expect(ruleState(inputOf(always(2), 36, { care: paused }))?.silence).toEqual({ type: 'paused' });
  });

  test('two body areas: a step down needs both, a step up needs one', () => {
    const low = scoresOf(always(2), 'neck');
    const high = scoresOf(turning(2, 0, 5), 'lowerBack');
    expect(typeOf(always(0), 35, { scores: [low, scoresOf(always(2), 'lowerBack')] })).toBe('D1');
    expect(typeOf(always(0), 35, { scores: [low, high] })).toBeNull();
    expect(typeOf(always(0), 35, { scores: [low, scoresOf(() => null, 'lowerBack')] })).toBeNull();
    const card = ruleCard(inputOf(always(0), 21, { care: careOf({ cadence: 'monthly' }), scores: [low, high] }));
    expect(card).toMatchObject({ type: 'U', areas: [{ region: 'lowerBack', median: 5, anchor: 2 }] });
  });

  test('two areas that take turns are no step up', () => {
    const neck = scoresOf((day) => (day > 0 && day <= 14 ? 5 : 2), 'neck');
    const back = scoresOf((day) => (day > 7 && day <= 21 ? 5 : 2), 'lowerBack');
    expect(typeOf(always(0), 21, { care: careOf({ cadence: 'monthly' }), scores: [neck, back] })).toBeNull();
  });

  test('edited entries are counted anew, and what was answered stays answered', () => {
    const later = answered(careOf(), 35, 'D1', 'later');
    expect(typeOf(always(3), 35, { care: later })).toBeNull();
    expect(typeOf(always(1), 42, { care: later })).toBeNull();
    expect(typeOf(turning(3, 30, 9), 35)).toBeNull();
  });

  test('a day is the one it was logged on, wherever the person is now', () => {
    const id = '019b93e8-0000-7000-8000-000000000000'; // logged 2026-01-06T12:26Z
    const at = 0x019b93e80000;
    const entry: PainEntry = { id, at, day: '2026-01-07', zone: 'Pacific/Kiritimati', kind: 'average24h', score: 4 };
    expect([...dayScores([entry], null).days]).toEqual([['2026-01-07', 4]]);
  });

  test('custom and paused phases get no suggestion at all', () => {
    const custom = changePhase(careOf(), 'massage', {
      since: phaseDay(1),
      cadence: { type: 'custom', days: 7 },
      by: 'person',
    });
    const paused = changePhase(careOf(), 'massage', { since: phaseDay(1), cadence: 'paused', by: 'person' });
    for (const care of [custom, paused]) {
      expect(typeOf(always(2), 100, { care })).toBeNull();
      expect(ruleState(inputOf(always(2), 100, { care }))).toBeNull();
    }
  });

  test('nothing is suggested while the rule is off, without a series, or without scores to read', () => {
    expect(typeOf(always(2), 35, { care: changeRule(careOf(), { isOn: false }) })).toBeNull();
    expect(typeOf(always(2), 35, { care: { ...careOf(), series: [] } })).toBeNull();
    expect(typeOf(always(2), 35, { care: changeRule(careOf(), { series: 'gone' }) })).toBeNull();
    expect(typeOf(always(2), 35, { scores: [] })).toBeNull();
  });
});

describe('once a week', () => {
  test('entries of later days wait for the next check', () => {
    const care = careOf({ cadence: 'monthly' });
    const rise = turning(2, 21, 7.5);
    expect(typeOf(rise, 34, { care })).toBeNull();
    expect(typeOf(turning(2, 7, 5), 27, { care })).toBeNull();
    expect(typeOf(turning(2, 7, 5), 28, { care })).toBe('U');
  });

  test('another check day moves the checks', () => {
    const care = changeRule(careOf(), { checkDay: 2 }); // Wednesdays: days 2, 9, 16, 23, 30, 37
    expect(typeOf(always(2), 36, { care })).toBeNull();
    expect(typeOf(always(2), 37, { care })).toBe('D1');
    expect(ruleState(inputOf(always(2), 38, { care }))).toMatchObject({
      lastCheck: phaseDay(37),
      nextCheck: phaseDay(44),
    });
  });
});

describe('hysteresis', () => {
  test.each([
    ['monthly', 'twoWeekly', 'D2'],
    ['twoWeekly', 'weekly', 'D1'],
  ] as const)('after a step up from %s to %s there is no step down for 42 days', (from, to, card) => {
    const care = checkedIn(
      careOf({
        phases: [
          { since: phaseDay(-55), cadence: { type: from }, by: 'person' },
          { since: phaseDay(1), cadence: { type: to }, by: 'rule' },
        ],
        courses: [{ since: phaseDay(-55), why: 'setUp' }],
      }),
    );
    const first = Array.from({ length: 70 }, (_, day) => typeOf(always(2), day, { care })).indexOf(card);
    expect(first).toBe(49);
    const state = ruleState(inputOf(always(2), 42, { care }));
    expect(state?.silence).toEqual({ type: 'afterStepUp', daysLeft: 1 });
  });

  test('after “not now” there are 28 days of silence, for that suggestion only', () => {
    const care = answered(checkedIn(careOf()), 35, 'D1', 'later');
    const few = [1, 2, 3].map((day) => session(day));
    expect(typeOf(always(2), 62, { care, appointments: few })).toBeNull();
    expect(typeOf(always(2), 63, { care, appointments: few })).toBe('D1');
    expect(ruleState(inputOf(always(2), 40, { care }))?.silence).toEqual({ type: 'answered', until: phaseDay(63) });
    const other = answered(checkedIn(careOf()), 35, 'U', 'later');
    expect(typeOf(always(2), 35, { care: other })).toBe('D1');
  });

  test('“keep weekly” is an answer for the whole phase', () => {
    const kept = answered(checkedIn(careOf()), 35, 'D1', 'kept');
    expect(typeOf(always(2), 63, { care: kept, appointments: [1, 2, 3].map((day) => session(day)) })).toBeNull();
    expect(ruleState(inputOf(always(2), 63, { care: kept }))?.silence).toEqual({ type: 'keptThisPhase' });
    const up = answered(checkedIn(careOf({ cadence: 'monthly' })), 21, 'U', 'kept');
    expect(typeOf(turning(2, 0, 5), 48, { care: up })).toBeNull();
    expect(typeOf(turning(2, 0, 5), 49, { care: up })).toBe('U');
  });

  test('a step that was accepted begins a new phase, whose windows start afresh', () => {
    const care = answered(checkedIn(careOf()), 36, 'D1', 'accepted');
    expect(care.series[0]?.phases.at(-1)).toEqual({ since: phaseDay(36), cadence: { type: 'twoWeekly' }, by: 'rule' });
    expect(typeOf(always(2), 36, { care })).toBeNull();
    expect(ruleState(inputOf(always(2), 42, { care }))).toMatchObject({
      step: 'D2',
      days: 7,
      missing: expect.arrayContaining([{ type: 'newWindow' }]),
    });
    const first = Array.from({ length: 120 }, (_, day) => typeOf(always(2), day, { care })).indexOf('D2');
    expect(first).toBe(84); // the 49th day of that phase
  });
});

describe('how the person is overall', () => {
  test('is asked before a step down and not before a step up', () => {
    expect(ruleCard(inputOf(always(2), 35))).toMatchObject({ needsImpression: true });
    expect(ruleCard(inputOf(always(2), 36, { care: felt(careOf(), 35, 'better') }))).toMatchObject({
      needsImpression: false,
    });
    expect(ruleCard(inputOf(always(2), 36, { care: felt(careOf(), 35, 'same') }))).toMatchObject({
      needsImpression: false,
    });
  });

  test('worse keeps the step down back for 28 days, and then it is asked anew', () => {
    const care = felt(checkedIn(careOf()), 35, 'worse');
    const few = [1, 2, 3].map((day) => session(day));
    expect(typeOf(always(2), 35, { care })).toBeNull();
    expect(typeOf(always(2), 62, { care, appointments: few })).toBeNull();
    expect(ruleCard(inputOf(always(2), 63, { care, appointments: few }))).toMatchObject({
      type: 'D1',
      needsImpression: true,
    });
    expect(typeOf(turning(2, 0, 5), 21, { care: felt(careOf({ cadence: 'monthly' }), 21, 'worse') })).toBe('U');
  });
});

describe('priority', () => {
  test('the review comes before the step up, and the step up follows once it was read', () => {
    const care = careOf({ cadence: 'monthly' });
    const rise = turning(2, 70, 6);
    expect(typeOf(rise, 91, { care })).toBe('V');
    expect(typeOf(rise, 91, { care: answered(care, 91, 'V', 'kept') })).toBe('U');
  });

  test('the review comes before the step down, and the step down follows once it was read', () => {
    const care = checkedIn(careOf());
    expect(typeOf(always(2), 70, { care, appointments: WEEKLY_SESSIONS })).toBe('V');
    expect(typeOf(always(2), 70, { care: answered(care, 70, 'V', 'later') })).toBe('D1');
  });

  test('with numbers that let both a step up and a step down be right, nothing is shown', () => {
    const numbers = { upFromTwoWeekly: 2, upOverAnchor: 0, d2Days: 28 };
    const care = checkedIn(careOf({ cadence: 'twoWeekly', numbers }));
    expect(typeOf(always(3), 28, { care })).toBe('U');
    expect(typeOf(always(3), 35, { care })).toBeNull();
  });
});
