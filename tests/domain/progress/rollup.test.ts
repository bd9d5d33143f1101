import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BreakOutcome, BreakRecord } from '@/utils/domain/breaks/break-record';
import type { PainEntry, PainKind } from '@/utils/domain/pain/entry';
import { parseDay } from '@/utils/domain/progress/parse-day';
import { addBreak, addPain, emptyDay, rollUp } from '@/utils/domain/progress/rollup';

const DAY = '2026-03-20';
const STAMP = { at: 1_774_000_000_000, day: DAY, zone: 'Europe/Berlin' };

const someBreaks: fc.Arbitrary<readonly BreakRecord[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    at: fc.constant(STAMP.at),
    day: fc.constant(DAY),
    zone: fc.constant(STAMP.zone),
    routine: fc.constantFrom('posture', 'movement', 'own-1', 'constructor', '__proto__'),
    outcome: fc.constantFrom<BreakOutcome>('done', 'partial', 'skipped', 'natural', 'held'),
  }),
);

const somePain: fc.Arbitrary<readonly PainEntry[]> = fc
  .array(fc.tuple(fc.constantFrom<PainKind>('average24h', 'now', 'worst24h'), fc.integer({ min: 0, max: 10 })))
  .map((list) =>
    list.map(([kind, score], place) => ({ ...STAMP, id: `id-${String(place).padStart(6, '0')}`, kind, score })),
  );

describe('a day in numbers', () => {
  test('counts breaks by routine and outcome', () => {
    const day = [
      { routine: 'posture', outcome: 'done' } as const,
      { routine: 'posture', outcome: 'held' } as const,
      { routine: 'posture', outcome: 'done' } as const,
      { routine: 'movement', outcome: 'natural' } as const,
    ].reduce(addBreak, emptyDay(DAY));
    expect(day.breaks).toEqual({ posture: { done: 2, held: 1 }, movement: { natural: 1 } });
  });

  test('keeps the scores of each question apart and in order, zero among them', () => {
    const day = [
      { kind: 'average24h', score: 4 } as const,
      { kind: 'now', score: 0 } as const,
      { kind: 'average24h', score: 0 } as const,
    ].reduce(addPain, emptyDay(DAY));
    expect(day.pain).toEqual({ average24h: [4, 0], now: [0] });
  });

  test('is the same worked out afresh as added up one by one', () => {
    fc.assert(
      fc.property(someBreaks, somePain, fc.boolean(), (breaks, pain, isReversed) => {
        const added = pain.reduce(addPain, breaks.reduce(addBreak, emptyDay(DAY)));
        expect(rollUp(DAY, breaks, isReversed ? pain.toReversed() : pain, {})).toEqual(added);
      }),
    );
  });

  test('loses no break', () => {
    fc.assert(
      fc.property(someBreaks, (breaks) => {
        const counts = Object.values(rollUp(DAY, breaks, [], {}).breaks).flatMap((each) => Object.values(each));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(breaks.length);
      }),
    );
  });

  test('keeps habits as they are and can be read back', () => {
    const habits = { walk: { minutes: 10 } };
    const day = rollUp(DAY, [], [], habits);
    expect(day).toEqual({ ...emptyDay(DAY), habits });
    expect(parseDay(day)).toEqual({ ok: true, value: day });
  });
});
