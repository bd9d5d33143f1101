import { describe, expect, test } from 'vitest';
import { cardWords, figureSentence } from '@/components/care/plan/card-words';
import { cadenceWords, phaseWords } from '@/components/care/plan/plan-words';
import { missingSentence, silenceSentence } from '@/components/care/plan/rule-words';
import type { AreaFigures, Card } from '@/utils/domain/care/rule';

const TODAY = '2026-11-24';
const FIGURES: AreaFigures = { region: null, entries: 9, median: 2.5, min: 1, max: 5, baseline: 6, anchor: null };

const card = (more: Partial<Card>): Card =>
  ({ series: 's', day: TODAY, from: { type: 'weekly' }, sessions: 4, areas: [FIGURES], ...more }) as Card;

test.each([
  [{ type: 'weekly' }, 1, /^Weekly since .*3.*, 1 session$/],
  [{ type: 'twoWeekly' }, 2, /^Every two weeks since .*3.*, 2 sessions$/],
  [{ type: 'monthly' }, 0, /^Monthly since .*3.*, 0 sessions$/],
  [{ type: 'custom', days: 21 }, 2, /^Every 21 days since .*3.*, 2 sessions$/],
  ['paused', 2, /^Paused since .*3[^,]*$/],
] as const)('a phase of %j says since when, and its sessions', (cadence, sessions, expected) => {
  expect(phaseWords({ since: '2026-11-03', cadence, by: 'person' }, sessions, TODAY)).toMatch(expected);
});

test('a cadence can be read on its own', () => {
  expect(cadenceWords({ type: 'twoWeekly' })).toBe('Every two weeks');
  expect(cadenceWords({ type: 'custom', days: 10 })).toBe('Every 10 days');
  expect(cadenceWords('paused')).toBe('Paused');
});

describe('a card says its figures and what its buttons do', () => {
  test('to every two weeks', () => {
    const words = cardWords(card({ type: 'D1', to: { type: 'twoWeekly' } }), 28);
    expect(words).toMatchObject({
      text: [
        'In the last 14 days your median was 2.5 (range 1–5, 9 entries). When you started it was 6.',
        'You have had 4 weekly sessions. You set this as the point to think about every two weeks.',
      ],
      accept: 'Try every two weeks',
      keep: 'Keep weekly',
      later: 'Ask me in four weeks',
    });
  });

  test('to monthly, in one area', () => {
    const areas = [{ ...FIGURES, region: 'neck', anchor: 3 }] as const;
    const words = cardWords(card({ type: 'D2', from: { type: 'twoWeekly' }, to: { type: 'monthly' }, areas }), 14);
    expect(words.text[0]).toBe(
      'Neck: In the last 14 days your median was 2.5 (range 1–5, 9 entries). Before this phase it was 3.',
    );
    expect(words).toMatchObject({ accept: 'Try monthly', keep: 'Keep every two weeks', later: 'Ask me in 14 days' });
  });

  test.each([
    ['monthly', 'Try every two weeks', 'Keep monthly', /^Some people go back to every two weeks for a while/],
    ['twoWeekly', 'Try weekly', 'Keep every two weeks', /^Some people go back to weekly for a while/],
  ] as const)('closer together from %s', (from, accept, keep, text) => {
    const words = cardWords(card({ type: 'U', from: { type: from }, to: { type: 'weekly' } }), 28);
    expect(words).toMatchObject({ accept, keep });
    expect(words.text[0]).toBe('Your last two weeks are higher than before this phase (2.5; range 1–5, 9 entries).');
    expect(words.text[1]).toMatch(text);
  });
});

test('figures of one entry', () => {
  expect(figureSentence({ ...FIGURES, entries: 1, median: 3, min: 3, max: 3 })).toBe(
    '1 entry, median 3, range 3–3 (on days you logged, last 14 days).',
  );
});

test('what is missing, and why it is quiet, are whole sentences', () => {
  const weeks = [2, 2] as const;
  expect(missingSentence({ type: 'entries', region: 'head', have: 4, need: 6, perWeek: 3, weeks }, TODAY)).toBe(
    'Head: 4 of the 6 entries needed in the last 14 days (at least 3 each week).',
  );
  expect(missingSentence({ type: 'sessions', have: 0, need: 3 }, TODAY)).toBe('0 of 3 sessions done in this phase.');
  expect(missingSentence({ type: 'scores', region: null, ceiling: 4 }, TODAY)).toMatch(
    /^The last two weeks .* of 4 at/,
  );
  expect(silenceSentence({ type: 'somethingChanged', daysLeft: 1 }, TODAY)).toBe(
    'Something changed, so your rule stays quiet for 1 more day.',
  );
});
