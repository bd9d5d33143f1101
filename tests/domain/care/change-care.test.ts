import { describe, expect, test } from 'vitest';
import { type Care, initialCare, type Person } from '@/utils/domain/care/care';
import {
  addMilestone,
  addPause,
  addPerson,
  changePerson,
  changeRule,
  chooseEmergency,
  endPause,
  logCheckIn,
  removeMilestone,
  removePause,
  removePerson,
  somethingChanged,
} from '@/utils/domain/care/change-care';
import {
  answerCard,
  changePhase,
  changeSeries,
  removeSeries,
  startSeries,
  undoPhase,
} from '@/utils/domain/care/change-series';
import { parseCare } from '@/utils/domain/care/parse-care';
import { SERIES } from './care-plans';

const { phases: _, courses: __, ...NEW } = SERIES;
const ADA: Person = { id: 'ada', role: 'therapist', name: 'Ada', checkIn: null, lastCheckIn: null };
const BEGUN = startSeries(initialCare(), NEW, { type: 'monthly' }, '2026-01-06');

function phasesOf(care: Care): readonly string[] {
  return (care.series[0]?.phases ?? []).map(
    ({ since, cadence }) => `${since} ${cadence === 'paused' ? cadence : cadence.type}`,
  );
}

function coursesOf(care: Care): readonly string[] {
  return (care.series[0]?.courses ?? []).map(({ since, why }) => `${since} ${why}`);
}

function to(care: Care, since: string, cadence: 'weekly' | 'twoWeekly' | 'monthly' | 'paused'): Care {
  return changePhase(care, 'massage', {
    since,
    cadence: cadence === 'paused' ? cadence : { type: cadence },
    by: 'person',
  });
}

describe('a series', () => {
  test('begins with a phase and a course', () => {
    expect(phasesOf(BEGUN)).toEqual(['2026-01-06 monthly']);
    expect(coursesOf(BEGUN)).toEqual(['2026-01-06 setUp']);
    expect(startSeries(BEGUN, NEW, { type: 'weekly' }, '2026-02-01')).toBe(BEGUN);
  });

  test('can be changed and removed, with what was answered about it', () => {
    expect(changeSeries(BEGUN, 'massage', { minutes: 90 }).series[0]?.minutes).toBe(90);
    expect(changeSeries(BEGUN, 'gone', { minutes: 90 })).toBe(BEGUN);
    const ruled = changeRule(BEGUN, { isOn: true, series: 'massage' });
    const answered = answerCard(ruled, { day: '2026-02-01', series: 'massage', card: 'V', answer: 'kept' });
    expect(answered.rule.answers).toHaveLength(1);
    expect(removeSeries(answered, 'massage')).toEqual({
      ...initialCare(),
      rule: { ...initialCare().rule, isOn: true },
    });
  });
});

describe('the phases', () => {
  test('keep their history, and every change can be taken back', () => {
    const two = to(BEGUN, '2026-02-01', 'twoWeekly');
    const weekly = to(two, '2026-03-01', 'weekly');
    expect(phasesOf(weekly)).toEqual(['2026-01-06 monthly', '2026-02-01 twoWeekly', '2026-03-01 weekly']);
    expect(undoPhase(weekly, 'massage')).toEqual(two);
    expect(undoPhase(undoPhase(weekly, 'massage'), 'massage')).toEqual(BEGUN);
    expect(undoPhase(BEGUN, 'massage')).toEqual(BEGUN);
  });

  test('only a step up to weekly begins a course', () => {
    expect(coursesOf(to(BEGUN, '2026-02-01', 'twoWeekly'))).toHaveLength(1);
    const weekly = to(BEGUN, '2026-02-01', 'weekly');
    expect(coursesOf(weekly)).toEqual(['2026-01-06 setUp', '2026-02-01 stepUp']);
    const back = to(to(weekly, '2026-03-01', 'paused'), '2026-04-01', 'weekly');
    expect(coursesOf(back)).toHaveLength(2); // weekly before the pause, weekly after it
    const paused = to(to(BEGUN, '2026-03-01', 'paused'), '2026-04-01', 'weekly');
    expect(coursesOf(paused)).toEqual(['2026-01-06 setUp', '2026-04-01 stepUp']);
  });

  test('do not go back in time, but may change twice on one day', () => {
    const two = to(BEGUN, '2026-02-01', 'twoWeekly');
    expect(phasesOf(to(two, '2026-01-31', 'weekly'))).toEqual(phasesOf(two));
    expect(phasesOf(to(two, '2026-02-01', 'weekly')).at(-1)).toBe('2026-02-01 weekly');
    expect(undoPhase(to(two, '2026-02-01', 'weekly'), 'massage')).toEqual(two);
  });

  test.each([
    ['D1', 'weekly', 'twoWeekly'],
    ['D2', 'twoWeekly', 'monthly'],
    ['U', 'monthly', 'twoWeekly'],
    ['U', 'twoWeekly', 'weekly'],
    ['U', 'weekly', null],
    ['D1', 'twoWeekly', null],
    ['D2', 'monthly', null],
    ['V', 'weekly', null],
  ] as const)('an accepted %s leads from %s to %s', (card, from, expected) => {
    const care = startSeries(initialCare(), NEW, { type: from }, '2026-01-06');
    const answered = answerCard(care, { day: '2026-03-01', series: 'massage', card, answer: 'accepted' });
    expect(phasesOf(answered).slice(1)).toEqual(expected === null ? [] : [`2026-03-01 ${expected}`]);
    for (const answer of ['kept', 'later'] as const) {
      expect(phasesOf(answerCard(care, { day: '2026-03-01', series: 'massage', card, answer }))).toHaveLength(1);
    }
  });

  test('something changed begins a course, for every series that has begun', () => {
    const changed = somethingChanged(BEGUN, '2026-02-01', 'New therapist');
    expect(changed.series[0]?.courses.at(-1)).toEqual({
      since: '2026-02-01',
      why: 'somethingChanged',
      note: 'New therapist',
    });
    expect(coursesOf(somethingChanged(BEGUN, '2026-01-01'))).toEqual(coursesOf(BEGUN));
  });
});

describe('people, pauses and milestones', () => {
  test('a person who is removed leaves the series without a therapist', () => {
    const care = changeSeries(addPerson(BEGUN, ADA), 'massage', { therapist: 'ada' });
    expect(removePerson(care, 'ada')).toEqual(BEGUN);
    expect(removePerson(care, 'gone')).toBe(care);
    expect(addPerson(care, ADA)).toBe(care);
    expect(changePerson(care, 'gone', { name: 'Eve' })).toBe(care);
    expect(changePerson(care, 'ada', { name: 'Eve' }).people[0]?.name).toBe('Eve');
  });

  test('the last check-in is the latest one', () => {
    const once = logCheckIn(addPerson(BEGUN, ADA), 'ada', '2026-02-01');
    expect(once.people[0]?.lastCheckIn).toBe('2026-02-01');
    expect(logCheckIn(once, 'ada', '2026-01-01')).toBe(once);
    expect(logCheckIn(once, 'gone', '2026-03-01')).toBe(once);
  });

  test('a pause ends on a day, or never was', () => {
    const open = addPause(BEGUN, { id: 'p', from: '2026-02-01', until: null, why: 'illness' });
    expect(endPause(open, 'p', '2026-02-10').pauses).toEqual([
      { id: 'p', from: '2026-02-01', until: '2026-02-10', why: 'illness' },
    ]);
    expect(endPause(open, 'p', '2026-01-31')).toEqual(BEGUN);
    expect(endPause(open, 'gone', '2026-02-10')).toBe(open);
    expect(removePause(open, 'p')).toEqual(BEGUN);
    expect(addPause(open, { id: 'p', from: '2026-03-01', until: null, why: 'other' })).toBe(open);
    expect(addPause(open, { id: 'q', from: '2026-03-02', until: '2026-03-01', why: 'other' })).toBe(open);
    const two = addPause(open, { id: 'q', from: '2026-01-10', until: '2026-01-11', why: 'holiday' });
    expect(two.pauses.map(({ id }) => id)).toEqual(['q', 'p']);
  });

  test('milestones stand in the order of their days', () => {
    const first = addMilestone(BEGUN, { id: 'm', day: '2026-03-01', text: 'A whole film, sitting' });
    const both = addMilestone(first, { id: 'n', day: '2026-02-01', text: 'A walk' });
    expect(both.milestones.map(({ id }) => id)).toEqual(['n', 'm']);
    expect(addMilestone(both, { id: 'n', day: '2026-02-01', text: 'Again' })).toBe(both);
    expect(removeMilestone(both, 'n')).toEqual(first);
  });

  test('every change makes a document that can be read', () => {
    const care = chooseEmergency(to(addPerson(somethingChanged(BEGUN, '2026-02-01'), ADA), '2026-02-01', 'weekly'), {
      type: 'country',
      code: 'GB',
    });
    expect(parseCare(JSON.parse(JSON.stringify(care)))).toEqual({ ok: true, value: care });
  });
});
