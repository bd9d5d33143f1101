import type { RuleNumbers } from '@/utils/domain/care/rule-numbers';

/** A number of the rule as it is asked: its key, label and unit. */
export type NumberLabel = readonly [key: keyof RuleNumbers, label: string, unit: string];

/** All numbers of the rule in the order they are shown, under the step they belong to. */
export const NUMBER_GROUPS: readonly { readonly title: string; readonly numbers: readonly NumberLabel[] }[] = [
  {
    title: 'For every step',
    numbers: [
      ['entriesPerWeek', 'Days with a score in each of the two weeks, at least', 'days'],
      ['checksInARow', 'Weekly checks in a row', 'checks'],
      ['rise', 'Rising: the second week above the first by', 'points'],
    ],
  },
  {
    title: 'From weekly to every two weeks',
    numbers: [
      ['d1Days', 'Days in the phase, at least', 'days'],
      ['d1Sessions', 'Sessions done in the phase, at least', 'sessions'],
      ['d1Ceiling', 'Median of each week, at most', 'points'],
      ['lowCeiling', 'Low and steady: medians of both fortnights, at most', 'points'],
      ['improvedPoints', 'Or lower than at the start by', 'points'],
      ['improvedPercent', 'Or lower than at the start by this share', '%'],
      ['improvedAtLeast', 'That share is at least', 'points'],
    ],
  },
  {
    title: 'From every two weeks to monthly',
    numbers: [
      ['d2Days', 'Days in this phase, at least', 'days'],
      ['d2Sessions', 'Sessions done in this phase, at least', 'sessions'],
      ['d2Ceiling', 'Median of either week, at most', 'points'],
      ['d2PreviousCeiling', 'Median of the fortnight before, at most', 'points'],
      ['d2OverAnchor', 'Above the level before the phase by at most', 'points'],
    ],
  },
  {
    title: 'Closer together again',
    numbers: [
      ['upOverAnchor', 'Above the level before this phase by at least', 'points'],
      ['upFromMonthly', 'From monthly: median at least', 'points'],
      ['upFromTwoWeekly', 'From every two weeks: median at least', 'points'],
      ['upWeekSlack', 'A single week may be lower by', 'points'],
    ],
  },
  {
    title: 'A look back',
    numbers: [
      ['reviewSessions', 'After so many weekly sessions', 'sessions'],
      ['reviewWeeks', 'Or after so many weeks', 'weeks'],
    ],
  },
  {
    title: 'Staying quiet',
    numbers: [
      ['quietAfterStepUp', 'No wider spacing after closer sessions, for', 'days'],
      ['quietAfterAnswer', 'After an answer, for', 'days'],
      ['quietAfterChange', 'After “something changed”, for', 'days'],
      ['veryHighScore', 'Nothing is suggested at a median of at least', 'points'],
      ['veryHighEntries', 'That median is of the last', 'entries'],
    ],
  },
];
