import { describe, expect, it } from 'vitest';
import { foundWords } from '@/components/log/found-words';
import { breakLine, dayLine, logNames, regionsLine } from '@/components/log/log-words';
import type { BreakOutcome } from '@/utils/domain/breaks/break-record';
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import type { DayRecord } from '@/utils/domain/progress/rollup';

const DAY: DayRecord = {
  day: '2026-11-25',
  breaks: { posture: { done: 5, skipped: 2, held: 1, snoozed: 4 }, movement: { natural: 1, missed: 1, held: 1 } },
  pain: { average24h: [6, 4], worst24h: [8] },
  habits: {},
};

describe('the line of a day', () => {
  it.each<[string, Partial<DayRecord>, boolean, string]>([
    [
      'has the last average, what was taken of what was asked, and what was held back',
      {},
      false,
      'Pain 4 · 6 of 9 breaks taken · 4 put off · 2 held back',
    ],
    ['has no score while the numbers are hidden', {}, true, '6 of 9 breaks taken · 4 put off · 2 held back'],
    [
      'never takes the worst for the average',
      { pain: { worst24h: [8] } },
      false,
      '6 of 9 breaks taken · 4 put off · 2 held back',
    ],
    ['says that pain was 0', { pain: { average24h: [0] }, breaks: {} }, false, 'Pain 0'],
    ['counts one break', { breaks: { posture: { done: 1 } }, pain: {} }, false, '1 of 1 break taken'],
    ['says nothing of a day without anything', { breaks: {}, pain: {} }, false, ''],
  ])('%s', (_, change, hidesNumbers, line) => {
    expect(dayLine({ ...DAY, ...change }, hidesNumbers)).toBe(line);
  });

  it('is empty when the numbers cannot be read', () => {
    expect(dayLine(null, false)).toBe('');
  });
});

describe('the line of a break', () => {
  it.each<[BreakOutcome, string | undefined, string]>([
    ['done', undefined, 'Walk, done'],
    ['skipped', 'company', 'Walk, skipped'],
    ['snoozed', undefined, 'Walk, snoozed'],
    ['held', 'meeting', 'Walk, held: meeting in a tab'],
    ['held', 'hours', 'Walk, outside your hours'],
    ['held', 'toString', 'Walk, held: toString'],
    ['held', undefined, 'Walk, held back'],
  ])('%s for the reason %s: %s', (outcome, reason, line) => {
    expect(breakLine(reason === undefined ? { outcome } : { outcome, reason }, 'Walk')).toBe(line);
  });
});

describe('what the log calls things', () => {
  const names = logNames(standardPlan(), (id) => (id === 'chin-glide' ? { name: 'Chin glide' } : null));

  it.each<[BreakOutcome, string | undefined, string]>([
    ['skipped', 'company', 'Not alone'],
    ['skipped', 'paused', 'A pause began'],
    ['skipped', 'My own words', 'My own words'],
    ['skipped', 'constructor', 'constructor'],
    ['skipped', undefined, ''],
    ['held', 'meeting', 'Held: meeting in a tab'],
    ['held', 'of a later version', 'of a later version'],
    ['held', 'toString', 'toString'],
  ])('%s for the reason %s: %s', (outcome, reason, words) => {
    expect(names.reason(reason === undefined ? { outcome } : { outcome, reason })).toBe(words);
  });

  it('knows exercises and routines, and says of the others that they are not known', () => {
    expect(names.exercise('chin-glide')).toBe('Chin glide');
    expect(names.exercise('of-tomorrow')).toBe('an exercise this version does not know');
    expect(names.exercise('own-1')).toBe('an exercise of your own that was deleted');
    expect(names.routine('posture')).toBe('Change of position');
    expect(names.routine('own-2')).toBe('A routine no longer in the plan');
    expect(logNames(null, null).exercise('chin-glide')).toBe('');
  });

  it('names places with their scores, or without them while the numbers are hidden', () => {
    const entry = { regions: { lowerBack: 0, neck: 5 } };
    expect(regionsLine(entry, false)).toBe('Neck 5, Lower back 0');
    expect(regionsLine(entry, true)).toBe('Neck, Lower back');
    expect(regionsLine({}, false)).toBe('');
  });
});

describe('how much was found', () => {
  const today = '2026-11-25';
  it.each([
    [{ count: 12, hasMore: true, lookedTo: '2026-11-12', isNarrowed: false }, /^12 entries, back to .*12/],
    [{ count: 1, hasMore: false, lookedTo: '2026-11-12', isNarrowed: false }, /^1 entry in all$/],
    [{ count: 0, hasMore: false, lookedTo: null, isNarrowed: false }, /^$/],
    [
      { count: 0, hasMore: true, lookedTo: '2025-03-03', isNarrowed: true },
      /^Nothing matches so far\. Looked back to .*2025; what is earlier was not looked at yet\.$/,
    ],
    [
      { count: 2, hasMore: false, lookedTo: '2025-03-03', isNarrowed: true },
      /^2 entries found\. Every day was looked at/,
    ],
    [
      { count: 1, hasMore: true, lookedTo: '2025-03-03', isNarrowed: true },
      /^1 entry found so far\. Looked back to .*2025; what is earlier was not looked at yet\.$/,
    ],
    [{ count: 0, hasMore: false, lookedTo: null, isNarrowed: true }, /^Nothing matches\. Every day was looked at\.$/],
  ])('%j', (found, words) => {
    expect(foundWords(found, today)).toMatch(words);
  });
});
