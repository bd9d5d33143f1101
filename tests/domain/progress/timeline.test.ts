import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import { type Care, initialCare } from '@/utils/domain/care/care';
import { dayAt, dayNumber } from '@/utils/domain/care/day-number';
import {
  boundsOf,
  daysWithin,
  keptWithin,
  lastDays,
  lengthOf,
  moved,
  type TimeSpan,
  zoomed,
} from '@/utils/domain/progress/time-span';
import { type Timeline, type TimelineSource, timelineOf } from '@/utils/domain/progress/timeline';
import { grainOfTable, groupBetween, groupsOf, sharesOf, startAfter } from '@/utils/domain/progress/timeline-groups';
import { describeDays } from '@/utils/domain/progress/timeline-words';
import { makeHistory } from '../../support/decade';

const TODAY = '2026-11-24'; // a Tuesday
const NOW = dayNumber(TODAY);
const NOTHING: TimelineSource = { days: [], sessions: [], care: initialCare() };
const FORMATS = {
  range: (first: number, last: number) => `${dayAt(first)} to ${dayAt(last)}`,
  share: (share: number) => `${Math.round(share * 100)} %`,
};

function day(
  date: string,
  scores: readonly number[],
  breaks: Record<string, number> = {},
): TimelineSource['days'][number] {
  return {
    day: date,
    breaks: { posture: breaks },
    pain: scores.length === 0 ? {} : { average24h: [...scores] },
    habits: {},
  };
}

function session(date: string): Appointment {
  const at = Date.parse(`${date}T18:00Z`);
  return {
    id: date,
    at,
    day: date,
    zone: 'UTC',
    minutes: 50,
    title: 'Massage',
    therapist: 'M. Rivers',
    status: 'done',
  };
}

function made(source: Partial<TimelineSource>): Timeline {
  const timeline = timelineOf({ ...NOTHING, ...source }, TODAY);
  if (timeline === null) throw new Error('There is no timeline.');
  return timeline;
}

/** A made-up history that ends today. */
function years(days: number): Timeline {
  const { days: records, appointments } = makeHistory({ days, until: TODAY, zone: 'UTC' });
  return made({ days: records, sessions: appointments });
}

describe('a timeline', () => {
  it('is none while nothing was logged, whatever is planned', () => {
    const care = { ...initialCare(), milestones: [{ id: 'a', day: '2026-01-01', text: 'Began' }] };
    expect(timelineOf({ ...NOTHING, care }, TODAY)).toBeNull();
  });

  it('has a place for every day up to today; days without a record have neither score nor prompts', () => {
    const timeline = made({ days: [day('2026-11-20', [4, 6], { done: 2, skipped: 1, snoozed: 3, held: 2 })] });
    expect(timeline).toMatchObject({ first: NOW - 4, last: NOW });
    expect(timeline.scores).toEqual([6, null, null, null, null]); // the score logged last
    expect(timeline.asked).toEqual([3, 0, 0, 0, 0]); // neither a snooze nor a hold is an answer
    expect(timeline.taken).toEqual([2, 0, 0, 0, 0]);
  });

  it('keeps gaps in the median as gaps', () => {
    const scored = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => day(dayAt(NOW - from + index), [5]));
    const { medians, first } = made({ days: [...scored(120, 14), ...scored(13, 14)] });
    expect(medians[13]).toBe(5);
    expect(medians[60]).toBeNull();
    expect(medians[NOW - first]).toBe(5);
  });

  it('is of the same length in every list, over a clock change and a leap day', () => {
    const timeline = years(1000);
    const length = timeline.last - timeline.first + 1;
    expect(length).toBe(1000);
    for (const list of [timeline.scores, timeline.medians, timeline.asked, timeline.taken]) {
      expect(list).toHaveLength(length);
    }
  });

  it('leaves out a day of another century and what is still to come, and begins no earlier for a milestone', () => {
    const care: Care = {
      ...initialCare(),
      milestones: [
        { id: 'a', day: '1999-01-01', text: 'Long ago' },
        { id: 'b', day: '2026-11-22', text: 'Slept through' },
        { id: 'c', day: '2027-01-01', text: 'To come' },
      ],
    };
    const timeline = made({ days: [day('1900-01-01', [1]), day('2026-11-20', [4]), day('2030-01-01', [9])], care });
    expect(timeline).toMatchObject({ first: NOW - 4, last: NOW });
    expect(timeline.marks).toEqual([{ type: 'milestone', day: NOW - 2, text: 'Slept through' }]);
  });

  it('marks sessions and phases in the order of days; of two phases of one day only the later one', () => {
    const series = {
      ...{ id: 's', title: 'Massage', weekday: null, time: null, minutes: 50, bookBefore: 7, areas: [], courses: [] },
      phases: [
        { since: '2026-11-21', cadence: { type: 'weekly' }, by: 'person' },
        { since: '2026-11-21', cadence: { type: 'monthly' }, by: 'person' },
        { since: '2026-11-23', cadence: 'paused', by: 'person' },
      ],
    } as const;
    const { marks } = made({
      sessions: [session('2026-11-20'), session('2026-11-22')],
      care: { ...initialCare(), series: [series] },
    });
    expect(marks.map((mark) => [mark.type, dayAt(mark.day).slice(8)])).toEqual([
      ['session', '20'],
      ['phase', '21'],
      ['session', '22'],
      ['phase', '23'],
    ]);
    expect(marks[1]).toMatchObject({ cadence: { type: 'monthly' } });
  });
});

describe('groups of days', () => {
  const timeline = years(800);
  const some = fc
    .tuple(fc.integer({ min: timeline.first, max: timeline.last }), fc.integer({ min: 0, max: 800 }))
    .map(([first, length]) => ({ first, last: Math.min(timeline.last, first + length) }));

  it('hold every day once, in order, and all that happened', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('day', 'week', 'month', 'year'), ({ first, last }, grain) => {
        const groups = groupsOf(timeline, grain, first, last);
        const whole = groupBetween(timeline, first, last);
        expect(groups[0]?.first).toBe(first);
        expect(groups.at(-1)?.last).toBe(last);
        groups.slice(1).forEach((group, index) => {
          expect(group.first).toBe((groups[index]?.last ?? 0) + 1);
        });
        const sum = (part: (group: (typeof groups)[number]) => number) =>
          groups.reduce((total, group) => total + part(group), 0);
        expect(sum(({ asked }) => asked)).toBe(whole.asked);
        expect(sum(({ pain }) => pain.have)).toBe(whole.pain.have);
        expect(sum(({ marks }) => marks.length)).toBe(whole.marks.length);
      }),
    );
  });

  it.each([
    [1, 'day'],
    [31, 'day'],
    [32, 'week'],
    [366, 'week'],
    [367, 'month'],
    [3660, 'month'],
    [3661, 'year'],
  ])('a table of %i days is told by the %s', (days, grain) => {
    expect(grainOfTable(days)).toBe(grain);
  });

  it('are never more than about 120 rows, up to forty years', () => {
    const long = { first: 0, last: 40 * 366, scores: [], medians: [], asked: [], taken: [], marks: [] };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 * 366 }), (days) => {
        expect(groupsOf(long, grainOfTable(days), 5, 4 + days).length).toBeLessThanOrEqual(123);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['2026-11-24', 'week', '2026-11-30'],
    ['2026-11-30', 'week', '2026-12-07'],
    ['2024-02-01', 'month', '2024-03-01'],
    ['2026-01-31', 'month', '2026-02-01'],
    ['2026-12-31', 'month', '2027-01-01'],
    ['2024-01-01', 'year', '2025-01-01'],
    ['2026-12-31', 'year', '2027-01-01'],
  ] as const)('after %s the next %s begins on %s', (date, grain, next) => {
    expect(dayAt(startAfter(dayNumber(date), grain))).toBe(next);
  });

  it('have a share only where something was asked', () => {
    const gappy = made({
      days: [day('2026-11-18', [], { done: 1, missed: 3 }), day('2026-11-24', [], { natural: 2 })],
    });
    expect(sharesOf(gappy, 'day')).toEqual([
      { first: NOW - 6, last: NOW - 6, share: 0.25 },
      { first: NOW, last: NOW, share: 1 },
    ]);
    expect(sharesOf(gappy, 'week').map(({ share }) => share)).toEqual([0.25, 1]);
  });
});

describe('the span that is seen', () => {
  const bounds = boundsOf({ first: NOW - 3649, last: NOW });
  const within = fc
    .tuple(
      fc.double({ min: bounds.from, max: bounds.until, noNaN: true }),
      fc.double({ min: 0, max: 4000, noNaN: true }),
    )
    .map(([from, length]) => keptWithin({ from, until: from + length }, bounds));

  function expectSeen({ from, until }: TimeSpan): void {
    expect(from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
    expect(until).toBeLessThanOrEqual(bounds.until + 1e-6);
    expect(until - from).toBeGreaterThanOrEqual(7 - 1e-6);
  }

  it('never leaves the history and never is shorter than a week, however it is moved and zoomed', () => {
    const by = fc.double({ min: -5000, max: 5000, noNaN: true });
    const times = fc.double({ min: 0.001, max: 1000, noNaN: true });
    fc.assert(
      fc.property(within, by, times, (span, days, factor) => {
        expectSeen(span);
        expectSeen(moved(span, days, bounds));
        expectSeen(zoomed(span, factor, span.from + days / 10, bounds));
      }),
    );
  });

  it('keeps its length when it is moved against an end', () => {
    const span = lastDays(91, bounds);
    expect(lengthOf(moved(span, 40, bounds))).toBeCloseTo(91);
    expect(moved(span, -99_999, bounds).from).toBe(bounds.from);
  });

  it('keeps the day under the pointer in its place when it is zoomed', () => {
    const span = { from: NOW - 1000, until: NOW - 600 };
    const closer = zoomed(span, 0.5, NOW - 900, bounds);
    expect((NOW - 900 - closer.from) / lengthOf(closer)).toBeCloseTo(0.25);
    expect(lengthOf(closer)).toBeCloseTo(200);
  });

  it('is two weeks at least, even of a history of one day, and its days are those of the history', () => {
    const young = { first: NOW, last: NOW };
    expect(lengthOf(boundsOf(young))).toBe(14);
    expect(daysWithin(boundsOf(young), young)).toEqual(young);
    expect(daysWithin(lastDays(14, bounds), { first: NOW - 3649, last: NOW })).toEqual({ first: NOW - 13, last: NOW });
  });
});

describe('the sentence', () => {
  const timeline = made({
    days: [
      day('2026-11-22', [2], { done: 3, skipped: 1 }),
      day('2026-11-23', [5], { natural: 1, missed: 1 }),
      day('2026-11-24', [8]),
    ],
    sessions: [session('2026-11-23')],
  });

  it('says median, range and count, the share of how many prompts, and what happened', () => {
    expect(describeDays(groupBetween(timeline, NOW - 2, NOW), FORMATS, { hidesNumbers: false })).toBe(
      '2026-11-22 to 2026-11-24: pain median 5 (range 2 to 8, 3 days); 67 % of 6 prompts taken; 1 session.',
    );
  });

  it('says nothing of pain when the numbers are hidden', () => {
    const words = describeDays(groupBetween(timeline, NOW - 2, NOW), FORMATS, { hidesNumbers: true });
    expect(words).toBe('2026-11-22 to 2026-11-24: 67 % of 6 prompts taken; 1 session.');
  });

  it('says of two days of three that they are not enough for a median', () => {
    const short = groupBetween(timeline, NOW - 1, NOW + 1);
    expect(describeDays(short, FORMATS, { hidesNumbers: false })).toContain(
      'not enough days with a pain score for a median (2 of 3)',
    );
    const long = groupBetween(timeline, NOW - 13, NOW);
    expect(long.pain).toEqual({ figure: null, have: 3, need: 6 });
    expect(groupBetween(timeline, NOW, NOW).pain).toMatchObject({ figure: { median: 8 }, need: 1 });
  });

  it('says plainly that there is nothing', () => {
    const empty = groupBetween(timeline, NOW + 1, NOW + 3);
    expect(describeDays(empty, FORMATS, { hidesNumbers: false })).toMatch(/: no pain scores; no prompts\.$/);
  });
});
