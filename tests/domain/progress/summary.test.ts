import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import { initialCare, type Person } from '@/utils/domain/care/care';
import { dayAt, dayNumber } from '@/utils/domain/care/day-number';
import type { PainEntry } from '@/utils/domain/pain/entry';
import {
  figuresOfSpan,
  MOST_ON_SHEET,
  SUMMARY_PARTS,
  type SummaryPart,
  type SummarySource,
  withQuestions,
} from '@/utils/domain/progress/summary';
import { painPeriods } from '@/utils/domain/progress/summary-periods';
import { fitQuestions } from '@/utils/domain/progress/summary-questions';
import { lastVisits, lastWeeks, lastYear, type Span, spanOf } from '@/utils/domain/progress/summary-spans';
import { type SummaryWords, summaryText } from '@/utils/domain/progress/summary-text';
import { makeVisitYear } from '../../support/visit-year';
import { dayBefore, medianByPeeling, TODAY } from './some-days';

const EMPTY: SummarySource = { days: [], pain: [], appointments: [], milestones: [] };
const FOUR_WEEKS = lastWeeks(4, TODAY);

interface Wish {
  readonly span?: Span;
  readonly parts?: readonly SummaryPart[];
  readonly questions?: string;
}

function summaryOf(
  source: Partial<SummarySource>,
  { span = FOUR_WEEKS, parts = SUMMARY_PARTS, questions = '' }: Wish = {},
) {
  return withQuestions(figuresOfSpan({ ...EMPTY, ...source }, span, parts), parts, questions);
}

function session(ago: number, change: Partial<Appointment> = {}): Appointment {
  const day = dayAt(dayNumber(TODAY) - ago);
  const at = Date.parse(day);
  return { id: `s${ago}`, at, day, zone: 'UTC', minutes: 60, title: 'Massage', status: 'done', ...change };
}

function entry(
  ago: number,
  regions: NonNullable<PainEntry['regions']>,
  kind: PainEntry['kind'] = 'average24h',
): PainEntry {
  const day = dayAt(dayNumber(TODAY) - ago);
  return { id: `e${ago}`, at: Date.parse(day), day, zone: 'UTC', kind, score: 5, regions };
}

describe('the span', () => {
  const person: Person = { id: 'p', role: 'therapist', name: 'M. Rivers', checkIn: null, lastCheckIn: null };

  test.each<[string, Partial<Person>, readonly Appointment[], string | null]>([
    [
      'the last done session under that name',
      {},
      [session(9, { therapist: 'M. Rivers' }), session(30, { therapist: 'M. Rivers' })],
      '2026-03-16',
    ],
    ['whatever blanks the name has', {}, [session(9, { therapist: ' M. Rivers ' })], '2026-03-16'],
    ['of their series, when the session has no name', {}, [session(9, { series: 'own' })], '2026-03-16'],
    [
      'not of their series, when somebody else stood in',
      {},
      [session(9, { series: 'own', therapist: 'J. Stone' })],
      null,
    ],
    [
      'a check-in that came later',
      { lastCheckIn: '2026-03-20' },
      [session(9, { therapist: 'M. Rivers' })],
      '2026-03-20',
    ],
    ['not one that was only planned or missed', {}, [session(9, { therapist: 'M. Rivers', status: 'missed' })], null],
    [
      'not the visit of today, which the page is for',
      { lastCheckIn: TODAY },
      [session(0, { therapist: 'M. Rivers' })],
      null,
    ],
  ])('begins with the last visit: %s', (_, change, appointments, day) => {
    const series = [{ id: 'own', therapist: 'p' }] as never;
    const visits = lastVisits({ people: [{ ...person, ...change }], series }, appointments, TODAY);
    expect(visits.map((visit) => visit.day)).toEqual(day === null ? [] : [day]);
  });

  test('of a choice ends today and includes its first day', () => {
    const own = { first: '2026-01-01', last: '2026-02-01' };
    const visits = [{ person, day: '2026-03-16' }];
    const days = (choice: Parameters<typeof spanOf>[0], chosen: Span = own) => spanOf(choice, chosen, visits, TODAY);
    expect(days('fourWeeks')).toEqual({ first: '2026-02-26', last: TODAY });
    expect(days('threeMonths')).toEqual({ first: '2025-12-25', last: TODAY });
    expect(days('year')).toEqual({ first: '2025-03-26', last: TODAY });
    expect(days('own')).toEqual(own);
    expect(days('visit-p')).toEqual({ first: '2026-03-16', last: TODAY });
    expect(days('visit-gone')).toEqual(FOUR_WEEKS);
    expect(days('own', { first: '2026-02-02', last: '2026-02-01' })).toEqual(FOUR_WEEKS);
  });

  test('of a year has no day twice, on the leap day either', () => {
    expect(lastYear('2028-02-29')).toEqual({ first: '2027-03-01', last: '2028-02-29' });
  });
});

describe('pain by week or longer', () => {
  test.each([
    [28, 'week', 4],
    [30, 'week', 5],
    [91, 'week', 13],
    [92, 'month', 4],
    [365, 'month', 13],
    [800, 'quarter', 9],
    [3650, 'year', 11],
    [9000, 'year', 13],
  ])('a span of %i days is shown by %s in %i rows', (length, by, rows) => {
    const span = { first: dayAt(dayNumber(TODAY) - length + 1), last: TODAY };
    const periods = painPeriods(new Map(), span);
    expect([periods.by, periods.rows.length, periods.isCut]).toEqual([by, rows, length === 9000]);
  });

  test('every day of the span is in exactly one row, whatever the span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 2000 }), (length, back) => {
        const last = dayNumber(TODAY) - back;
        const { rows } = painPeriods(new Map(), { first: dayAt(last - length), last: dayAt(last) });
        expect(rows.length).toBeLessThanOrEqual(13);
        expect([rows[0]?.first, rows.at(-1)?.last]).toEqual([dayAt(last - length), dayAt(last)]);
        for (const [index, row] of rows.entries()) {
          const next = rows[index + 1];
          expect(row.first <= row.last).toBe(true);
          if (next !== undefined) expect(dayNumber(next.first)).toBe(dayNumber(row.last) + 1);
        }
      }),
    );
  });

  test.each([
    [2, 2, false],
    [3, 3, true],
  ])('a week with %i scores has %i, which is enough: %s', (count, have, isEnough) => {
    const days = Array.from({ length: count }, (_, ago) => dayBefore(ago, {}, 4));
    const row = summaryOf({ days }).pain?.rows.at(-1);
    expect([row?.have, row?.need, row?.figure !== null]).toEqual([have, 3, isEnough]);
  });

  test.each([
    [5, false],
    [6, true],
  ])('four weeks with %i scores are enough: %s', (count, isEnough) => {
    const days = Array.from({ length: count }, (_, ago) => dayBefore(3 * ago, {}, 4));
    expect(summaryOf({ days }).pain?.whole.figure !== null).toBe(isEnough);
  });

  test('of a made-up year agrees with medians found another way', () => {
    const { history } = makeVisitYear(TODAY, 'UTC');
    const { rows } = painPeriods(
      new Map(history.days.map(({ day, pain }) => [dayNumber(day), pain.average24h?.at(-1) ?? -1])),
      lastYear(TODAY),
    );
    for (const { first, last, figure } of rows) {
      const entries = history.pain.filter(({ day, kind }) => kind === 'average24h' && day >= first && day <= last);
      expect(figure?.median ?? null).toBe(
        entries.length < 6 ? null : medianByPeeling(entries.map(({ score }) => score)),
      );
    }
  });
});

describe('the other parts', () => {
  test('leave out what lies outside the span', () => {
    const outside = summaryOf({
      days: [{ ...dayBefore(28, { done: 3 }, 4), habits: { interference: 3 } }],
      appointments: [session(28)],
      milestones: [{ id: 'm', day: dayBefore(28).day, text: 'Swam' }],
      pain: [entry(28, { neck: 4 })],
    });
    expect(outside.breaks?.asked).toBe(0);
    expect([outside.sessions?.done, outside.milestones?.shown, outside.regions?.rows]).toEqual([0, [], []]);
    expect(outside.interference).toMatchObject({ have: 0, figure: null });
  });

  test('are null when they were not chosen', () => {
    const { span: _, ...parts } = summaryOf({}, { parts: [] });
    expect(Object.values(parts)).toEqual(Array(SUMMARY_PARTS.length).fill(null));
  });

  test('regions have a median from three entries on, most entries first, and none of the other questions', () => {
    const pain = [0, 1, 2].map((ago) => entry(ago, ago === 0 ? { neck: 2, hips: 0 } : { neck: 6 }));
    const rows = summaryOf({ pain: [...pain, entry(3, { legs: 9 }, 'worst24h')] }).regions?.rows;
    expect(rows).toMatchObject([
      { region: 'neck', have: 3, figure: { median: 6, lowest: 2, highest: 6 } },
      { region: 'hips', have: 1, need: 3, figure: null },
    ]);
  });

  test('regions of a longer span are those of its last year, and say so', () => {
    const span = { first: '2020-01-01', last: TODAY };
    const { regions } = summaryOf({ pain: [entry(365, { neck: 9 }), entry(364, { neck: 1 })] }, { span });
    expect(regions).toMatchObject({ since: '2025-03-26', rows: [{ region: 'neck', have: 1 }] });
  });

  test('sessions are the newest ten; their medians are of those with both scores, from three on', () => {
    const pairs = [0, 1, 2].map((ago) => session(ago, { before: 6, after: 4 - ago }));
    const appointments = [...pairs, session(3, { before: 9 }), session(4, { status: 'missed' })];
    expect(summaryOf({ appointments }).sessions).toMatchObject({
      done: 4,
      missed: 1,
      scored: 3,
      before: { median: 6, count: 3 },
      after: { median: 3, lowest: 2, highest: 4, count: 3 },
    });
    expect(summaryOf({ appointments: pairs.slice(1) }).sessions).toMatchObject({
      scored: 2,
      before: null,
      after: null,
    });
    const many = summaryOf({ appointments: Array.from({ length: 22 }, (_, ago) => session(ago)) }).sessions;
    expect(many?.latest.shown.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, ago) => `s${ago}`));
    expect(many?.latest.more).toBe(12);
  });

  test('medicines are counted by label and no more; a broken day is left out', () => {
    const note = (label: string, outcome: string) => ({ medicine: 'm', label, outcome, time: '08:00' });
    const noted = (ago: number, medicines: unknown) => ({ ...dayBefore(ago), habits: { medicines } });
    const days = [
      noted(3, [note('Blue one', 'taken'), note('Blue one', 'taken')]),
      noted(2, [note('Blue one', 'skipped'), note('Tea', 'taken')]),
      noted(1, 'crumbs'),
    ];
    expect(summaryOf({ days }).medicines).toEqual({
      shown: [
        { label: 'Blue one', taken: 2, skipped: 1, days: 2 },
        { label: 'Tea', taken: 1, skipped: 0, days: 1 },
      ],
      more: 0,
    });
  });

  test('of a full year stay within the rows there is room for', () => {
    const { history, care, questions } = makeVisitYear(TODAY, 'UTC');
    const summary = summaryOf({ ...history, milestones: care.milestones }, { span: lastYear(TODAY), questions });
    expect(summary.pain?.rows).toHaveLength(13);
    expect(summary.sessions?.latest).toMatchObject({ shown: { length: MOST_ON_SHEET.sessions }, more: 16 });
    expect(summary.milestones).toMatchObject({ shown: { length: MOST_ON_SHEET.milestones }, more: 3 });
    expect(summary.medicines).toMatchObject({ shown: { length: MOST_ON_SHEET.medicines }, more: 2 });
    expect(summary.interference).toMatchObject({ have: 52, latest: { shown: { length: MOST_ON_SHEET.answers } } });
    expect(summary.questions).toMatchObject({ shown: { length: 8 }, leftOut: 1, shortened: 0 });
  });
});

describe('the questions', () => {
  test.each([
    ['none', '', [], 0, 0],
    ['blank lines are none', ' \n\n Why?  \n', ['Why?'], 0, 0],
    ['nine short ones are one too many', Array(9).fill('Why?').join('\n'), Array(8).fill('Why?'), 1, 0],
    ['long ones take the room of two', Array(8).fill('x'.repeat(150)).join('\n'), Array(5).fill('x'.repeat(150)), 3, 0],
    ['one of more than two lines ends early', 'x'.repeat(201), [`${'x'.repeat(199)}…`], 0, 1],
  ])('%s', (_, text, shown, leftOut, shortened) => {
    expect(fitQuestions(text)).toEqual({ shown, leftOut, shortened });
  });

  test('are never more than there is room for, and none is lost without being counted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 400 }), { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        const { shown, leftOut } = fitQuestions(text);
        expect(shown.length + leftOut).toBe(text.split('\n').filter((line) => line.trim() !== '').length);
        expect(shown.reduce((sum, { length }) => sum + Math.ceil(length / 100), 0)).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('the text', () => {
  const words: SummaryWords = {
    date: (day) => day,
    dateBefore: (day) => day,
    span: ({ first, last }) => `${first} to ${last}`,
    month: (day) => day.slice(0, 7),
    share: (value) => `${Math.round(100 * value)} %`,
    region: (region) => region,
  };

  test('of nothing says plainly that there is nothing, and that it is no diagnosis', () => {
    const text = summaryText(summaryOf({}), words);
    expect(text).toContain('Pain\nWhole time: no entries');
    expect(text).toContain('Breaks\nNo breaks were asked.');
    expect(text).toContain('Sessions\nNone in this time.');
    expect(text).toContain('not a diagnosis');
    expect(text).not.toContain('My questions');
  });

  test('has every figure with range and count, and what is missing where there are too few', () => {
    const days = [0, 1, 2].map((ago) => dayBefore(ago, { done: 3, missed: 1 }, 3 + ago));
    const appointments = [session(1, { therapist: 'M. Rivers', before: 5, after: 3, soreness: { h24: 2 } })];
    const text = summaryText(summaryOf({ days, appointments }, { questions: 'Why?' }), words);
    expect(text).toContain('My questions\n1. Why?');
    expect(text).toContain('Whole time: not enough entries yet (3 of 6)');
    expect(text).toContain('2026-03-19 to 2026-03-25: median 4 (range 3–5, 3 days)');
    expect(text).toContain('Taken: 9 of 12 asked (75 %), on 3 days.');
    expect(text).toContain('2026-03-24: Massage, M. Rivers: pain before 5, after 3, sore a day later 2');
    expect(text).toContain('not enough sessions with both yet (1 of 3)');
  });

  test('has only what was chosen', () => {
    const text = summaryText(summaryOf({}, { parts: ['breaks'] }), words);
    expect(text).not.toMatch(/^Pain$|^Sessions$|^Milestones$/m);
    expect(text).toContain('Breaks');
  });
});

test('a care plan without people has no visits to choose from', () => {
  expect(lastVisits(initialCare(), [session(3)], TODAY)).toEqual([]);
});
