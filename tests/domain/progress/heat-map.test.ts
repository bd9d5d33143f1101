import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BreakOutcome, BreakRecord } from '@/utils/domain/breaks/break-record';
import { heatMapOf, shareOf, shareStep } from '@/utils/domain/progress/heat-map';
import { dayOf } from '@/utils/domain/time/local-day';

type Logged = Pick<BreakRecord, 'at' | 'day' | 'zone' | 'outcome'>;

const OUTCOMES: readonly BreakOutcome[] = ['done', 'partial', 'skipped', 'snoozed', 'missed', 'natural', 'held'];

function logged(moment: string, zone: string, outcome: BreakOutcome = 'done'): Logged {
  const at = Date.parse(moment);
  return { at, zone, day: dayOf({ at, zone }), outcome };
}

/** So many askings in an hour of a weekday (2026-03-02 was a Monday), the first of them taken. */
function askings(weekday: number, hour: number, asked: number, taken: number): readonly Logged[] {
  const moment = `2026-03-0${2 + weekday}T${String(hour).padStart(2, '0')}:20:00Z`;
  return Array.from({ length: asked }, (_, index) => logged(moment, 'UTC', index < taken ? 'done' : 'skipped'));
}

describe('the slot of a break', () => {
  test.each([
    { what: 'a Monday morning', moment: '2026-03-02T09:59:59Z', zone: 'UTC', weekday: 0, hour: 9 },
    { what: 'the full hour', moment: '2026-03-02T10:00:00Z', zone: 'UTC', weekday: 0, hour: 10 },
    { what: 'Sunday before midnight', moment: '2026-03-08T23:59:59.999Z', zone: 'UTC', weekday: 6, hour: 23 },
    { what: 'midnight', moment: '2026-03-09T00:00:00Z', zone: 'UTC', weekday: 0, hour: 0 },
    {
      what: 'the day where the person was, to the east',
      moment: '2026-03-08T23:30:00Z',
      zone: 'Asia/Tokyo',
      weekday: 0,
      hour: 8,
    },
    {
      what: 'the day where the person was, to the west',
      moment: '2026-03-09T02:30:00Z',
      zone: 'America/New_York',
      weekday: 6,
      hour: 22,
    },
    { what: 'a zone of half an hour', moment: '2026-03-02T04:29:00Z', zone: 'Asia/Kolkata', weekday: 0, hour: 9 },
    { what: 'before the clock jumps', moment: '2026-03-29T00:59:00Z', zone: 'Europe/Berlin', weekday: 6, hour: 1 },
    { what: 'after the clock has jumped', moment: '2026-03-29T01:00:00Z', zone: 'Europe/Berlin', weekday: 6, hour: 3 },
    {
      what: 'the hour that comes twice, first',
      moment: '2026-10-25T00:30:00Z',
      zone: 'Europe/Berlin',
      weekday: 6,
      hour: 2,
    },
    {
      what: 'the hour that comes twice, again',
      moment: '2026-10-25T01:30:00Z',
      zone: 'Europe/Berlin',
      weekday: 6,
      hour: 2,
    },
  ])('$what', ({ moment, zone, weekday, hour }) => {
    const map = heatMapOf([logged(moment, zone)]);
    expect(map.slotAt(weekday, hour)).toEqual({ weekday, hour, asked: 1, taken: 1 });
    expect(map.asked).toBe(1);
  });

  test('is that of the record’s own zone, whatever the others have', () => {
    const map = heatMapOf([logged('2026-03-02T09:10:00Z', 'UTC'), logged('2026-03-02T00:10:00Z', 'Asia/Tokyo')]);
    expect(map.slotAt(0, 9).asked).toBe(2);
  });

  test.each<[BreakOutcome, { asked: number; taken: number }]>([
    ['done', { asked: 1, taken: 1 }],
    ['partial', { asked: 1, taken: 1 }],
    ['natural', { asked: 1, taken: 1 }],
    ['skipped', { asked: 1, taken: 0 }],
    ['missed', { asked: 1, taken: 0 }],
    ['snoozed', { asked: 0, taken: 0 }],
    ['held', { asked: 0, taken: 0 }],
  ])('a break that was %s counts as %o', (outcome, expected) => {
    const map = heatMapOf([logged('2026-03-02T09:10:00Z', 'UTC', outcome)]);
    expect(map.slotAt(0, 9)).toMatchObject(expected);
    expect({ asked: map.asked, taken: map.taken }).toEqual(expected);
  });
});

describe('the hours shown', () => {
  test.each<{ used: readonly number[]; expected: readonly number[] }>([
    { used: [], expected: [] },
    { used: [12], expected: [10, 11, 12, 13, 14, 15] },
    { used: [9, 12], expected: [8, 9, 10, 11, 12, 13] },
    { used: [0], expected: [0, 1, 2, 3, 4, 5] },
    { used: [23], expected: [18, 19, 20, 21, 22, 23] },
    { used: [9, 14], expected: [9, 10, 11, 12, 13, 14] },
    { used: [17, 9], expected: [9, 10, 11, 12, 13, 14, 15, 16, 17] },
    { used: [0, 23], expected: Array.from({ length: 24 }, (_, hour) => hour) },
  ])('are $expected with breaks at $used', ({ used, expected }) => {
    expect(heatMapOf(used.flatMap((hour) => askings(1, hour, 1, 1))).hours).toEqual(expected);
  });

  test('do not reach for what was only held back', () => {
    const held = logged('2026-03-02T22:10:00Z', 'UTC', 'held');
    expect(heatMapOf([...askings(0, 9, 1, 1), held]).hours).toEqual([7, 8, 9, 10, 11, 12]);
    expect(heatMapOf([held]).hours).toEqual([]);
  });
});

describe('the share of a slot', () => {
  test.each([
    [0, 0, null],
    [1, 1, null],
    [2, 0, null],
    [3, 0, 0],
    [3, 3, 1],
    [8, 6, 0.75],
  ])('of %s askings with %s taken is %s', (asked, taken, share) => {
    expect(shareOf({ asked, taken })).toBe(share);
  });
});

test.each([
  [0, 0],
  [0.19, 0],
  [0.2, 1],
  [0.5, 2],
  [0.6, 3],
  [0.79, 3],
  [0.8, 4],
  [1, 4],
])('a share of %s is tinted with step %s', (share, step) => {
  expect(shareStep(share)).toBe(step);
});

describe('what stands out', () => {
  test.each([
    { what: 'nothing yet', breaks: [], most: 0 },
    {
      what: 'nothing with nine askings in the fullest hour',
      breaks: [...askings(0, 9, 9, 9), ...askings(1, 9, 8, 0)],
      most: 9,
    },
    { what: 'nothing with one hour alone', breaks: [...askings(0, 9, 10, 9), ...askings(1, 9, 9, 0)], most: 10 },
  ])('is $what', ({ breaks, most }) => {
    expect(heatMapOf(breaks).standouts).toEqual({ type: 'short', most });
  });

  test('is the hour most often taken and the one most often left, of those with ten askings', () => {
    const breaks = [
      ...askings(1, 10, 10, 9),
      ...askings(4, 15, 12, 3),
      ...askings(2, 11, 9, 9),
      ...askings(3, 8, 11, 5),
    ];
    expect(heatMapOf(breaks).standouts).toEqual({
      type: 'found',
      taken: { weekday: 1, hour: 10, asked: 10, taken: 9, share: 0.9 },
      left: { weekday: 4, hour: 15, asked: 12, taken: 3, share: 0.25 },
    });
  });

  test('is nothing where all are alike', () => {
    const breaks = [...askings(1, 10, 10, 5), ...askings(4, 15, 20, 10)];
    expect(heatMapOf(breaks).standouts).toEqual({ type: 'even', share: 0.5 });
  });

  test('of equal shares is the one with more askings, then the earlier', () => {
    const breaks = [
      ...askings(0, 9, 10, 10),
      ...askings(3, 9, 12, 12),
      ...askings(1, 9, 10, 0),
      ...askings(2, 9, 10, 0),
    ];
    expect(heatMapOf(breaks).standouts).toMatchObject({ taken: { weekday: 3 }, left: { weekday: 1 } });
  });
});

test('the counts are the same as worked out with the calendar of Intl, in any zone and at any moment', () => {
  const ZONES = [
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Pacific/Apia',
  ];
  const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const formats = new Map(
    ZONES.map((zone) => [
      zone,
      new Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', hourCycle: 'h23', timeZone: zone }),
    ]),
  );
  const someBreak = fc.record({
    // 2026 as a whole, with the nights in which clocks change among it
    at: fc.oneof(
      fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-31') }),
      fc.integer({ min: Date.parse('2026-03-28T22:00Z'), max: Date.parse('2026-03-29T04:00Z') }),
      fc.integer({ min: Date.parse('2026-10-24T22:00Z'), max: Date.parse('2026-10-25T04:00Z') }),
    ),
    zone: fc.constantFrom(...ZONES),
    outcome: fc.constantFrom(...OUTCOMES),
  });
  fc.assert(
    fc.property(fc.array(someBreak, { maxLength: 80 }), (list) => {
      const counts = new Map<string, readonly [asked: number, taken: number]>();
      for (const { at, zone, outcome } of list) {
        if (outcome === 'snoozed' || outcome === 'held') continue;
        const parts = formats.get(zone)?.formatToParts(at) ?? [];
        const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
        const key = `${WEEKDAYS.indexOf(part('weekday'))} ${Number(part('hour'))}`;
        const [asked, taken] = counts.get(key) ?? [0, 0];
        counts.set(key, [asked + 1, taken + (outcome === 'skipped' || outcome === 'missed' ? 0 : 1)]);
      }
      const map = heatMapOf(list.map((each) => ({ ...each, day: dayOf(each) })));
      for (let weekday = 0; weekday < 7; weekday += 1) {
        for (let hour = 0; hour < 24; hour += 1) {
          const { asked, taken } = map.slotAt(weekday, hour);
          expect([asked, taken]).toEqual(counts.get(`${weekday} ${hour}`) ?? [0, 0]);
          if (asked > 0) expect(map.hours).toContain(hour);
        }
      }
    }),
  );
});

test('the hours that stand out are the extremes of all with ten askings, whichever they are', () => {
  const someSlot = fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 14 }))
    .chain(([weekday, hour, asked]) =>
      fc.integer({ min: 0, max: asked }).map((taken) => ({ weekday, hour, asked, taken })),
    );
  const someSlots = fc.uniqueArray(someSlot, { selector: ({ weekday, hour }) => weekday * 24 + hour, maxLength: 12 });
  fc.assert(
    fc.property(someSlots, (slots) => {
      const breaks = slots.flatMap(({ weekday, hour, asked, taken }) => askings(weekday, hour, asked, taken));
      const { standouts } = heatMapOf(breaks);
      const enough = slots.filter(({ asked }) => asked >= 10);
      const shares = enough.map(({ asked, taken }) => taken / asked);
      const isEven = new Set(shares).size === 1;
      expect(standouts.type).toBe(enough.length < 2 ? 'short' : isEven ? 'even' : 'found');
      if (standouts.type !== 'found') return;
      expect([standouts.left.share, standouts.taken.share]).toEqual([Math.min(...shares), Math.max(...shares)]);
      const { share: _, ...left } = standouts.left;
      expect(enough).toContainEqual(left);
    }),
  );
});
