import { describe, expect, test } from 'vitest';
import { changeSentence, formatSpan, headline, heldWords, spreadWords } from '@/components/progress/now/now-words';
import { adherenceOf } from '@/utils/domain/progress/adherence';
import { changeBetween, type Fortnight, type Fortnights } from '@/utils/domain/progress/fortnights';
import { figureOf } from '@/utils/domain/progress/trend';

const EMPTY: Fortnight = { first: 100, last: 113, pain: null, week: null, scored: [0, 0], breaks: adherenceOf([]) };

const breaks = (done: number, skipped: number) => adherenceOf([{ breaks: { posture: { done, skipped } } }]);

/** Two fortnights with these medians. */
function between(median: number, before: number): Fortnights {
  return {
    current: { ...EMPTY, pain: figureOf([median]), breaks: breaks(6, 4) },
    before: { ...EMPTY, pain: figureOf([before]) },
    change: changeBetween(median, before),
  };
}

const alone = (current: Partial<Fortnight>): Fortnights => ({
  current: { ...EMPTY, ...current },
  before: EMPTY,
  change: null,
});

describe('the page in one sentence', () => {
  test.each<[Fortnights, string]>([
    [between(4, 4), 'Pain about the same, most breaks taken'],
    [between(4, 5), 'Pain a little lower, most breaks taken'],
    [between(7, 5), 'Pain clearly higher, most breaks taken'],
    [alone({ pain: figureOf([3, 4]), breaks: breaks(5, 5) }), 'Pain around 3.5, half of the breaks taken'],
    [alone({ week: figureOf([6]), breaks: breaks(1, 3) }), 'Pain around 6 this week, some breaks taken'],
    [alone({ scored: [1, 1], breaks: breaks(0, 3) }), 'Few pain scores yet, no breaks taken'],
    [alone({}), 'No pain scores, no breaks asked for'],
  ])('is, for case %#, right', (fortnights, expected) => {
    expect(headline(fortnights, false)).toBe(expected);
  });

  test('says nothing of pain while scores are hidden', () => {
    expect(headline(between(7, 5), true)).toBe('Most breaks taken this fortnight');
  });
});

test.each([
  [4, 4, 'About the same as in the fortnight before.'],
  [4, 5, 'A little lower than in the fortnight before. This can be ordinary day-to-day change.'],
  [7, 5, 'Clearly higher than in the fortnight before.'],
])('%d after %d is said in a whole sentence', (median, before, expected) => {
  expect(changeSentence(changeBetween(median, before))).toBe(expected);
});

test('a median always has its range and count beside it', () => {
  expect([figureOf([2, 7, 4]), figureOf([0])].map((figure) => figure && spreadWords(figure))).toEqual([
    'range 2–7, 3 days',
    'always 0, 1 day',
  ]);
});

test('what was held has words for every reason, and for one nobody knows', () => {
  expect(['cap', 'toString', ''].map((reason) => heldWords(reason, 3))).toEqual([
    '<1>3</1> over your limit for the hour or day',
    '<1>3</1> for another reason',
    '<1>3</1> for another reason',
  ]);
});

test('a span of days names both, whatever zone the machine is in', () => {
  expect(formatSpan('2026-11-12', '2026-11-25')).toMatch(/^November 12\s–\s25, 2026$/);
});
