import { describe, expect, test } from 'vitest';
import { dayScores, isCounted, scoresOf } from '@/utils/domain/care/day-scores';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { momentOf } from '@/utils/domain/time/local-day';
import { clock } from '../time/moments';

const BERLIN = 'Europe/Berlin';

/** An entry for a day, logged when the clock showed the time; one for another day stands at noon of that day. */
function entry(day: string, logged: string, score: number, change: Partial<PainEntry> = {}): PainEntry {
  const { at } = clock(logged, BERLIN);
  const hex = at.toString(16).padStart(12, '0');
  const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
  const stands = logged.startsWith(day) ? at : momentOf(day, '12:00', BERLIN);
  return { id, at: stands, day, zone: BERLIN, kind: 'average24h', score, ...change };
}

describe('the score of a day', () => {
  test.each([
    ['on its day', '2026-03-10T00:00', true],
    ['at the end of the next', '2026-03-11T23:59', true],
    ['two days later', '2026-03-12T00:00', false],
    ['the day before', '2026-03-09T23:59', false],
  ])('logged %s', (_, logged, expected) => {
    expect(isCounted(entry('2026-03-10', logged, 4))).toBe(expected);
  });

  test('is never that of right now or of the worst', () => {
    expect(isCounted(entry('2026-03-10', '2026-03-10T10:00', 4, { kind: 'now' }))).toBe(false);
    expect(isCounted(entry('2026-03-10', '2026-03-10T10:00', 4, { kind: 'worst24h' }))).toBe(false);
  });

  test('is the last of several that count, in whatever order they come', () => {
    const first = entry('2026-03-10', '2026-03-10T09:00', 4);
    const second = entry('2026-03-10', '2026-03-11T09:00', 6);
    const late = entry('2026-03-10', '2026-03-15T09:00', 1);
    for (const entries of [
      [first, second, late],
      [late, second, first],
    ]) {
      expect([...dayScores(entries, null).days]).toEqual([['2026-03-10', 6]]);
    }
  });

  test('zero is a score', () => {
    expect(dayScores([entry('2026-03-10', '2026-03-10T09:00', 0)], null).days.get('2026-03-10')).toBe(0);
  });

  test('of another program’s entry goes by its moment', () => {
    expect(isCounted(entry('2026-03-10', '2026-03-20T09:00', 4, { id: 'theirs-1' }))).toBe(true);
  });

  test('of an area is that of the area, and nothing where it was not given', () => {
    const both = entry('2026-03-10', '2026-03-10T09:00', 7, { regions: { neck: 3 } });
    const none = entry('2026-03-11', '2026-03-11T09:00', 7);
    const [neck, back] = scoresOf([both, none], ['neck', 'lowerBack']);
    expect(neck).toEqual({ region: 'neck', days: new Map([['2026-03-10', 3]]) });
    expect(back).toEqual({ region: 'lowerBack', days: new Map() });
    expect(scoresOf([both, none], [])).toEqual([
      {
        region: null,
        days: new Map([
          ['2026-03-10', 7],
          ['2026-03-11', 7],
        ]),
      },
    ]);
  });
});
